import type { Address } from './address.ts';

/** A run of a message's body as the page shows it. `quoted`: in a known quote mark; `hidden`: not visible to a reader. */
export interface Block {
  readonly text: string;
  readonly quoted: boolean;
  readonly hidden: boolean;
}

/**
 * A message's body in the best shape its source gives: blocks from Gmail's page, HTML or plain text from a raw source.
 * Where a mail has both an HTML and a text part, `html` is what the reader sees.
 */
export type Body =
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'text'; readonly text: string };

/** One mail, independent of where it was read. */
export interface Message {
  /** Unique within its thread: the Message-ID where known, else Gmail's message id. */
  readonly id: string;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  /** ISO 8601 with the sender's offset where known, else with the reader's. */
  readonly sentAt: string;
  readonly subject: string;
  /** Header names lower-cased; the first value of each. Empty where the raw source was not read. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
  /** What a text/calendar part of the raw source said, where there was one. */
  readonly calendar?: CalendarPart;
}

/** The few facts of an iCalendar part that matter for a deal. */
export interface CalendarPart {
  readonly method: 'REQUEST' | 'REPLY' | 'CANCEL' | 'COUNTER' | 'OTHER';
  /** The attendee's answer in a REPLY. */
  readonly partstat?: 'ACCEPTED' | 'DECLINED' | 'TENTATIVE' | 'OTHER';
  readonly summary: string;
  /** ISO 8601 with offset or Z; absent where unreadable. */
  readonly start?: string;
  readonly comment?: string;
}
