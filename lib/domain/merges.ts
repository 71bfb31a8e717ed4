/** That a deal became part of another, as its own journal says. */
export interface Merge {
  readonly deal: string;
  readonly into: string;
  readonly clock: string;
}

/**
 * The mergers that hold, in the order of their clocks. Machines that do not know of each other can merge two deals the
 * one way and the other, or erase the deal that another was merged into: a merger that would leave no deal standing does
 * not hold, so that no proof ever leaves all lists.
 */
export function standingMerges(merges: readonly Merge[], stillThere: ReadonlySet<string>): readonly Merge[] {
  const standing: Merge[] = [];
  for (const merge of merges.toSorted((a, b) => (a.clock < b.clock ? -1 : 1))) {
    const ring = merge.into === merge.deal || heirsOf(standing, merge.into).includes(merge.deal);
    if (stillThere.has(merge.into) && !ring) standing.push(merge);
  }
  return standing;
}

/** The deals that a deal became part of, near and far. */
export function heirsOf(merges: readonly Merge[], deal: string): readonly string[] {
  const near = merges.filter((each) => each.deal === deal).map((each) => each.into);
  return [...new Set(near.flatMap((each) => [each, ...heirsOf(merges, each)]))];
}

/** The deals that became part of a deal, near and far. */
export function partsOf(merges: readonly Merge[], deal: string): readonly string[] {
  const near = merges.filter((each) => each.into === deal).map((each) => each.deal);
  return [...new Set(near.flatMap((each) => [each, ...partsOf(merges, each)]))];
}
