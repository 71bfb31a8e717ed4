import type { Deal } from '../domain/deal.ts';
import type { DealRow } from '../domain/deal-row.ts';
import type { CountersignDatabase } from './database.ts';

/** All deals of an account, slim: ten thousand are one small read. */
export function readRows(db: CountersignDatabase, account: string): Promise<readonly DealRow[]> {
  return db.rows.where('account').equals(account).toArray();
}

/** Some deals whole, for what the slim rows do not tell. */
export async function readDeals(
  db: CountersignDatabase,
  account: string,
  ids: readonly string[],
): Promise<readonly Deal[]> {
  const found = await db.deals.bulkGet(ids.map((id): [string, string] => [account, id]));
  return found.flatMap((each) => (each ? [each] : []));
}

/** Whether any thread of the account belongs to a deal. */
export async function hasLinks(db: CountersignDatabase, account: string): Promise<boolean> {
  return (await db.links.where('account').equals(account).first()) !== undefined;
}

/** The account that has the deal, among those of this browser. */
export async function accountOfDeal(
  db: CountersignDatabase,
  accounts: readonly string[],
  deal: string,
): Promise<string | undefined> {
  const found = await db.deals.bulkGet(accounts.map((account): [string, string] => [account, deal]));
  return found.find((each) => each !== undefined)?.account;
}
