import { absorbDeal, followFact } from './absorb-deal.ts';
import type { Deal } from './deal.ts';
import type { Entry } from './entry.ts';
import type { DealFact } from './fact.ts';
import { foldDeal } from './fold-deal.ts';
import type { Merge } from './merges.ts';

/** What happened to a deal: an entry with its content. */
export interface DealLine {
  readonly entry: Entry;
  readonly fact: DealFact;
}

/** The journals of some deals, and the mergers among them that hold. */
export interface DealJournals {
  readonly linesOf: (deal: string) => readonly DealLine[];
  readonly merges: readonly Merge[];
}

type Step = { readonly clock: string } & ({ readonly line: DealLine } | { readonly absorbs: string });

/**
 * A deal with all that became part of it: at the merger, what the other deal had by then, whichever machine wrote it;
 * later, what another machine goes on writing into the other deal without knowing that it is part of this one.
 */
export function foldJournal(journals: DealJournals, id: string, before = '\uffff'): Deal | undefined {
  let deal: Deal | undefined;
  for (const step of stepsOf(journals, id, '', before)) {
    if ('absorbs' in step) {
      const other = deal && foldJournal(journals, step.absorbs, step.clock);
      if (deal && other) deal = { ...absorbDeal(deal, other), clock: step.clock };
    } else if (step.line.entry.deal !== id) {
      if (deal) deal = followFact(deal, step.line.entry, step.line.fact);
    } else if (holds(journals, step.line)) {
      deal = foldDeal(deal, step.line.entry, step.line.fact);
    }
  }
  return deal;
}

/** What concerns a deal between two positions, in order: its own lines, its mergers, and what comes in late. */
function stepsOf(journals: DealJournals, id: string, after: string, before: string): readonly Step[] {
  const within = (clock: string) => clock > after && clock < before;
  const own = journals.linesOf(id).map((line): Step => ({ clock: line.entry.clock, line }));
  const joined = journals.merges.filter((each) => each.into === id && each.clock < before);
  const steps = [
    ...[...own, ...joined.map(({ deal, clock }): Step => ({ clock, absorbs: deal }))].filter((each) =>
      within(each.clock),
    ),
    ...joined.flatMap(({ deal, clock }) => stepsOf(journals, deal, clock > after ? clock : after, before)),
  ];
  return steps.toSorted((a, b) => (a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : 0));
}

function holds({ merges }: DealJournals, { entry, fact }: DealLine): boolean {
  if (fact.kind !== 'deal_merged_into') return true;
  return merges.some((each) => each.deal === entry.deal && each.into === fact.into);
}
