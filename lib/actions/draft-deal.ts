import { findAmount } from '../detection/find-amount.ts';
import { domainOf } from '../domain/address.ts';
import { isFreeMail } from '../domain/free-mail.ts';
import type { OpenThread } from '../domain/open-thread.ts';
import type { DealDraft, PersonView } from '../domain/panel-view.ts';

/** A new deal as the thread suggests it: the person only has to look it over. */
export function draftDeal(open: OpenThread, people: readonly PersonView[], now: number): DealDraft {
  const buyers = people.filter((each) => each.side === 'buyer');
  const company = companyName(buyers);
  const subject = open.subject.replace(/^\s*(?:(?:re|aw|fwd?|wg|antw)\s*:\s*)+/i, '').trim();
  const texts = open.messages.flatMap((each) => (each.message ? [bodyText(each.message.body)] : []));
  const value = texts.map(findAmount).findLast((each) => each !== undefined);
  const sent = open.messages.flatMap((each) => (each.message ? [Date.parse(each.message.sentAt)] : []));
  const first = Math.min(now, ...sent.filter((each) => each > 0));
  return {
    name: subject || company,
    company,
    ...(value ? { value } : {}),
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

function bodyText(body: NonNullable<OpenThread['messages'][number]['message']>['body']): string {
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
