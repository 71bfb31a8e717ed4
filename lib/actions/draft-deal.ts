import { findAmount } from '../detection/find-amount.ts';
import { findCloseDate } from '../detection/find-close-date.ts';
import { findOwnText } from '../detection/own-text.ts';
import { domainOf } from '../domain/address.ts';
import { isFreeMail } from '../domain/free-mail.ts';
import type { Message } from '../domain/message.ts';
import type { OpenThread } from '../domain/open-thread.ts';
import type { DealDraft, PersonView } from '../domain/panel-view.ts';

/** A new deal as the thread suggests it: the person only has to look it over. */
export function draftDeal(open: OpenThread, people: readonly PersonView[], now: number): DealDraft {
  const buyers = people.filter((each) => each.side === 'buyer');
  const company = companyName(buyers);
  const subject = open.subject.replace(/^\s*(?:(?:re|aw|fwd?|wg|antw)\s*:\s*)+/i, '').trim();
  const texts = open.messages.flatMap((each) => (each.message ? [bodyText(each.message.body)] : []));
  const value = texts.map(findAmount).findLast((each) => each !== undefined);
  const close = closeDate(open, people);
  const sent = open.messages.flatMap((each) => (each.message ? [Date.parse(each.message.sentAt)] : []));
  const first = Math.min(now, ...sent.filter((each) => each > 0));
  return {
    name: subject || company,
    company,
    ...(value ? { value } : {}),
    ...(close ? { expectedClose: close } : {}),
    contacts: buyers.map(({ email, name, side }) => ({ email, name, side })),
    // A moment before the first message, so that the message itself can prove something.
    since: first - 1,
  };
}

function companyName(buyers: readonly PersonView[]): string {
  const domain = buyers.map((each) => domainOf(each.email)).find((each) => each !== '' && !isFreeMail(each));
  if (!domain) return buyers[0]?.name ?? '';
  const labels = domain.split('.');
  const label = labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 ? labels.at(-3) : labels.at(-2);
  return (label ?? domain)
    .split('-')
    .map((each) => each.charAt(0).toUpperCase() + each.slice(1))
    .join(' ');
}

/** The day that the buyer or the rep named last, in their own words; one that is over is none. */
function closeDate(open: OpenThread, people: readonly PersonView[]): string | undefined {
  const messages = open.messages.flatMap((each) => each.message ?? []);
  const strangers = new Set(people.filter((each) => !SPEAKERS.has(each.side)).map((each) => each.email));
  for (const [index, message] of [...messages.entries()].reverse()) {
    // Most mails name no such day: finding their own words is spared.
    if (strangers.has(message.from.email) || !findCloseDate(bodyText(message.body), message.sentAt)) continue;
    const earlier = messages.slice(0, index).map((each) => bodyText(each.body));
    const found = findCloseDate(findOwnText(message.body, earlier, message.from).text, message.sentAt);
    if (found) return found;
  }
  return undefined;
}

const SPEAKERS: ReadonlySet<string> = new Set(['buyer', 'ours']);

function bodyText(body: Message['body']): string {
  switch (body.kind) {
    case 'blocks':
      return body.blocks
        .filter((each) => !each.hidden && !each.quoted)
        .map((each) => each.text)
        .join('\n');
    case 'text':
      return body.text;
    case 'html':
      return '';
  }
}
