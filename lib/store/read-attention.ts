import Dexie from 'dexie';
import type { Attention } from '../domain/attention.ts';
import type { CountersignDatabase } from './database.ts';

/** The deals of which something waits for the user, the newest first. */
export function newestAttention(
  db: CountersignDatabase,
  account: string,
  limit: number,
): Promise<readonly Attention[]> {
  return db.attention
    .where('[account+at]')
    .between([account, Dexie.minKey], [account, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
}

/** How many deals there are of which something waits. */
export function countAttention(db: CountersignDatabase, account: string): Promise<number> {
  return db.attention.where('account').equals(account).count();
}
