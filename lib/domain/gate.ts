import { criterionStanding } from './criterion-state.ts';
import type { Deal } from './deal.ts';
import { type ExitCriterion, findStage, type Process, type Stage, stageIndex } from './process.ts';

/** What keeps a deal in its stage: the required criteria that are not confirmed. Empty means that the gate is open. */
export function missingCriteria(deal: Deal, process: Process, stage: string): readonly ExitCriterion[] {
  const criteria = findStage(process, stage)?.criteria ?? [];
  return criteria.filter((each) => each.required && criterionStanding(deal, each.id).state !== 'confirmed');
}

/**
 * How far the buyer's proof reaches: the place of the first stage with a missing required criterion, counted from 0;
 * the number of stages where nothing is missing at all. Never beyond where the deal was put.
 */
export function provenIndex(deal: Deal, process: Process): number {
  const claimed = claimedIndex(deal, process);
  for (let index = 0; index < claimed; index++) {
    const stage = process.stages[index];
    if (stage && missingCriteria(deal, process, stage.id).length > 0) return index;
  }
  return claimed;
}

/** Stages behind the deal that an override left or skipped, and that evidence has not filled since. */
export function overriddenStages(deal: Deal, process: Process): readonly Stage[] {
  const behind = claimedIndex(deal, process);
  return process.stages.filter((stage, place) => {
    if (place >= behind || missingCriteria(deal, process, stage.id).length === 0) return false;
    return deal.visits.some(({ stage: from, left }) => {
      if (left?.how !== 'override') return false;
      const end = left.to === null ? process.stages.length : stageIndex(process, left.to);
      return stageIndex(process, from) <= place && place < end;
    });
  });
}

/** Where the deal was put: the place of its stage, or the number of stages where the last one was left. */
export function claimedIndex(deal: Deal, process: Process): number {
  if (deal.stage === null) return process.stages.length;
  return Math.max(0, stageIndex(process, deal.stage));
}

/** The stage behind the deal's own, or null behind the last one. */
export function nextStage(deal: Deal, process: Process): string | null {
  return process.stages[claimedIndex(deal, process) + 1]?.id ?? null;
}

export type GateAnswer =
  | { readonly open: true; readonly to: string | null }
  | { readonly open: false; readonly to: string | null; readonly missing: readonly ExitCriterion[] };

/**
 * May the deal leave its stage forward now? A disqualified, merged or finished deal has no stage to leave, and a stage
 * that the process no longer has asks for nothing that could be confirmed.
 */
export function askGate(deal: Deal, process: Process): GateAnswer | undefined {
  if (deal.stage === null || deal.disqualified || deal.mergedInto) return undefined;
  if (stageIndex(process, deal.stage) < 0) return undefined;
  const missing = missingCriteria(deal, process, deal.stage);
  const to = nextStage(deal, process);
  return missing.length === 0 ? { open: true, to } : { open: false, to, missing };
}

/**
 * The stages that a move forward from the deal's own to `to` leaves behind, the deal's own first. Empty where `to` does
 * not lie ahead.
 */
export function stagesLeft(deal: Deal, process: Process, to: string | null): readonly string[] {
  const from = claimedIndex(deal, process);
  const end = to === null ? process.stages.length : stageIndex(process, to);
  return process.stages.slice(from, Math.max(from, end)).map((each) => each.id);
}
