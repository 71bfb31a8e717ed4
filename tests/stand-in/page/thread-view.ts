import { button, h } from './elements.ts';
import { facts } from './facts.ts';
import { MessageView } from './message-view.ts';
import { fetchThread, type PageMessage, type PageThread } from './sync.ts';
import { toolbar } from './toolbar.ts';
import type { View } from './views.ts';
import { words } from './words.ts';

/** An open thread. */
export class ThreadView implements View {
  readonly element: HTMLElement;
  readonly marked: readonly (readonly [HTMLElement, string])[];
  readonly permanent: string;
  readonly legacy: string;
  readonly subject: string;
  readonly #messages: MessageView[] = [];
  readonly #list = h('div', { role: 'list' });
  readonly #footer = h('div', { class: 'amn' });
  readonly #arrivals = h('div', { class: 'ata-asE' });

  /** Fetches the thread, then the bodies of what shows at once: the last message and the unread ones. */
  static async open(id: string, onBack: () => void): Promise<ThreadView> {
    const thread = await fetchThread(id);
    const shown = thread.messages.filter((message, index) => message.unread || index === thread.messages.length - 1);
    return new ThreadView(
      await fetchThread(
        thread.permanent,
        shown.map(({ permanent }) => permanent),
      ),
      onBack,
    );
  }

  private constructor(thread: PageThread, onBack: () => void) {
    this.permanent = thread.permanent;
    this.legacy = thread.legacy;
    this.subject = thread.subject;
    const bar = toolbar('thread', onBack, () => {});
    this.element = h('div', { class: 'nH bzn' }, bar, this.#body());
    this.marked = [[bar, 'tm']];
    this.#add(thread.messages);
    this.#foldTheMiddle();
    for (const [label, all] of [
      [words.reply, false],
      [words.replyAll, true],
    ] as const) {
      const reply = button({ class: 'ams bkH' }, label, () => this.#openReply(all));
      reply.append(label);
      this.#footer.append(reply);
    }
  }

  #openReply(toAll: boolean): void {
    this.#messages.at(-1)?.openReply({
      subject: this.subject,
      thread: this.permanent,
      legacyThread: this.legacy,
      toAll,
      onSent: () => void this.showArrived(),
    });
  }

  #body(): HTMLElement {
    const heading = h(
      'h2',
      { class: 'hP', tabindex: '-1', 'data-thread-perm-id': this.permanent, 'data-legacy-thread-id': this.legacy },
      this.subject,
    );
    const subjectArea = h(
      'div',
      { class: 'nH V8djrc byY' },
      h('div', { class: 'ha' }, heading, h('span', { class: 'J-J5-Ji' })),
      h('div', { class: 'bHJ' }),
    );
    const messages = h('div', { class: 'nH' }, h('div', { class: 'aHU hx' }, this.#list, this.#arrivals, this.#footer));
    return h('div', { class: 'nH g id' }, h('div', { class: 'nH a98 iY' }, subjectArea, messages));
  }

  #add(messages: readonly PageMessage[]): void {
    for (const message of messages) {
      const view = new MessageView(message, this.permanent);
      this.#messages.push(view);
      this.#list.append(view.element);
    }
  }

  /** Gmail hides what lies between the first and the last two when that is more than two messages. */
  #foldTheMiddle(): void {
    const middle = this.#messages.slice(1, -2);
    if (middle.length < 2 || middle.some(({ isExpanded }) => isExpanded)) return;
    for (const view of middle) view.hide();
    middle[0]?.showHiddenCount(middle.length, () => {
      for (const view of middle) view.unhide();
    });
  }

  /** Shows what arrived since, or a bar that asks first. */
  async refresh(): Promise<void> {
    if (facts.settings.arrivals === 'shown') return this.showArrived();
    const show = button({ class: 'ata-asK' }, words.show, () => {
      this.#arrivals.replaceChildren();
      void this.showArrived();
    });
    show.append(words.show);
    this.#arrivals.replaceChildren(h('span', {}, words.arrived), show);
  }

  async showArrived(): Promise<void> {
    const known = new Set(this.#messages.map(({ permanent }) => permanent));
    const { messages } = await fetchThread(this.permanent);
    const fresh = messages.filter(({ permanent }) => !known.has(permanent)).map(({ permanent }) => permanent);
    if (fresh.length === 0) return;
    const { messages: loaded } = await fetchThread(this.permanent, fresh);
    const missing = loaded.filter(
      ({ permanent }) => fresh.includes(permanent) && this.#messages.every((view) => view.permanent !== permanent),
    );
    this.#add(missing);
  }
}
