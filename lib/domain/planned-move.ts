import type { DealRow } from './deal-row.ts';
import { type Process, stageIndex } from './process.ts';

/** Where a person wants to put a deal: towards a stage, behind the last one (null), or out of the process. */
export type MoveTarget = { readonly kind: 'stage'; readonly stage: string | null } | { readonly kind: 'end' };

/**
 * What a move means. advance: one stage ahead through the open gate. override: ahead of the proof, leaving `left` behind.
 * back: to an earlier stage. end: disqualify. reopen: it ended, and must be reopened before it moves. none: it is there.
 */
export type PlannedMove =
  | { readonly kind: 'none' | 'advance' | 'back' | 'end' | 'reopen' }
  | { readonly kind: 'override'; readonly left: readonly string[] };

export function planMove(
  row: Pick<DealRow, 'stage' | 'status' | 'missing'>,
  process: Process,
  target: MoveTarget,
): PlannedMove {
  if (target.kind === 'end') return { kind: row.status === 'disqualified' ? 'none' : 'end' };
  if (row.status === 'disqualified') return { kind: 'reopen' };
  const from = place(process, row.stage);
  const to = place(process, target.stage);
  if (to === from) return { kind: 'none' };
  if (to < from) return { kind: 'back' };
  if (to === from + 1 && row.missing.length === 0) return { kind: 'advance' };
  return { kind: 'override', left: process.stages.slice(from, to).map((each) => each.id) };
}

function place(process: Process, stage: string | null): number {
  return stage === null ? process.stages.length : Math.max(0, stageIndex(process, stage));
}
