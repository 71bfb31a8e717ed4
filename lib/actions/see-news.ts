import type { CommandResult } from '../domain/command.ts';
import { readDeal } from '../store/append-facts.ts';
import { projectDeal } from '../store/project-deal.ts';
import { done, type Work } from './work.ts';

/** The user has looked at what is new in these deals. Not journal: it says something about the user, not the deal. */
export async function seeNews(work: Work, command: { deals: readonly string[] }): Promise<CommandResult> {
  for (const id of command.deals) {
    const deal = await readDeal(work.db, work.author.account, id);
    if (!deal) continue;
    await work.db.seen.put({ account: work.author.account, deal: id, clock: deal.clock });
    await projectDeal(work.db, deal);
  }
  return done;
}
