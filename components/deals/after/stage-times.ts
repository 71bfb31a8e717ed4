import type { Deal } from '../../../lib/domain/deal.ts';
import { type Process, type Stage, stageIndex } from '../../../lib/domain/process.ts';
import { daysBetween } from '../days-between.ts';

export interface StageTime {
  readonly stage: Stage;
  readonly days: number;
  /** Whether the deal still stands there. */
  readonly running: boolean;
}

/** How long a deal stayed in each stage after the sale, all its stays in one together. */
export function stageTimes(deal: Pick<Deal, 'visits'>, process: Process, now: number): readonly StageTime[] {
  return process.stages.slice(stageIndex(process, process.wonBy) + 1).flatMap((stage): StageTime[] => {
    const stays = deal.visits.filter((each) => each.stage === stage.id);
    if (stays.length === 0) return [];
    const days = stays.reduce((sum, each) => sum + daysBetween(each.since, each.left?.at ?? now), 0);
    return [{ stage, days, running: stays.some((each) => !each.left) }];
  });
}
