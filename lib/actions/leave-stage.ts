import type { CommandResult } from '../domain/command.ts';
import type { Deal } from '../domain/deal.ts';
import { purchasedAt } from '../domain/deal-status.ts';
import { askGate, missingCriteria, nextStage, stagesLeft } from '../domain/gate.ts';
import { type Process, stageIndex } from '../domain/process.ts';
import { appendDealFacts, readDeal } from '../store/append-facts.ts';
import { readProcess } from '../store/read-process.ts';
import { done, refuse, type Work } from './work.ts';

/** The deal leaves its stage forward, which the gate allows only when every required criterion is confirmed. */
export async function advanceStage(work: Work, command: { deal: string }): Promise<CommandResult> {
  const deal = await readDeal(work.db, work.author.account, command.deal);
  if (!deal) return refuse('deal_not_found');
  const { process, version } = await readProcess(work.db, work.author.account, deal.process);
  const gate = askGate(deal, process);
  if (!gate) return refuse('not_in_a_stage');
  if (!gate.open) {
    return refuse(
      'gate_closed',
      gate.missing.map((each) => each.id),
    );
  }
  await leave(work, deal, process, version);
  return done;
}

/** Where the process says so, a deal whose gate has opened moves on by itself; never right after a move back. */
export async function advanceByItself(work: Work, id: string, process: Process, version: string): Promise<void> {
  if (process.advance !== 'by_itself') return;
  const deal = await readDeal(work.db, work.author.account, id);
  if (!deal || deal.advanceOnlyByHand || !askGate(deal, process)?.open) return;
  // A stage without any required criterion has nothing that could be confirmed: a person decides when it is over.
  const required = process.stages.find((each) => each.id === deal.stage)?.criteria.some((each) => each.required);
  if (required) await leave(work, deal, process, version);
}

async function leave(work: Work, deal: Deal, process: Process, version: string): Promise<void> {
  if (deal.stage === null) return;
  await appendDealFacts(work.db, work.author, deal.id, [
    {
      kind: 'stage_left',
      stage: deal.stage,
      to: nextStage(deal, process),
      how: 'proven',
      missing: [],
      processVersion: version,
      won: deal.stage === process.wonBy,
      skipped: [],
    },
  ]);
}

/** The rep moves the deal ahead of its proof, with a reason that stands out until evidence fills it. */
export async function overrideStage(
  work: Work,
  command: { deal: string; to: string | null; reason: string },
): Promise<CommandResult> {
  const deal = await readDeal(work.db, work.author.account, command.deal);
  if (!deal) return refuse('deal_not_found');
  const { process, version } = await readProcess(work.db, work.author.account, deal.process);
  if (deal.stage === null || deal.disqualified || deal.mergedInto) return refuse('not_in_a_stage');
  if (command.to !== null && stageIndex(process, command.to) < 0) return refuse('stage_not_found');
  const left = stagesLeft(deal, process, command.to);
  if (left.length === 0) return refuse('not_ahead');
  await appendDealFacts(work.db, work.author, deal.id, [
    {
      kind: 'stage_left',
      stage: deal.stage,
      to: command.to,
      how: 'override',
      reason: command.reason,
      missing: left.flatMap((stage) => missingCriteria(deal, process, stage).map((each) => each.id)),
      processVersion: version,
      won: left.includes(process.wonBy),
      skipped: left.slice(1),
    },
  ]);
  return done;
}

/** Back to an earlier stage, with a reason; the person says which criteria are open again. */
export async function moveBack(
  work: Work,
  command: { deal: string; to: string; reason: string; reopen: readonly string[] },
): Promise<CommandResult> {
  const deal = await readDeal(work.db, work.author.account, command.deal);
  if (!deal) return refuse('deal_not_found');
  const { process, version } = await readProcess(work.db, work.author.account, deal.process);
  const to = stageIndex(process, command.to);
  if (to < 0) return refuse('stage_not_found');
  const from = deal.stage === null ? process.stages.length : stageIndex(process, deal.stage);
  if (deal.disqualified || deal.mergedInto) return refuse('not_in_a_stage');
  if (to >= from) return refuse('not_behind');
  await appendDealFacts(work.db, work.author, deal.id, [
    {
      kind: 'stage_moved_back',
      from: deal.stage,
      to: command.to,
      reason: command.reason,
      reopened: [...command.reopen],
      processVersion: version,
      wonAgainOpen: purchasedAt(deal, process) !== undefined && to <= stageIndex(process, process.wonBy),
    },
  ]);
  return done;
}
