import type { Entry } from './entry.ts';
import type { EvidenceSnapshot } from './evidence.ts';
import type { DealFact, EvidenceTarget } from './fact.ts';
import { isSameProof } from './fold-evidence.ts';

/** A line of a deal's journal. `fact` is null where its content was erased. */
export interface JournalLine {
  readonly entry: Entry;
  readonly fact: DealFact | null;
}

/** What happened to a deal, as people read it. */
export interface StoryEvent {
  readonly id: string;
  /** ms. */
  readonly at: number;
  readonly actor: 'person' | 'software';
  /** Null where the content was erased: that something happened stays, what it was is gone. */
  readonly fact: DealFact | null;
  /** The name of the deal in which it happened, where that became a part of this one. */
  readonly part?: string;
  /** The proof that a decision, a question or a retraction is about. */
  readonly about?: EvidenceSnapshot;
}

/**
 * The story of a deal in the order of its journal, with that of the deals that became part of it; what concerns a proof
 * brings the proof along.
 */
export function foldStory(deal: string, lines: readonly JournalLine[]): readonly StoryEvent[] {
  const names = new Map<string, string>();
  const proofs: { readonly target: EvidenceTarget; readonly snapshot: EvidenceSnapshot }[] = [];
  const inOrder = lines.toSorted((a, b) =>
    a.entry.clock < b.entry.clock ? -1 : a.entry.clock > b.entry.clock ? 1 : 0,
  );
  return inOrder.map(({ entry, fact }) => {
    const of = entry.deal ?? deal;
    if ((fact?.kind === 'deal_opened' || fact?.kind === 'deal_edited') && fact.name) names.set(of, fact.name);
    const part = of === deal ? {} : { part: names.get(of) ?? '' };
    const event: StoryEvent = { id: entry.id, at: entry.at, actor: entry.actor, fact, ...part };
    if (!fact || !('target' in fact)) return event;
    if ('snapshot' in fact) {
      proofs.push(fact);
      return event;
    }
    const about = proofs.findLast((each) => isSameProof(each.target, fact.target))?.snapshot;
    return about ? { ...event, about } : event;
  });
}
