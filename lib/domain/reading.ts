import type { Address } from './address.ts';
import type { Message } from './message.ts';
import type { ReasonCode } from './reason.ts';
import type { Side } from './side.ts';
import type { Signal } from './signal.ts';
import type { Verdict } from './verdict.ts';
import type { Verification } from './verification.ts';

/** What the detector is given: one thread, oldest message first; the last one is judged, the others are its context. */
export interface ThreadToRead {
  readonly rep: Address;
  /** Domains of the seller's company, lower-cased; the rep's own aliases count as ours wherever they are. */
  readonly ownDomains: readonly string[];
  readonly ownAddresses: readonly string[];
  /** Known contacts on the buyer's side. Their domains count as the buyer's company unless they are free mail. */
  readonly buyers: readonly Address[];
  /** Sides that a person has set by hand, by lower-cased address: they win over any guess. */
  readonly sides: Readonly<Record<string, Side>>;
  readonly messages: readonly Message[];
}

/** The rep's last proposal in a thread, which a buyer's message answers. */
export interface Recap {
  readonly messageId: string;
  /** The rep's own text, or its quoted remains where only the buyer's quote is left. */
  readonly text: string;
  /** Where the recap was read: in the rep's own message, or only in the buyer's quote of it. */
  readonly source: 'message' | 'quote';
  /** Proposed moments, ISO 8601 (date only where no time is named), in the order of the text. */
  readonly moments: readonly string[];
}

/** What one message was found to say. Codes, never sentences; the locales word them. */
export interface Reading {
  readonly messageId: string;
  readonly side: Side;
  readonly verification: Verification;
  readonly verdict: Verdict;
  readonly signals: readonly Signal[];
  /** Why the verdict was reached, most telling first. */
  readonly reasons: readonly ReasonCode[];
  /** What kept a signal from being marked (or found at all). */
  readonly blockers: readonly ReasonCode[];
  /** What the sender wrote in this message, whole. */
  readonly ownText: string;
  readonly recap?: Recap;
  /** Ids of earlier messages whose confirmation this one takes back. */
  readonly takesBack: readonly string[];
}
