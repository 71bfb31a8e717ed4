import type { Deal, Visit } from './deal.ts';
import type { DealRow } from './deal-row.ts';
import type { Process } from './process.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Fewer stays than these that ended forward say nothing about a stage: then a round number stands in. */
const ENOUGH = 8;
const USUAL = 30 * DAY;
/** What most took: three of four deals that moved on had done so by then. */
const MOST = 0.75;

/** How long deals stay in a stage before they move on, in ms. */
export interface StageNorm {
  readonly most: number;
  /** How many stays it is made of; `most` is a default where they are too few. */
  readonly count: number;
  readonly learned: boolean;
}

export type StageNorms = Readonly<Record<string, StageNorm>>;

/**
 * How long most deals of a process took in each stage before they moved on, whether proven or by an override. Stays that
 * ended backwards, or with the deal itself, tell nothing of how long moving on takes.
 */
export function stageNorms(process: Process, deals: Iterable<Pick<Deal, 'process' | 'visits'>>): StageNorms {
  const stays = new Map<string, number[]>(process.stages.map((each) => [each.id, []]));
  for (const deal of deals) {
    if (deal.process !== process.id) continue;
    for (const visit of deal.visits) {
      const took = timeToMoveOn(visit);
      if (took !== undefined) stays.get(visit.stage)?.push(took);
    }
  }
  return Object.fromEntries([...stays].map(([stage, took]) => [stage, normOf(took)]));
}

function timeToMoveOn(visit: Visit): number | undefined {
  const { left } = visit;
  if (!left || (left.how !== 'proven' && left.how !== 'override')) return undefined;
  return Math.max(0, left.at - visit.since);
}

function normOf(took: readonly number[]): StageNorm {
  const learned = took.length >= ENOUGH;
  return { most: learned ? quantile(took, MOST) : USUAL, count: took.length, learned };
}

/** The nearest rank: always one of the values, so that it can be explained by a deal that took so long. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export interface Hanging {
  /** ms for which the deal has stood in its stage. */
  readonly stands: number;
  readonly norm: StageNorm;
}

/**
 * Whether a deal has stood in its stage for longer than most that moved on. It says nothing of the buyer: mail that was
 * not opened here was not read. A deal that ended, or that has left its last stage, does not hang.
 */
export function hanging(
  row: Pick<DealRow, 'stage' | 'since' | 'status'>,
  norms: StageNorms,
  now: number,
): Hanging | undefined {
  if (row.stage === null || row.since === null || row.status === 'disqualified') return undefined;
  const norm = Object.hasOwn(norms, row.stage) ? norms[row.stage] : undefined;
  const stands = now - row.since;
  return norm && stands > norm.most ? { stands, norm } : undefined;
}
