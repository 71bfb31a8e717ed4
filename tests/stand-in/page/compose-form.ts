import { button, h, icon, nest } from './elements.ts';
import { Recipients } from './recipients.ts';
import type { OutgoingMessage, PagePerson } from './sync.ts';
import { words } from './words.ts';

export interface ComposeStart {
  readonly isReply: boolean;
  readonly to: readonly PagePerson[];
  readonly cc: readonly PagePerson[];
  readonly subject: string;
  /** What a reply quotes, added to the mail when it is sent. */
  readonly quote: string;
  readonly thread: string | null;
  readonly legacyThread: string;
  readonly answered: string;
}

let composed = 0;

/** The form of a compose window or a reply: recipients, subject, body, send bar, and the hidden fields InboxSDK reads. */
export class ComposeForm {
  readonly region: HTMLElement;
  readonly body: HTMLElement;
  readonly #recipients: Recipients;
  readonly #subject: HTMLInputElement;
  readonly #start: ComposeStart;
  readonly #permanent: string;

  constructor(start: ComposeStart, onSend: (message: OutgoingMessage) => void, onDiscard: () => void) {
    composed += 1;
    const place = `${Date.now()}${composed}`;
    this.#start = start;
    this.#permanent = `msg-a:r${place}${crypto.getRandomValues(new Uint32Array(1))[0]}`;
    this.#recipients = new Recipients(start.isReply, { to: start.to, cc: start.cc, bcc: [] });
    this.#subject = h('input', {
      name: 'subjectbox',
      class: 'aoT',
      placeholder: words.subject,
      'aria-label': words.subject,
    });
    this.#subject.value = start.subject;
    this.#subject.hidden = start.isReply;
    this.body = h('div', {
      class: 'Am aiL Al editable LW-avf',
      g_editable: 'true',
      role: 'textbox',
      'aria-label': words.body,
      'aria-multiline': 'true',
      contenteditable: 'true',
      id: `:b${place}`,
    });
    const sendBar = this.#sendBar(() => onSend(this.#message()), onDiscard);
    this.region = h(
      'div',
      { role: 'region', class: 'aoP', 'aria-label': words.newMessage },
      this.#table(place),
      sendBar,
    );
  }

  #message(): OutgoingMessage {
    return {
      permanent: this.#permanent,
      thread: this.#start.thread,
      to: this.#recipients.people('to'),
      cc: this.#recipients.people('cc'),
      bcc: this.#recipients.people('bcc'),
      subject: this.#subject.value,
      html: `<div dir="ltr">${this.body.innerHTML}</div>${this.#start.quote}`,
    };
  }

  #table(place: string): HTMLElement {
    const hidden = (name: string, value: string) => {
      const input = h('input', { type: 'hidden', name });
      input.value = value;
      return input;
    };
    const recipients = this.#start.isReply
      ? nest(
          [
            h('div'),
            h('table', { role: 'presentation' }),
            h('tbody'),
            h('tr'),
            h('td', { class: 'Iy' }),
            h('div', { class: 'fX aiL' }),
          ],
          this.#recipients.table,
        )
      : h('div', { class: 'aoI' }, this.#recipients.table);
    const form = h(
      'form',
      { class: 'bAs' },
      recipients,
      h('div', { class: 'aoD az6' }, this.#subject),
      hidden('composeid', place),
      hidden('draft', `#${this.#permanent}`),
      hidden('lts', this.#start.legacyThread),
      hidden('rm', this.#start.answered),
      hidden('from', ''),
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    const scrolled = h(
      'div',
      { class: 'GP', id: `:g${place}`, style: 'max-height: 400px' },
      h('div', { class: 'qz' }, h('div', { class: 'Ap' }, this.body)),
    );
    const row = (child: Node) => h('tr', {}, h('td', {}, child));
    return h('table', { class: 'aoP-table' }, h('tbody', {}, row(form), row(scrolled)));
  }

  #sendBar(onSend: () => void, onDiscard: () => void): HTMLElement {
    const send = button({ class: 'T-I J-J5-Ji aoO T-I-atl L3' }, words.send, onSend);
    send.append(words.send);
    const hidden = { style: 'display: none' };
    const discard = button({ class: 'oh J-Z-I' }, words.discard, onDiscard);
    discard.append(icon('bin'));
    const responseType = h(
      'div',
      { class: 'J-J5-Ji', ...hidden },
      h('div', { class: 'J-JN-M-I-Jm' }, h('img', { alt: '' })),
    );
    const table = h(
      'table',
      { class: 'IZ', role: 'group' },
      h(
        'tbody',
        {},
        h(
          'tr',
          {},
          h(
            'td',
            { class: 'gU Up' },
            h(
              'div',
              { class: 'dC' },
              send,
              h('div', { class: 'hG', role: 'button', 'aria-haspopup': 'true', ...hidden }),
            ),
          ),
          h('td', { class: 'oc gU' }, h('div', { role: 'button', ...hidden }, h('div', { class: 'dv' })), responseType),
          h(
            'td',
            { class: 'gU a0z' },
            h('div', { class: 'bAK', ...hidden }, h('div', { class: 'wG' })),
            h('div', { class: 'eq e5 aaA aMZ', ...hidden }),
          ),
          h('td', { class: 'gU az5' }, discard),
        ),
      ),
    );
    const formatting = h('div', { class: 'aX', ...hidden }, h('div', { class: 'aA4' }));
    const scheduled = h('div', { selector: 'scheduledSend', ...hidden });
    return nest(
      [h('div', { class: 'aDg' }), h('div', { class: 'aDj' }), h('div', { class: 'aDh' })],
      table,
      formatting,
      scheduled,
    );
  }
}
