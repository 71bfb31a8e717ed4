import type { Entry } from './entry.ts';
import type { EvidenceSnapshot } from './evidence.ts';
import type { DealFact, EvidenceTarget } from './fact.ts';

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
  /** The proof that a decision, a question or a retraction is about. */
  readonly about?: EvidenceSnapshot;
}

/** The story of a deal in the order of its journal; what concerns a proof brings the proof along. */
export function foldStory(lines: readonly JournalLine[]): readonly StoryEvent[] {
  const proofs: { readonly target: EvidenceTarget; readonly snapshot: EvidenceSnapshot }[] = [];
  const inOrder = lines.toSorted((a, b) =>
    a.entry.clock < b.entry.clock ? -1 : a.entry.clock > b.entry.clock ? 1 : 0,
  );
  return inOrder.map(({ entry, fact }) => {
    const event = { id: entry.id, at: entry.at, actor: entry.actor, fact };
    if (!fact || !('target' in fact)) return event;
    if ('snapshot' in fact) {
      proofs.push(fact);
      return event;
    }
    const about = proofs.findLast((each) => isSame(each.target, fact.target))?.snapshot;
    return about ? { ...event, about } : event;
  });
}

function isSame(a: EvidenceTarget, b: EvidenceTarget): boolean {
  return a.criterion === b.criterion && a.visit === b.visit && a.messageKeys.some((key) => b.messageKeys.includes(key));
}
