import { messageKind } from '../detection/message-kind.ts';
import { criterionStanding } from '../domain/criterion-state.ts';
import { currentVisit, type Deal } from '../domain/deal.ts';
import type { Message } from '../domain/message.ts';
import type { OpenThread } from '../domain/open-thread.ts';
import { findStage } from '../domain/process.ts';
import { type Author, appendDealFacts, readDeal } from '../store/append-facts.ts';
import type { CountersignDatabase } from '../store/database.ts';
import { readProcess } from '../store/read-process.ts';
import { type ReadMessage, readOpenMessages } from './read-open-messages.ts';
import { meetingTitle } from './retract-evidence.ts';

/**
 * A calendar answer comes in a thread of its own. It is linked by the software only where nothing is left to choose: its
 * sender belongs to one open deal, that deal's stage has one open criterion for an accepted meeting, and the invitation's
 * title or date is that of a linked thread. Everything else is offered to a person. Gives the deal, where it was linked.
 */
export async function linkCalendarAnswer(
  db: CountersignDatabase,
  open: OpenThread,
  author: Author,
  wanted: Set<string>,
): Promise<string | undefined> {
  const last = open.messages.findLast((each) => each.message)?.message;
  if (!last || !isCalendarAnswer(last)) return undefined;
  if (await db.dismissed.get([open.account, open.thread])) return undefined;
  const deal = await onlyOpenDealOf(db, open.account, last.from.email);
  if (!deal || deal.stage === null || !currentVisit(deal)) return undefined;
  const { process } = await readProcess(db, open.account, deal.process);
  const takers = (findStage(process, deal.stage)?.criteria ?? []).filter(
    (each) =>
      each.takes.some((one) => one.signal === 'meeting_accepted' && one.how === 'satisfies') &&
      criterionStanding(deal, each.id).state !== 'confirmed',
  );
  if (takers.length !== 1) return undefined;
  // As somebody of this deal would read it: without one, nobody is known to buy.
  const read = (await readOpenMessages(db, open, deal)).at(-1);
  if (read?.message !== last || read.reading?.side !== 'buyer') return undefined;
  // The source says who the sender is, and only it says when the meeting begins.
  if (!read.open.sourceTried && read.open.gmailMessage) {
    wanted.add(read.open.gmailMessage);
    return undefined;
  }
  if (read.open.verification === 'failed' || !(await matchesMeeting(db, deal, read))) return undefined;
  await appendDealFacts(db, author, deal.id, [{ kind: 'thread_linked', thread: open.thread, subject: open.subject }]);
  return deal.id;
}

/** By its form alone: whose side the sender is on shows only with the deal. */
export function isCalendarAnswer(message: Message): boolean {
  return messageKind(message, '', '').kind === 'calendar';
}

async function onlyOpenDealOf(db: CountersignDatabase, account: string, email: string): Promise<Deal | undefined> {
  const contacts = await db.contacts.where('[account+email]').equals([account, email]).toArray();
  const deals = await Promise.all(contacts.map((each) => readDeal(db, account, each.deal)));
  const open = deals.filter((each): each is Deal => each !== undefined && !each.disqualified);
  return open.length === 1 ? open[0] : undefined;
}

async function matchesMeeting(db: CountersignDatabase, deal: Deal, read: ReadMessage): Promise<boolean> {
  const title = meetingTitle(read.message.subject);
  const reads = await db.reads.bulkGet(deal.threads.map((each): [string, string] => [deal.account, each.id]));
  const start = read.message.calendar?.start;
  return deal.threads.some((thread, index) => {
    const moments = reads[index]?.moments ?? [];
    const sameDate = start !== undefined && moments.some((each) => sameMoment(each, start));
    return sameDate || (title.length > 3 && sameTitle(thread.subject, title));
  });
}

function sameTitle(subject: string, title: string): boolean {
  const bare = subject
    .replace(/^\s*(?:(?:re|aw|fwd|wg)\s*:\s*)+/i, '')
    .trim()
    .toLowerCase();
  return bare === title;
}

/** A proposed moment without a time of day matches any time of that day. */
function sameMoment(proposed: string, start: string): boolean {
  if (!proposed.includes('T')) return start.startsWith(proposed);
  return Date.parse(proposed) === Date.parse(start);
}
