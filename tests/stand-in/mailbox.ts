/**
 * The mailbox format that the stand-in Gmail serves. A JSON file holds one `Mailbox`; an `.mbox` or `.eml` file is read
 * into the same shape (mailbox-from-mail.ts). People are written as in a mail header: `Dana Weber <dana@buyer.example>`.
 */
export interface Mailbox {
  /** In the order of sign-in: the first is /mail/u/0, the second /mail/u/1. Delegated mailboxes come last. */
  readonly accounts: readonly MailboxAccount[];
}

export interface MailboxAccount {
  readonly address: string;
  readonly name: string;
  /** Set for a mailbox that somebody delegated to this address (which must be one of the accounts). */
  readonly delegatedTo?: string;
  readonly threads: readonly MailboxThread[];
}

export interface MailboxThread {
  /** Oldest first. Gmail's ids of the thread follow from its first message. */
  readonly messages: readonly MailboxMessage[];
}

export interface MailboxMessage {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  /** ISO 8601 with an offset; the offset is the sender's and goes into the Date header. */
  readonly date: string;
  readonly subject: string;
  /** At least one of text and html. With both, html is what the page shows. */
  readonly text?: string;
  readonly html?: string;
  /** An iCalendar part; its METHOD becomes the content type's. */
  readonly calendar?: string;
  /** Without the angle brackets. Left out, one is made from sender and date. */
  readonly messageId?: string;
  /** The Message-ID that this one answers; `deliver` finds the thread by it. */
  readonly inReplyTo?: string;
  /** Further headers of the original source, such as Auto-Submitted. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What Authentication-Results says; left out: `pass` for mail from others, no header for the account's own. */
  readonly auth?: 'pass' | 'fail' | 'none';
  /** `INBOX`, `SENT`, `UNREAD` and labels of the user's. Left out: SENT for the account's own mail, else INBOX. */
  readonly labels?: readonly string[];
  /** The whole original source, byte for byte as latin1, for mail that came from a file. */
  readonly raw?: string;
  /** The page shows the message without any of Gmail's ids, as a fault to test against. */
  readonly withoutId?: boolean;
}
