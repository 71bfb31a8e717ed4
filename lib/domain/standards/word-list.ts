/** How one activity of the seller reads once it is what the buyer did. */
export interface Rewording {
  /** Words that name the activity or the wish behind an opinion. */
  readonly about: readonly string[];
  readonly stage: string;
  readonly criterion: string;
}

/**
 * The words by which a step of a process gives itself away, in one language. Lower case; several words are a phrase; a
 * star at the end stands for any ending.
 */
export interface WordList {
  /** What a buyer does that leaves a trace: as the first act in a sentence they make it the buyer's. */
  readonly buyerActs: readonly string[];
  /** What only a seller does. */
  readonly sellerActs: readonly string[];
  /** What either may do: with one of the seller's things it is the seller's act. */
  readonly eitherActs: readonly string[];
  /** The seller's things, in sentences with an act. */
  readonly sellerThings: readonly string[];
  /** Names of the seller's activities: alone they say nothing about the buyer. */
  readonly sellerSteps: readonly string[];
  /** Who acts, at the beginning of a sentence. */
  readonly sellerSubjects: readonly string[];
  readonly buyerSubjects: readonly string[];
  /** Something was done to the buyer: the seller did it. */
  readonly doneToBuyer: readonly string[];
  /** The one who gets something that the buyer gives: then the act is the buyer's. */
  readonly toUs: readonly string[];
  readonly opinions: readonly string[];
  /** What goes on in the buyer's head, where nobody can look. */
  readonly mental: readonly string[];
  /** Traces that a third person could look at. */
  readonly traces: readonly string[];
  readonly rewordings: readonly Rewording[];
  /** Where none of them fits: what can be asked of every buyer. */
  readonly otherwise: Omit<Rewording, 'about'>;
}

/** Phrases as a person lists them: with commas between. */
export function phrases(text: string): readonly string[] {
  return text.split(',').map((each) => each.trim());
}
