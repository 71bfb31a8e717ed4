import type { CommandResult } from '../domain/command.ts';
import { appendDealFacts, readDeal } from '../store/append-facts.ts';
import { readProcess } from '../store/read-process.ts';
import { done, refuse, type Work } from './work.ts';

/** The rep's word for a criterion, without a message of the buyer: visible as such, and it never opens the gate. */
export async function claimCriterion(
  work: Work,
  claim: { deal: string; criterion: string; note: string },
): Promise<CommandResult> {
  const deal = await readDeal(work.db, work.author.account, claim.deal);
  if (!deal) return refuse('deal_not_found');
  const { process } = await readProcess(work.db, work.author.account, deal.process);
  const known = process.stages.some((stage) => stage.criteria.some((each) => each.id === claim.criterion));
  if (!known) return refuse('criterion_not_found');
  await appendDealFacts(work.db, work.author, claim.deal, [
    { kind: 'criterion_claimed', criterion: claim.criterion, note: claim.note },
  ]);
  return done;
}
