import { type Process, stageIndex } from './process.ts';

/** Ids that are made here or by hand in a file; words that every object answers to can be none. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

export const PROCESS_FAULTS = [
  'no_stages',
  'won_stage_unknown',
  'proposal_stage_unknown',
  'id_not_usable',
  'id_twice',
] as const;
export type ProcessFault = (typeof PROCESS_FAULTS)[number];

/** Why a file gives no process. */
export type ProcessFileFault = 'too_long' | 'not_json' | 'not_a_process' | ProcessFault;
export type ReadProcess =
  | { readonly ok: true; readonly process: Process }
  | { readonly ok: false; readonly why: ProcessFileFault };

/**
 * What makes a process unusable, whatever its words: proof is kept by the criterion's id alone, so that one id in two
 * stages would let one email close both. Undefined where it is sound.
 */
export function processFault(process: Process): ProcessFault | undefined {
  if (process.stages.length === 0) return 'no_stages';
  const stages = process.stages.map((each) => each.id);
  const criteria = process.stages.flatMap((each) => each.criteria.map((one) => one.id));
  if (![process.id, ...stages, ...criteria].every(isUsableId)) return 'id_not_usable';
  if (new Set(stages).size < stages.length || new Set(criteria).size < criteria.length) return 'id_twice';
  if (stageIndex(process, process.wonBy) < 0) return 'won_stage_unknown';
  if (stageIndex(process, process.proposalFrom) < 0) return 'proposal_stage_unknown';
  return undefined;
}

export function isUsableId(id: string): boolean {
  return ID.test(id) && !(id in Object.prototype);
}
