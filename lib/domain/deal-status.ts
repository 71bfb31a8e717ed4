import { currentVisit, type Deal } from './deal.ts';
import { type Process, stageIndex } from './process.ts';

/** Where a deal stands in its life: before the sale, after it, or ended by the buyer's or the rep's no. */
export function dealStatus(deal: Deal, process: Process): 'open' | 'won' | 'disqualified' {
  if (deal.disqualified) return 'disqualified';
  return purchasedAt(deal, process) === undefined ? 'open' : 'won';
}

/**
 * When the customer bought (ms): when the deal came to stand behind the stage that means won, and has not been moved
 * back before it since. Undefined before the sale. It follows the process as it is now: where a version of it moves the
 * line, so does the purchase. What a deal did in stages that the process no longer has says nothing of the line; then
 * the moment that was the sale when it happened holds, if it lies between the stages that are known.
 */
export function purchasedAt(deal: Deal, process: Process): number | undefined {
  const line = stageIndex(process, process.wonBy);
  const { visits } = deal;
  if (deal.stage !== null && stageIndex(process, deal.stage) <= line) return undefined;
  let after = currentVisit(deal)?.since ?? visits.at(-1)?.left?.at ?? deal.openedAt;
  for (const visit of visits.toReversed()) {
    const place = stageIndex(process, visit.stage);
    if (place > line) after = visit.since;
    else if (place >= 0) return within(deal.wonAt, visit.left?.at ?? after, after);
  }
  return within(deal.wonAt, visits[0]?.since ?? after, after);
}

function within(moment: number | undefined, from: number, to: number): number {
  return moment !== undefined && moment >= from && moment <= to ? moment : to;
}
