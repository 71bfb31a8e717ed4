import type { ReadClause } from './acts.ts';
import type { ActKind } from './lexicon/lexicon.ts';

/** A clause of the buyer's own words, with what it does to the rep's proposal. */
export interface ClauseView {
  readonly clause: ReadClause;
  /** Which sentence of the message it belongs to. */
  readonly sentence: number;
  readonly asks: boolean;
  readonly agrees: boolean;
  readonly soft: boolean;
  readonly refuses: boolean;
  readonly same: boolean;
  readonly other: boolean;
  readonly open: boolean;
  /** States a fact beside the plan: what agrees in it agrees to that. */
  readonly fact: boolean;
  /** Asks for a further meeting: its date is no counter-proposal. */
  readonly meeting: boolean;
  /** Takes up the words of the rep's question: "may we?", "you may". */
  readonly echoes: boolean;
  /** Holds a number of something that was proposed with another: 40 seats for 50, plan A for plan B. */
  readonly differs: boolean;
  /** Content words that no phrase, no name and nothing of the proposal accounts for. */
  readonly unexplained: number;
  /** Speaks of the whole: "all", "so", "the plan". */
  readonly whole: boolean;
  readonly kinds: ReadonlySet<ActKind>;
}
