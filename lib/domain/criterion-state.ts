import type { Claim, Deal, EvidenceState } from './deal.ts';

/**
 * open: nothing yet. suggested: the software found something, a person decides. confirmed: proven by a message of the
 * buyer. claimed: the rep's word alone. retracted: confirmed once, taken back by the buyer.
 */
export const CRITERION_STATES = ['open', 'suggested', 'confirmed', 'claimed', 'retracted'] as const;
export type CriterionState = (typeof CRITERION_STATES)[number];

export interface CriterionStanding {
  readonly state: CriterionState;
  /** The proofs that make the state, newest first: several confirmations or several suggestions may stand together. */
  readonly evidence: readonly EvidenceState[];
  readonly claim?: Claim;
}

/** Where a criterion of the deal stands. Proofs from before the criterion was opened again do not count. */
export function criterionStanding(deal: Deal, criterion: string): CriterionStanding {
  const since = deal.reopened[criterion] ?? '';
  const counted = deal.evidence
    .filter((each) => each.criterion === criterion && each.clock > since)
    .sort((a, b) => (a.clock < b.clock ? 1 : -1));
  const confirmed = counted.filter((each) => each.state === 'confirmed' || each.state === 'questioned');
  if (confirmed.length > 0) return { state: 'confirmed', evidence: confirmed };
  const suggested = counted.filter((each) => each.state === 'suggested');
  const retracted = counted.filter((each) => each.state === 'retracted');
  if (suggested.length > 0) return { state: 'suggested', evidence: [...suggested, ...retracted] };
  if (retracted.length > 0) return { state: 'retracted', evidence: retracted };
  const claim = deal.claims.find((each) => each.criterion === criterion && each.clock > since);
  return claim ? { state: 'claimed', evidence: [], claim } : { state: 'open', evidence: [] };
}
