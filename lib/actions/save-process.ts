import type { CommandResult } from '../domain/command.ts';
import { contentVersion } from '../domain/content-hash.ts';
import { type Process, stageIndex } from '../domain/process.ts';
import { processFault } from '../domain/process-soundness.ts';
import { appendAccountFacts, appendDealFacts } from '../store/append-facts.ts';
import { projectDeal } from '../store/project-deal.ts';
import { done, refuse, type Work } from './work.ts';

/**
 * A new version of a process. Deals that stand in a stage that it no longer has move to the stage that the person chose
 * for them; without a choice for each such stage nothing is saved.
 */
export async function saveProcess(
  work: Work,
  command: { process: Process; moves: Readonly<Record<string, string>> },
): Promise<CommandResult> {
  const { db, author } = work;
  const { process, moves } = command;
  if (processFault(process)) return refuse('invalid');
  const deals = await db.deals
    .where('account')
    .equals(author.account)
    .filter((each) => each.process === process.id && !each.mergedInto)
    .toArray();
  const homeless = new Set(
    deals.flatMap((each) => (each.stage !== null && stageIndex(process, each.stage) < 0 ? [each.stage] : [])),
  );
  const missing = [...homeless].filter((stage) => stageIndex(process, moves[stage] ?? '') < 0);
  if (missing.length > 0) return refuse('moves_missing', missing);
  await appendAccountFacts(db, author, [{ kind: 'process_saved', process, version: contentVersion(process) }]);
  for (const deal of deals) {
    const to = deal.stage !== null && homeless.has(deal.stage) ? moves[deal.stage] : undefined;
    if (deal.stage !== null && to !== undefined) {
      await appendDealFacts(db, author, deal.id, [{ kind: 'stage_reassigned', from: deal.stage, to }]);
    } else {
      await projectDeal(db, deal);
    }
  }
  return done;
}
