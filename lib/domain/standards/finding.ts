/**
 * What is wrong with a stage or a criterion, after the four standards that each step of a process must meet: required (no
 * deal skips it), factual (yes or no, no opinion), inspectable (somebody else can verify it) and buyer-centred (the buyer
 * does it); and what is wrong with the process as a whole.
 */
export const FINDING_CODES = [
  // a criterion
  'criterion_empty',
  'criterion_not_required',
  'criterion_opinion',
  'criterion_not_inspectable',
  'criterion_seller_does_it',
  // a stage
  'outcome_empty',
  'outcome_seller_does_it',
  'outcome_opinion',
  'stage_without_criteria',
  'stage_without_required',
  'stage_many_criteria',
  // the whole
  'same_outcome',
  'no_disqualification',
  'many_stages',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export interface Finding {
  readonly code: FindingCode;
  /** Absent for what concerns the whole process. */
  readonly stage?: string;
  readonly criterion?: string;
  /** The words that gave it away, as they were typed. */
  readonly words: readonly string[];
  /** The same step as something that the buyer did, ready to be taken over. */
  readonly reword?: string;
}
