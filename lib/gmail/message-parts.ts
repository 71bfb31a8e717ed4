/**
 * Where the parts of a message are in Gmail's page. All are looked for outside of the mail's own content, since a mail can
 * imitate any of them.
 */
const BODIES = ['div.ii.gt', '.adP'];
const CONTENT = '.a3s';
const FROM_THE_MAIL = '.a3s, div.ii.gt, .adP';
const SENDERS = ['h3.iw span[email]', 'td.gF span[email]'];
const RECIPIENTS = '.hb span[email]';
const DATE = '.gK .g3[title]';

export interface PersonShown {
  readonly name: string;
  readonly email: string;
}

/** The element whose text is the mail; undefined where the message was never opened. */
export function bodyOf(message: Element): HTMLElement | undefined {
  const [body] = BODIES.flatMap((selector) => outsideContent<HTMLElement>(message, selector));
  return body ? (body.querySelector<HTMLElement>(CONTENT) ?? body) : undefined;
}

/** Gmail's legacy id, which stands on an element that holds the whole message. */
export function idOf(message: Element): string | undefined {
  const [holder] = outsideContent(message, '[data-legacy-message-id]');
  const id = holder?.getAttribute('data-legacy-message-id') ?? '';
  return /^[0-9a-f]{1,32}$/.test(id) ? id : undefined;
}

/** A message that was just sent from this page has no legacy id yet; it comes within seconds. */
export function isJustSent(message: Element): boolean {
  const [holder] = outsideContent(message, '[data-message-id]');
  return /^#?msg-a:/.test(holder?.getAttribute('data-message-id') ?? '') && idOf(message) === undefined;
}

export function senderOf(message: Element): PersonShown | undefined {
  const [sender] = SENDERS.flatMap((selector) => outsideContent(message, selector));
  return sender && personOf(sender);
}

/** All that the head of an opened message lists: To, Cc and Bcc alike. */
export function recipientsOf(message: Element): readonly PersonShown[] {
  return outsideContent(message, RECIPIENTS).flatMap((element) => personOf(element) ?? []);
}

export function dateTitleOf(message: Element): string {
  return outsideContent(message, DATE)[0]?.getAttribute('title') ?? '';
}

export function stateOf(message: Element): 'hidden' | 'collapsed' | 'expanded' {
  if (message.classList.contains('kQ') || message.classList.contains('kx')) return 'hidden';
  return message.classList.contains('kv') ? 'collapsed' : 'expanded';
}

/** How many messages Gmail says to have folded away here; not all of them need be in the page. */
export function hiddenCountAt(message: Element): number {
  const shown = message.classList.contains('adv') ? message.querySelector('.adx span')?.textContent : undefined;
  const count = Number(shown?.trim() ?? 0);
  return Number.isInteger(count) && count > 0 && count < 1000 ? count : 0;
}

function outsideContent<E extends Element = Element>(message: Element, selector: string): E[] {
  return [...message.querySelectorAll<E>(selector)].filter((element) => !element.parentElement?.closest(FROM_THE_MAIL));
}

function personOf(element: Element): PersonShown | undefined {
  const email = (element.getAttribute('email') ?? '').trim().toLowerCase();
  if (email === '' || email.length > 320) return undefined;
  return { name: (element.getAttribute('name') ?? '').slice(0, 1000), email };
}
