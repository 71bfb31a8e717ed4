import { domainOf, normalAddress } from '../domain/address.ts';
import { isFreeMail } from '../domain/free-mail.ts';
import type { ThreadToRead } from '../domain/reading.ts';
import type { Verification } from '../domain/verification.ts';
import { nameWords, READ_AT_MOST, type ReadText, readText, type ThreadWords, topicOf } from './acts.ts';
import { type Amount, differingAmounts, findAmounts } from './amounts.ts';
import { withBareHours } from './bare-hours.ts';
import { type Comparison, compareMoment, writtenAt } from './compare-moments.ts';
import { type MessageKind, messageKind } from './message-kind.ts';
import { findMoments } from './moments.ts';
import { findOwnText, type OwnText } from './own-text.ts';
import { type OwnWords, ownWords } from './own-words.ts';
import { findProposal, type OurText, type Proposal } from './recap.ts';
import { addressesIn, companyDomain, type JudgedSide, judgeSide, type SideContext } from './sides.ts';
import { verifySender } from './verify-sender.ts';
import { fold } from './words.ts';

/** Everything that is known of the message to judge before its meaning is weighed. */
export interface Scene {
  readonly thread: ThreadToRead;
  readonly message: ThreadToRead['messages'][number];
  readonly side: JudgedSide;
  readonly verification: Verification;
  readonly kind: MessageKind;
  readonly own: OwnText;
  readonly words: OwnWords;
  /** The subject stands for a body that says nothing. */
  readonly subjectSpeaks: boolean;
  readonly read: ReadText;
  /** How each moment of the text stands to the proposal; in the order of `read.moments`. */
  readonly compared: readonly Comparison[];
  readonly proposal: Proposal | undefined;
  /** Numbers of things that the proposal names otherwise. */
  readonly differing: readonly Amount[];
  /** A buyer's message stands between the proposal and this one, and what it confirmed is on record. */
  readonly earlierFromBuyer: readonly string[];
  readonly replyToElsewhere: boolean;
}

export function sideContextOf(thread: ThreadToRead, introduced: ReadonlySet<string>): SideContext {
  return {
    ownDomains: thread.ownDomains,
    ownAddresses: thread.ownAddresses,
    buyers: thread.buyers,
    sides: thread.sides,
    introduced,
  };
}

/** Longest thread that is read; older messages than these say nothing of a reply. */
const LONGEST_THREAD = 40;

const REPLY_MARK = /^(?:\s*(?:re|aw|antw|sv|vs|r|rif|odp|fwd?|wg|tr|i|vl|enc)\s?(?:\[\d+\])?:\s*)+/i;

export function bareSubject(subject: string): string {
  return subject.replace(REPLY_MARK, '').trim();
}

export function setScene(thread: ThreadToRead): Scene | undefined {
  const messages = thread.messages.slice(-LONGEST_THREAD);
  const message = messages.at(-1);
  if (message === undefined) return undefined;
  const introduced = new Set<string>();
  const shownBefore: string[] = [];
  const ours: OurText[] = [];
  const earlierFromBuyer: string[] = [];
  for (const earlier of messages.slice(0, -1)) {
    const own = findOwnText(earlier.body, shownBefore, earlier.from);
    const side = judgeSide(earlier.from, sideContextOf(thread, introduced));
    const text = own.parts.map((part) => part.text).join('\n');
    if (side.side === 'buyer' && verifySender(earlier) !== 'failed') {
      for (const address of addressesIn(own.shown)) introduced.add(address);
      earlierFromBuyer.push(earlier.id);
    }
    if (side.side === 'ours' && text.trim() !== '')
      ours.push({ messageId: earlier.id, text, written: writtenAt(earlier.sentAt), source: 'message' });
    shownBefore.push(own.shown);
  }
  const own = findOwnText(message.body, shownBefore, message.from);
  const side = judgeSide(message.from, sideContextOf(thread, introduced));
  const verification = verifySender(message);
  if (ours.length === 0 && own.quotedText.trim() !== '')
    ours.push({ messageId: message.id, text: own.quotedText, written: writtenAt(message.sentAt), source: 'quote' });
  const proposal = findProposal(ours);
  const words = ownWords(own.parts);
  const kind = messageKind(message, own.shown, words.text);
  const subjectSpeaks =
    words.text.trim() === '' &&
    !REPLY_MARK.test(message.subject) &&
    !shownBefore.some((text) => text.includes(message.subject)) &&
    !messages.slice(0, -1).some((one) => bareSubject(one.subject) === bareSubject(message.subject));
  const text = subjectSpeaks ? message.subject : words.text;
  const { read, compared, differing } = readOwn(thread, message, proposal, text);
  const replyTo = message.headers['reply-to'];
  const replyDomain = replyTo === undefined ? '' : domainOf(normalAddress(addressesIn(replyTo)[0] ?? ''));
  const fromDomain = domainOf(normalAddress(message.from.email));
  const replyToElsewhere =
    replyDomain !== '' &&
    companyDomain(replyDomain) !== companyDomain(fromDomain) &&
    !thread.buyers.some((buyer) => domainOf(buyer.email) === replyDomain && !isFreeMail(replyDomain));
  return {
    thread,
    message,
    side,
    verification,
    kind,
    own,
    words,
    subjectSpeaks,
    read,
    compared,
    differing,
    proposal,
    earlierFromBuyer,
    replyToElsewhere,
  };
}

/** Reads a text as the own words of the message to judge. */
function readOwn(
  thread: ThreadToRead,
  message: Scene['message'],
  proposal: Proposal | undefined,
  text: string,
): Pick<Scene, 'read' | 'compared' | 'differing'> {
  const people = [thread.rep, ...thread.buyers, ...thread.messages.slice(-6).map((one) => one.from)];
  const names = nameWords(people);
  const topic = topicOf(proposal === undefined ? '' : proposal.recap.text.slice(0, 6000), names);
  const us = thread.ownDomains
    .map((domain) => companyDomain(domain).split('.')[0] ?? '')
    .filter((name) => name.length >= 4);
  const threadWords: ThreadWords = { names, topic, us: us.map(fold) };
  const dated = findMoments(text.slice(0, READ_AT_MOST));
  const moments = proposal === undefined ? dated : withBareHours(text, dated, proposal.moments);
  const written = writtenAt(message.sentAt);
  const compared = moments.map((moment) =>
    compareMoment(moment, written, proposal?.moments ?? [], proposal?.academicQuarter ?? false),
  );
  const comparison = new Map(moments.map((moment, at) => [moment, compared[at] ?? 'open'] as const));
  return {
    read: readText(text, moments, threadWords, (moment) => `<${comparison.get(moment) ?? 'open'}>`),
    compared,
    differing: proposal === undefined ? [] : differingAmounts(findAmounts(text, moments), proposal.amounts),
  };
}

/** The same scene with only part of its own text left; offsets stay, since the rest is blanked out. */
export function withText(scene: Scene, text: string): Scene {
  return { ...scene, ...readOwn(scene.thread, scene.message, scene.proposal, text) };
}
