import * as z from 'zod/mini';
import { DOUBTS } from './doubt.ts';
import { REASON_CODES } from './reason.ts';
import { SIDES } from './side.ts';
import { DECISIONS, SIGNAL_KINDS } from './signal.ts';
import { VERDICTS } from './verdict.ts';
import { VERIFICATIONS } from './verification.ts';

const Person = z.readonly(z.object({ name: z.string(), email: z.string() }));

/** A mail as evidence keeps it: readable when the mail is gone, and naming the mail for everyone who has it. */
export const MessageSnapshot = z.readonly(
  z.object({
    /** Message-ID without angle brackets where the source was read. */
    messageId: z.exactOptional(z.string()),
    /** Gmail's legacy hexadecimal ids in the account's mailbox. */
    gmailMessage: z.exactOptional(z.string()),
    gmailThread: z.exactOptional(z.string()),
    sender: Person,
    side: z.enum(SIDES),
    verification: z.enum(VERIFICATIONS),
    /** ISO 8601. */
    sentAt: z.string(),
    subject: z.string(),
    ownText: z.string(),
    verdict: z.enum(VERDICTS),
  }),
);
export type MessageSnapshot = z.infer<typeof MessageSnapshot>;

/** The proof of one criterion, whole. */
export const EvidenceSnapshot = z.readonly(
  z.object({
    message: MessageSnapshot,
    /** The buyer's sentence, letter by letter. */
    quote: z.string(),
    /** Absent where a person chose the message by hand. */
    signal: z.exactOptional(z.enum(SIGNAL_KINDS)),
    decision: z.exactOptional(z.enum(DECISIONS)),
    recap: z.exactOptional(
      z.readonly(z.object({ text: z.string(), sentAt: z.string(), from: z.enum(['message', 'quote']) })),
    ),
    /** Whether the sender was a known person of the deal before this message. */
    known: z.boolean(),
    reasons: z.readonly(z.array(z.enum(REASON_CODES))),
    doubts: z.readonly(z.array(z.enum(DOUBTS))),
    /** The version of the detector that read the message. */
    detector: z.string(),
  }),
);
export type EvidenceSnapshot = z.infer<typeof EvidenceSnapshot>;

/**
 * The key of a message within an account: its Message-ID, or Gmail's message id where the source could not be had.
 * The same mail read twice gives the same key only within one form; whoever looks up must try both.
 */
export function messageKeys(message: Pick<MessageSnapshot, 'messageId' | 'gmailMessage'>): readonly string[] {
  const keys: string[] = [];
  if (message.messageId) keys.push(`id:${message.messageId}`);
  if (message.gmailMessage) keys.push(`gmail:${message.gmailMessage}`);
  return keys;
}
