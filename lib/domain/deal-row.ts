import * as z from 'zod/mini';
import { criterionStanding } from './criterion-state.ts';
import { currentVisit, type Deal } from './deal.ts';
import { dealStatus, purchasedAt } from './deal-status.ts';
import { missingCriteria, provenIndex } from './gate.ts';
import { Money } from './money.ts';
import { findStage, type Process, stageIndex } from './process.ts';

/** A deal as lists and the board show it: slim, so that ten thousand are one small read. */
export const DealRow = z.readonly(
  z.object({
    account: z.string(),
    id: z.string(),
    name: z.string(),
    company: z.string(),
    value: z.exactOptional(Money),
    expectedClose: z.exactOptional(z.string()),
    process: z.string(),
    /** Null when the last stage was left. */
    stage: z.nullable(z.string()),
    /** ms since when it stands there. */
    since: z.nullable(z.number()),
    status: z.enum(['open', 'won', 'disqualified']),
    /** Ended after a proposal was on the table: lost, not disqualified. */
    lost: z.boolean(),
    owner: z.string(),
    confirmed: z.number(),
    criteria: z.number(),
    /** Ids of the required criteria of its stage that are not confirmed. */
    missing: z.readonly(z.array(z.string())),
    suggestions: z.number(),
    /** Who confirmed last: the sender of the newest proof, and when it was sent (ISO 8601). */
    lastConfirmed: z.nullable(z.readonly(z.object({ sender: z.string(), sentAt: z.string() }))),
    /** The deal stands further than its proof reaches. */
    claimed: z.boolean(),
    reference: z.boolean(),
    wonAt: z.nullable(z.number()),
    /** Lower-cased name, company and addresses, for the search. */
    search: z.string(),
  }),
);
export type DealRow = z.infer<typeof DealRow>;

export function makeDealRow(deal: Deal, process: Process): DealRow {
  const criteria = deal.stage === null ? [] : (findStage(process, deal.stage)?.criteria ?? []);
  const confirmed = deal.evidence.filter((each) => each.state === 'confirmed' || each.state === 'questioned');
  const last = confirmed.reduce<(typeof confirmed)[number] | undefined>(
    (newest, each) => (newest && Date.parse(newest.sentAt) >= Date.parse(each.sentAt) ? newest : each),
    undefined,
  );
  return {
    account: deal.account,
    id: deal.id,
    name: deal.name,
    company: deal.company,
    ...(deal.value ? { value: deal.value } : {}),
    ...(deal.expectedClose ? { expectedClose: deal.expectedClose } : {}),
    process: deal.process,
    stage: deal.stage,
    since: currentVisit(deal)?.since ?? null,
    status: dealStatus(deal, process),
    lost: isLost(deal, process),
    owner: deal.owner,
    confirmed: criteria.filter((each) => criterionStanding(deal, each.id).state === 'confirmed').length,
    criteria: criteria.length,
    missing: deal.stage === null ? [] : missingCriteria(deal, process, deal.stage).map((each) => each.id),
    suggestions: criteria.filter((each) => criterionStanding(deal, each.id).state === 'suggested').length,
    lastConfirmed: last ? { sender: last.sender, sentAt: last.sentAt } : null,
    claimed:
      provenIndex(deal, process) < (deal.stage === null ? process.stages.length : stageIndex(process, deal.stage)),
    reference: deal.reference,
    wonAt: purchasedAt(deal, process) ?? null,
    search: [deal.name, deal.company, ...deal.contacts.flatMap((each) => [each.email, each.name])]
      .join('\n')
      .toLowerCase(),
  };
}

/** A deal that ended after a proposal was on the table is lost; before it, disqualified: the better outcome. */
export function isLost(deal: Deal, process: Process): boolean {
  if (!deal.disqualified) return false;
  const ended = deal.disqualified.stage;
  return ended === null || stageIndex(process, ended) >= stageIndex(process, process.proposalFrom);
}
