import type { Side } from '../domain/side.ts';
import type { CountersignDatabase } from './database.ts';

/** A person of a deal, as lists name them. */
export interface ContactOfDeal {
  readonly email: string;
  readonly name: string;
  readonly side: Side;
  readonly deal: string;
  readonly company: string;
}

/** All people of all deals of the account, one for each of their deals. */
export async function readContactsOfDeals(db: CountersignDatabase, account: string): Promise<readonly ContactOfDeal[]> {
  const deals = await db.deals.where('account').equals(account).toArray();
  return deals
    .filter((deal) => !deal.mergedInto)
    .flatMap((deal) =>
      deal.contacts.map(({ email, name, side }) => ({ email, name, side, deal: deal.name, company: deal.company })),
    );
}
