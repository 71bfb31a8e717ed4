import type { Deal } from '../domain/deal.ts';
import type { CountersignDatabase } from './database.ts';

/** How many deals are read at once, so that ten thousand whole deals never lie in memory together. */
const CHUNK = 500;

/** The stays of all deals of an account in their stages. */
export async function readVisits(
  db: CountersignDatabase,
  account: string,
): Promise<readonly Pick<Deal, 'process' | 'visits'>[]> {
  const visits: Pick<Deal, 'process' | 'visits'>[] = [];
  let after = '';
  for (;;) {
    const deals = await db.deals
      .where('[account+id]')
      .between([account, after], [account, '\uffff'], false)
      .limit(CHUNK)
      .toArray();
    const last = deals.at(-1);
    if (!last) return visits;
    for (const { process, visits: stays } of deals) visits.push({ process, visits: stays });
    after = last.id;
  }
}
