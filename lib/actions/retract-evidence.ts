import type { Deal, EvidenceState } from '../domain/deal.ts';
import type { EvidenceSnapshot } from '../domain/evidence.ts';
import type { DealFact } from '../domain/fact.ts';
import { targetOf } from '../domain/fold-evidence.ts';
import type { OpenThread } from '../domain/open-thread.ts';
import type { Reading } from '../domain/reading.ts';
import type { CountersignDatabase } from '../store/database.ts';
import type { ReadMessage } from './read-open-messages.ts';
import { makeMessageSnapshot } from './snapshot.ts';

/** Signals that agree on a date, which a later message can move or take back. */
const ABOUT_A_DATE = new Set(['next_steps_confirmed', 'meeting_accepted', 'meeting_requested']);

/**
 * What a message of the buyer takes back of the deal's proofs, and which it only puts in question because it names
 * another date for the same step: then the rep is asked.
 */
export async function retractions(
  db: CountersignDatabase,
  open: OpenThread,
  deal: Deal,
  read: ReadMessage,
): Promise<readonly DealFact[]> {
  const { reading } = read;
  if (!reading || reading.verification === 'failed') return [];
  if (read.open.keys.some((key) => deal.settled.includes(key))) return [];
  const facts: DealFact[] = [];
  for (const proof of deal.evidence) {
    if (proof.state !== 'confirmed' && proof.state !== 'questioned') continue;
    const later = Date.parse(read.message.sentAt) > Date.parse(proof.sentAt);
    if (!later || proof.messageKeys.some((key) => read.open.keys.includes(key))) continue;
    const effect = await effectOn(db, open, proof, reading, read);
    if (effect === undefined || (effect === 'questioned' && proof.state === 'questioned')) continue;
    facts.push({
      kind: effect === 'retracted' ? 'evidence_retracted' : 'evidence_questioned',
      target: targetOf(proof),
      by: makeMessageSnapshot(open, read),
      quote: reading.ownText.slice(0, 500),
    });
  }
  return facts;
}

async function effectOn(
  db: CountersignDatabase,
  open: OpenThread,
  proof: EvidenceState,
  reading: Reading,
  read: ReadMessage,
): Promise<'retracted' | 'questioned' | undefined> {
  const takenBack = new Set(
    reading.takesBack.flatMap((id) => open.messages.find((each) => each.message?.id === id)?.keys ?? []),
  );
  if (proof.messageKeys.some((key) => takenBack.has(key))) return 'retracted';
  const snapshot = await snapshotOf(db, proof);
  if (!snapshot?.signal || !ABOUT_A_DATE.has(snapshot.signal)) return undefined;
  if (reading.signals.some((each) => each.kind === 'meeting_declined')) {
    const sameMeeting = meetingTitle(snapshot.message.subject) === meetingTitle(read.message.subject);
    if (snapshot.signal === 'meeting_accepted' && sameMeeting) return 'retracted';
    return snapshot.message.gmailThread === open.thread ? 'questioned' : undefined;
  }
  const sameThread = snapshot.message.gmailThread === open.thread;
  if (sameThread && reading.verdict === 'declined') {
    // A no to the very recap that was agreed takes the yes back; a no to a later one may leave the earlier yes alone.
    return reading.recap && reading.recap.text === snapshot.recap?.text ? 'retracted' : 'questioned';
  }
  const otherDate = reading.verdict === 'counter' || reading.reasons.includes('other_date');
  return sameThread && otherDate ? 'questioned' : undefined;
}

async function snapshotOf(db: CountersignDatabase, proof: EvidenceState): Promise<EvidenceSnapshot | undefined> {
  const fact = (await db.payloads.get(proof.snapshot))?.fact;
  return fact && 'snapshot' in fact ? fact.snapshot : undefined;
}

/** The meeting's own title in a calendar answer's subject: "Accepted: Demo @ Tue 10am" and "Declined: Demo" are one. */
export function meetingTitle(subject: string): string {
  return invitationTitle(subject).toLowerCase();
}

/** The same as it was written. */
export function invitationTitle(subject: string): string {
  const title = subject.replace(/^\s*(?:(?:re|aw|fwd|wg)\s*:\s*)*[\p{L} ]{3,30}:\s*/iu, '');
  return title.replace(/\s@\s.*$/, '').trim();
}
