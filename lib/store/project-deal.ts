import { domainOf } from '../domain/address.ts';
import { makeAttention } from '../domain/attention.ts';
import type { Deal } from '../domain/deal.ts';
import { makeDealRow } from '../domain/deal-row.ts';
import { DEFAULT_PROCESS } from '../domain/default-process.ts';
import { isFreeMail } from '../domain/free-mail.ts';
import type { Process } from '../domain/process.ts';
import type { CountersignDatabase } from './database.ts';
import { readProcess } from './read-process.ts';
import type { ContactRecord } from './records.ts';

/** Writes a deal and everything that is derived from it. A deal that was merged into another leaves all lists. */
export async function projectDeal(db: CountersignDatabase, deal: Deal): Promise<void> {
  await removeProjections(db, deal.account, deal.id);
  const { process } = await readProcess(db, deal.account, deal.process);
  await projectNewDeals(db, deal.account, [deal], new Map([[deal.process, process]]));
}

/** Writes deals of which no fold holds anything yet, all at once. */
export async function projectNewDeals(
  db: CountersignDatabase,
  account: string,
  deals: readonly Deal[],
  processes: ReadonlyMap<string, Process>,
): Promise<void> {
  const listed = deals.filter((each) => !each.mergedInto);
  const seen = await db.seen.bulkGet(listed.map((each): [string, string] => [account, each.id]));
  const processOf = (deal: Deal) => processes.get(deal.process) ?? DEFAULT_PROCESS;
  await db.deals.bulkPut([...deals]);
  await db.rows.bulkPut(listed.map((each) => makeDealRow(each, processOf(each))));
  await db.attention.bulkPut(
    listed.flatMap((each, index) => makeAttention(each, processOf(each), seen[index]?.clock ?? '') ?? []),
  );
  await db.links.bulkPut(
    listed.flatMap((deal) => deal.threads.map((thread) => ({ account, thread: thread.id, deal: deal.id }))),
  );
  await db.contacts.bulkPut(listed.flatMap(contactsOf));
}

function contactsOf({ account, id, contacts }: Deal): readonly ContactRecord[] {
  return contacts.map((contact) => {
    const domain = domainOf(contact.email);
    const company = contact.side === 'buyer' && !isFreeMail(domain) ? domain : '';
    return { account, email: contact.email, deal: id, domain: company };
  });
}

/** Takes a deal out of every fold: for its erasure, or before it is written anew. */
export async function removeProjections(db: CountersignDatabase, account: string, deal: string): Promise<void> {
  await db.deals.delete([account, deal]);
  await db.rows.delete([account, deal]);
  await db.attention.delete([account, deal]);
  await db.links.where('[account+deal]').equals([account, deal]).delete();
  await db.contacts.where('[account+deal]').equals([account, deal]).delete();
}
