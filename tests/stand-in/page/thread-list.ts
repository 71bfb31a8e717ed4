import { listDate } from './dates.ts';
import { h, icon } from './elements.ts';
import { facts } from './facts.ts';
import { fetchList, type ListedThread } from './sync.ts';
import { toolbar } from './toolbar.ts';
import type { View } from './views.ts';
import { words } from './words.ts';

/** A list of threads: a folder or a search. */
export class ThreadList implements View {
  readonly element = h('div', { class: 'bGI nH oy8Mbf aE3' });
  readonly marked: readonly (readonly [HTMLElement, string])[];
  readonly name: string;
  readonly #query: string;
  readonly #isSearch: boolean;
  readonly #rows = h('tbody');
  readonly #nothing = h('div', { class: 'TC', hidden: '' }, words.nothing);

  constructor(name: string, query: string, isSearch: boolean) {
    this.name = name;
    this.#query = query;
    this.#isSearch = isSearch;
    const bar = toolbar(
      'list',
      () => {},
      () => void this.refresh(),
    );
    const columns = h(
      'colgroup',
      {},
      ...['k0vOLb', 'Ci', 'y5', 'yY', '', 'yg', 'xX', 'ui'].map((name) => h('col', { class: name })),
    );
    const table = h('table', { class: 'F cf zt', role: 'grid' }, columns, this.#rows);
    const list = h('div', { class: 'ae4 UI' }, h('div', { class: 'Cp' }, h('div', {}, table)), this.#nothing);
    this.element.append(bar, list);
    this.marked = [
      [bar, 'tm'],
      [list, 'tl'],
    ];
  }

  /** Fetches the list; rows of threads that did not change stay the same elements. */
  async refresh(): Promise<void> {
    const threads = await fetchList(this.#query, this.#isSearch);
    const old = new Map([...this.#rows.children].map((row) => [row.getAttribute('data-stand-in-state'), row]));
    const rows = threads.map((thread) => old.get(JSON.stringify(thread)) ?? this.#row(thread));
    for (const row of old.values()) if (!rows.includes(row)) row.remove();
    rows.forEach((row, index) => {
      if (this.#rows.children[index] !== row) this.#rows.insertBefore(row, this.#rows.children[index] ?? null);
    });
    this.#nothing.hidden = threads.length > 0;
  }

  #row(thread: ListedThread): HTMLElement {
    const last = thread.messages.at(-1);
    const unread = thread.messages.some(({ labels }) => labels.includes('UNREAD'));
    const people = new Map(thread.messages.map(({ from }) => [from.address, from]));
    const senders = [...people.values()].map(({ address, name }) =>
      h('span', { class: unread ? 'zF' : 'yP', email: address, name: name || address }, shortName(address, name)),
    );
    const count = thread.messages.length > 1 ? [h('span', { class: 'bx0' }, String(thread.messages.length))] : [];
    const subject = h(
      'span',
      { class: 'bog', id: `:s${thread.legacy}` },
      h(
        'span',
        {
          class: 'bqe',
          'data-thread-id': `#${thread.permanent}`,
          'data-legacy-thread-id': thread.legacy,
          'data-legacy-last-message-id': thread.legacy,
        },
        thread.subject,
      ),
    );
    const row = h(
      'tr',
      { class: `zA ${unread ? 'zE' : 'yO'}`, id: `:r${thread.legacy}`, role: 'row', tabindex: '-1' },
      h('td', { class: 'PF xY' }),
      h(
        'td',
        { class: 'oZ-x3 xY' },
        h(
          'div',
          { class: 'oZ-jc T-Jo J-J5-Ji', role: 'checkbox', 'aria-checked': 'false', 'aria-label': words.select },
          icon('box'),
        ),
      ),
      h('td', { class: 'apU xY' }, icon('star')),
      h(
        'td',
        { class: 'yX xY' },
        h('div', { class: 'yW' }, h('span', { class: 'bA4' }, ...commaSeparated(senders)), ...count),
      ),
      h(
        'td',
        { class: 'xY a4W', role: 'gridcell', tabindex: '0' },
        h(
          'div',
          { class: 'xS', role: 'link' },
          h(
            'div',
            { class: 'xT' },
            h('div', { class: 'y6' }, subject, h('span', { class: 'y2' }, ` - ${thread.snippet}`)),
          ),
        ),
      ),
      h('td', { class: 'yf xY' }),
      h(
        'td',
        { class: 'xW xY' },
        h('span', { title: last ? String(new Date(last.sentAt)) : '' }, last ? listDate(last.sentAt) : ''),
      ),
      h('td', { class: 'bq4 xY' }, h('ul', { class: 'bqY', role: 'toolbar' })),
    );
    row.setAttribute('data-stand-in-state', JSON.stringify(thread));
    row.addEventListener('click', () => {
      location.hash = `#${this.name}/${thread.token}`;
    });
    return row;
  }
}

function shortName(address: string, name: string): string {
  if (address.toLowerCase() === facts.address) return words.me;
  return name.split(' ')[0] || address;
}

function commaSeparated(elements: readonly HTMLElement[]): (Node | string)[] {
  return elements.flatMap((element, index) => (index === 0 ? [element] : [', ', element]));
}
