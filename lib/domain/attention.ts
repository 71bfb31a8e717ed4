import * as z from 'zod/mini';
import { criterionStanding } from './criterion-state.ts';
import type { Deal } from './deal.ts';
import { overriddenStages } from './gate.ts';
import { findStage, type Process } from './process.ts';

/** What of a deal waits for the user. One record per deal that has something; none otherwise. */
export const Attention = z.readonly(
  z.object({
    account: z.string(),
    deal: z.string(),
    /** Ids of suggestions to decide: of its stage, and of stages that an override has left. */
    suggested: z.readonly(z.array(z.string())),
    /** Ids of proofs whose step got a new date. */
    questioned: z.readonly(z.array(z.string())),
    /** Ids of proofs that the software confirmed since the user last looked. */
    confirmed: z.readonly(z.array(z.string())),
    retracted: z.readonly(z.array(z.string())),
    ending: z.boolean(),
    /** ms of the newest of them. */
    at: z.number(),
  }),
);
export type Attention = z.infer<typeof Attention>;

/** `seen`: the clock up to which the user has looked at the deal's news; an empty string where never. */
export function makeAttention(deal: Deal, process: Process, seen: string): Attention | undefined {
  if (deal.disqualified || deal.mergedInto) return undefined;
  const own = deal.stage === null ? [] : (findStage(process, deal.stage)?.criteria ?? []);
  const left = overriddenStages(deal, process).flatMap((each) => each.criteria);
  const suggested = [...left, ...own]
    .map((each) => criterionStanding(deal, each.id))
    .filter((each) => each.state === 'suggested')
    .flatMap((each) => each.evidence.filter((proof) => proof.state === 'suggested'));
  const questioned = deal.evidence.filter((each) => each.state === 'questioned');
  const fresh = deal.evidence.filter((each) => each.clock > seen);
  const confirmed = fresh.filter((each) => each.state === 'confirmed' && each.by === 'software');
  const retracted = fresh.filter((each) => each.state === 'retracted');
  const all = [...suggested, ...questioned, ...confirmed, ...retracted];
  if (all.length === 0 && !deal.ending) return undefined;
  return {
    account: deal.account,
    deal: deal.id,
    suggested: suggested.map((each) => each.id),
    questioned: questioned.map((each) => each.id),
    confirmed: confirmed.map((each) => each.id),
    retracted: retracted.map((each) => each.id),
    ending: deal.ending !== undefined,
    at: Math.max(deal.ending?.at ?? 0, ...all.map((each) => each.at)),
  };
}
