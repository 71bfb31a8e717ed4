import type { CommandResult } from '../domain/command.ts';
import { appendDealFacts, readDeal } from '../store/append-facts.ts';
import { done, refuse, type Work } from './work.ts';

/**
 * Two deals that are one: people, threads, promises and evidence of the first become the second's (absorb-deal.ts), also
 * what another machine still adds to the first; the first leaves all lists.
 */
export async function mergeDeals(work: Work, command: { deal: string; into: string }): Promise<CommandResult> {
  if (command.deal === command.into) return refuse('same_deal');
  const from = await readDeal(work.db, work.author.account, command.deal);
  const into = await readDeal(work.db, work.author.account, command.into);
  if (!from || from.mergedInto || !into || into.mergedInto) return refuse('deal_not_found');
  await appendDealFacts(work.db, work.author, into.id, [{ kind: 'deal_absorbed', other: from.id }]);
  await appendDealFacts(work.db, work.author, from.id, [{ kind: 'deal_merged_into', into: into.id }]);
  return done;
}
