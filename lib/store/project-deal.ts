import { domainOf } from '../domain/address.ts';
import { makeAttention } from '../domain/attention.ts';
import type { Deal } from '../domain/deal.ts';
import { makeDealRow } from '../domain/deal-row.ts';
import { isFreeMail } from '../domain/free-mail.ts';
import type { CountersignDatabase } from './database.ts';
import { readProcess } from './read-process.ts';

/** Writes a deal and everything that is derived from it. A deal that was merged into another leaves all lists. */
export async function projectDeal(db: CountersignDatabase, deal: Deal): Promise<void> {
  const { account, id } = deal;
  await removeProjections(db, account, id);
  await db.deals.put(deal);
  if (deal.mergedInto) return;
  const { process } = await readProcess(db, account, deal.process);
  await db.rows.put(makeDealRow(deal, process));
  const seen = (await db.seen.get([account, id]))?.clock ?? '';
  const attention = makeAttention(deal, process, seen);
  if (attention) await db.attention.put(attention);
  await db.links.bulkPut(deal.threads.map((thread) => ({ account, thread: thread.id, deal: id })));
  await db.contacts.bulkPut(
    deal.contacts.map((contact) => {
      const domain = domainOf(contact.email);
      const company = contact.side === 'buyer' && !isFreeMail(domain) ? domain : '';
      return { account, email: contact.email, deal: id, domain: company };
    }),
  );
}

/** Takes a deal out of every fold: for its erasure, or before it is written anew. */
export async function removeProjections(db: CountersignDatabase, account: string, deal: string): Promise<void> {
  await db.deals.delete([account, deal]);
  await db.rows.delete([account, deal]);
  await db.attention.delete([account, deal]);
  await db.links.where('[account+deal]').equals([account, deal]).delete();
  await db.contacts.where('[account+deal]').equals([account, deal]).delete();
}
