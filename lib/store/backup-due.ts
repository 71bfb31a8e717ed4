import type { CountersignDatabase } from './database.ts';

/** A backup older than this is worth a reminder, in ms: two weeks. */
const OLD = 14 * 24 * 60 * 60 * 1000;

/** Whether a backup is due: something was written since the last one, and that one is old or was never made. */
export async function backupDue(
  db: CountersignDatabase,
  account: string,
  now: number,
): Promise<{ due: boolean; lastAt: number | null }> {
  const all = () => db.entries.where('[account+clock]').between([account, ''], [account, '\uffff']);
  const [stored, newest, oldest] = await Promise.all([db.local.get('backup'), all().last(), all().first()]);
  const lastAt = stored ? Number(stored.value) : null;
  if (!newest || !oldest || (lastAt !== null && newest.at <= lastAt)) return { due: false, lastAt };
  return { due: now - (lastAt ?? oldest.at) > OLD, lastAt };
}
