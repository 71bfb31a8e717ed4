import type { Message } from './message.ts';
import type { Reading } from './reading.ts';
import type { Verification } from './verification.ts';

/** A message of the thread that a tab shows, put together from the page, its raw source and what was sent from here. */
export interface OpenMessage {
  /** Its keys as evidence (evidence.ts); empty for a message of which nothing but its place is known. */
  readonly keys: readonly string[];
  readonly gmailMessage?: string;
  readonly messageId?: string;
  /** Absent where Gmail shows it folded and nothing else is known of it. */
  readonly message?: Message;
  /** Where the message was read: only what the page or a source gave can be evidence, the rest is context. */
  readonly from: 'page' | 'source' | 'sent' | 'print_view' | 'nowhere';
  readonly verification: Verification;
  /** Whether the raw source was asked for, with or without success. */
  readonly sourceTried: boolean;
}

/** The thread that a tab shows, oldest message first. */
export interface OpenThread {
  readonly account: string;
  readonly thread: string;
  readonly subject: string;
  readonly messages: readonly OpenMessage[];
  readonly printViewTried: boolean;
  /**
   * What each message was found to say, by its place; null where it is only context. Absent until the thread was read:
   * who shows the thread does not read it anew, so that a worker just woken answers at once.
   */
  readonly readings?: readonly (Reading | null)[];
}
