/** A fact about the buyer that one message proves. The words are those of the labelled samples. */
export const SIGNAL_KINDS = [
  /** The buyer agrees, without condition, to the rep's recap or next steps. */
  'next_steps_confirmed',
  /** A calendar answer of the buyer that accepts. */
  'meeting_accepted',
  /** A calendar answer of the buyer that declines. */
  'meeting_declined',
  /** The buyer sets or asks for a further meeting on their own initiative. */
  'meeting_requested',
  /** The buyer asks for, or agrees to be sent, an offer. */
  'proposal_requested',
  /** The buyer accepts the offer, orders, or has signed. */
  'proposal_accepted',
  /** The buyer saw the demo or tried the product and has no open question. */
  'evaluation_done',
  /** The buyer states productive use. */
  'go_live_confirmed',
  /** The buyer states that the promised result was reached. */
  'value_confirmed',
  /** The buyer ends the deal. */
  'deal_lost',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** How the buyer accepted an offer. Only an order or a signature satisfies "signed or ordered" by itself. */
export const ACCEPTANCE_FORMS = ['words', 'order', 'signature'] as const;
export type AcceptanceForm = (typeof ACCEPTANCE_FORMS)[number];

/** How sure the reading of a message is: `mark` is sure enough to act on, `suggest` asks a person. */
export const DECISIONS = ['mark', 'suggest'] as const;
export type Decision = (typeof DECISIONS)[number];

export interface Signal {
  readonly kind: SignalKind;
  readonly decision: Decision;
  /** The shortest passage that proves it, letter by letter from the message's own text (or its subject). */
  readonly quote: string;
  /** Where the quote lies: offsets in UTF-16 units into the text as shown; absent where the quote is of the subject. */
  readonly at?: { readonly start: number; readonly end: number };
  readonly form?: AcceptanceForm;
}
