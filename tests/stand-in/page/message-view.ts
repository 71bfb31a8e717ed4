import { button, h, nest } from './elements.ts';
import { mailContent } from './mail-html.ts';
import { collapsedHeader, expandedHeader } from './message-header.ts';
import { openReply, type ReplyStart } from './reply-form.ts';
import { fetchThread, type PageMessage } from './sync.ts';
import { foldQuote } from './trimmed-content.ts';
import { words } from './words.ts';

/**
 * A message of an open thread. Its class is its state: `h7` expanded, `kv` collapsed, `kQ` hidden. What was never
 * expanded has neither body nor ids in the page (a guess about Gmail, on the safe side); what was, keeps both.
 */
export class MessageView {
  readonly element = h('div', { class: 'kv', role: 'listitem', tabindex: '-1' });
  readonly permanent: string;
  readonly #thread: string;
  #message: PageMessage;
  #loaded = false;
  #loading = false;

  constructor(message: PageMessage, thread: string) {
    this.#message = message;
    this.#thread = thread;
    this.permanent = message.permanent;
    if (message.html === null) this.element.append(this.#collapsed());
    else this.#showLoaded();
  }

  get isExpanded(): boolean {
    return this.element.classList.contains('h7');
  }

  hide(): void {
    this.element.className = 'kQ';
  }

  unhide(): void {
    if (!this.element.classList.contains('kQ')) return;
    this.element.querySelector('.adx')?.remove();
    this.element.className = 'kv';
  }

  /** The first hidden message shows how many are hidden. */
  showHiddenCount(count: number, onClick: () => void): void {
    this.element.className = 'kQ adv';
    const shown = button({ class: 'adx' }, String(count), (event) => {
      event.stopPropagation();
      onClick();
    });
    shown.append(h('span', {}, String(count)));
    this.element.querySelector('.G3')?.append(shown);
  }

  openReply(start: Omit<ReplyStart, 'place' | 'message'>): void {
    const place = this.element.querySelector<HTMLElement>('.ip');
    if (place) openReply({ ...start, place, message: this.#message });
  }

  #collapsed(): HTMLElement {
    const header = collapsedHeader(this.#message);
    header.addEventListener('click', () => void this.#expand());
    return this.#frame(header);
  }

  #frame(...children: readonly Node[]): HTMLElement {
    return nest([h('div', { class: 'Bk' }), h('div', { class: 'G3 G2' }), h('div')], ...children);
  }

  async #expand(): Promise<void> {
    if (this.#loaded) {
      this.element.className = 'h7 ie nH oy8Mbf';
      return;
    }
    if (this.#loading) return;
    this.#loading = true;
    const { messages } = await fetchThread(this.#thread, [this.permanent]);
    this.#loading = false;
    this.#message = messages.find(({ permanent }) => permanent === this.permanent) ?? this.#message;
    this.#showLoaded();
  }

  #showLoaded(): void {
    this.#loaded = true;
    const { permanent, legacy, withoutId, html } = this.#message;
    // A message just sent from here has no legacy id until Gmail's server has told the page of it.
    const justSent = permanent.startsWith('msg-a:') && Date.now() - this.#message.sentAt < 3000;
    const ids = withoutId
      ? {}
      : { 'data-message-id': `#${permanent}`, 'data-legacy-message-id': justSent ? undefined : legacy };
    const body = h(
      'div',
      { class: 'a3s aiL' },
      mailContent(html ?? '', `m_${BigInt.asIntN(63, BigInt(`0x${legacy}`))}`),
    );
    foldQuote(body);
    const expanded = expandedHeader(this.#message, () => {
      this.element.className = 'kv';
    });
    const collapsed = collapsedHeader(this.#message);
    collapsed.addEventListener('click', () => void this.#expand());
    const content = h(
      'div',
      { class: 'adn ads', ...ids },
      expanded,
      h('div', { class: 'ii gt' }, body),
      h('div', { class: 'hi' }),
    );
    this.element.replaceChildren(this.#frame(collapsed, content, h('div', { class: 'ip', 'aria-label': words.reply })));
    this.element.className = 'h7 ie nH oy8Mbf';
  }
}
