import { DETECTOR_VERSION } from '../detection/detector-version.ts';
import type { Deal } from '../domain/deal.ts';
import type { Doubt } from '../domain/doubt.ts';
import type { EvidenceSnapshot, MessageSnapshot } from '../domain/evidence.ts';
import type { OpenThread } from '../domain/open-thread.ts';
import type { Signal } from '../domain/signal.ts';
import type { ReadMessage } from './read-open-messages.ts';

/** The mail as evidence keeps it. */
export function makeMessageSnapshot(open: OpenThread, read: ReadMessage): MessageSnapshot {
  const { message, reading } = read;
  return {
    ...(read.open.messageId ? { messageId: read.open.messageId } : {}),
    ...(read.open.gmailMessage ? { gmailMessage: read.open.gmailMessage } : {}),
    gmailThread: open.thread,
    sender: { name: message.from.name, email: message.from.email },
    side: reading?.side ?? 'third_party',
    verification: reading?.verification ?? 'unread',
    sentAt: message.sentAt,
    subject: message.subject,
    ownText: reading?.ownText ?? '',
    verdict: reading?.verdict ?? 'unrelated',
  };
}

/** The proof as evidence keeps it: the mail, the sentence, what it answers and why it counts. */
export function makeSnapshot(
  open: OpenThread,
  read: ReadMessage,
  deal: Deal,
  quote: string,
  signal: Signal | undefined,
  doubts: readonly Doubt[],
): EvidenceSnapshot {
  const recap = read.reading?.recap;
  const recapMessage = recap && open.messages.find((each) => each.message?.id === recap.messageId)?.message;
  return {
    message: makeMessageSnapshot(open, read),
    quote,
    ...(signal ? { signal: signal.kind, decision: signal.decision } : {}),
    ...(recap ? { recap: { text: recap.text, sentAt: recapMessage?.sentAt ?? '', from: recap.source } } : {}),
    known: isKnown(deal, read),
    reasons: [...(read.reading?.reasons ?? [])],
    doubts: [...doubts],
    detector: DETECTOR_VERSION,
  };
}

/** Whether the sender was a person of the deal before this message was sent. */
export function isKnown(deal: Deal, read: ReadMessage): boolean {
  const contact = deal.contacts.find((each) => each.email === read.message.from.email);
  return contact !== undefined && contact.side === 'buyer' && contact.since < Date.parse(read.message.sentAt);
}
