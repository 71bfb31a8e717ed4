import { h, nest } from './elements.ts';
import type { PagePerson } from './sync.ts';
import { words } from './words.ts';

export type Field = 'to' | 'cc' | 'bcc';

/** The three rows of recipients of a compose window, in the depth that InboxSDK walks. */
export class Recipients {
  readonly table: HTMLElement;
  readonly #boxes = new Map<Field, HTMLElement>();

  /** A reply has one wrapper more around its recipients than a window. */
  constructor(isReply: boolean, given: Readonly<Record<Field, readonly PagePerson[]>>) {
    const rows = h('div');
    this.table = nest(
      [h('table', { class: 'GS' }), h('tbody'), h('tr', { class: 'bzf' }), h('td', { class: 'eV' }), h('div')],
      rows,
    );
    for (const field of ['to', 'cc', 'bcc'] as const) {
      const row = h('div', { class: 'anm', name: field });
      const wrappers = [
        ...(isReply ? [h('div', { class: 'aUy' })] : []),
        h('div'),
        h('div'),
        h('div'),
        h('div', { class: 'afV' }),
      ];
      const chips = h('div', { class: 'afW' });
      const box = h('div', { role: 'listbox', 'aria-label': field });
      this.#boxes.set(field, box);
      box.append(h('div', {}, chips, this.#entry(field, chips)));
      row.append(
        h('span', { class: 'aB' }, field === 'to' ? words.recipients : field === 'cc' ? 'Cc' : 'Bcc'),
        nest(wrappers, box),
      );
      row.hidden = field !== 'to' && given[field].length === 0;
      rows.append(row);
      for (const person of given[field]) this.#addChip(chips, person);
    }
    for (const [field, name] of [
      ['cc', 'pE'],
      ['bcc', 'pB'],
    ] as const) {
      const link = h('span', { class: `aB gQ ${name}`, role: 'link', tabindex: '0' }, field === 'cc' ? 'Cc' : 'Bcc');
      link.addEventListener('click', () => {
        link.hidden = true;
        const row = this.#boxes.get(field)?.closest<HTMLElement>('.anm');
        if (row) row.hidden = false;
      });
      rows.prepend(link);
    }
  }

  people(field: Field): PagePerson[] {
    const options = this.#boxes.get(field)?.querySelectorAll('[role=option]') ?? [];
    return [...options].map((option) => ({
      address: option.getAttribute('data-hovercard-id') ?? '',
      name: option.getAttribute('data-name') ?? '',
    }));
  }

  #entry(field: Field, chips: HTMLElement): HTMLElement {
    const entry = h('input', {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-label': field === 'to' ? words.recipients : field,
      class: 'agP aFw',
    });
    const take = (text: string) => {
      for (const address of text.split(/[,;\s]+/).filter(Boolean)) this.#addChip(chips, { address, name: '' });
      entry.value = '';
    };
    entry.addEventListener('paste', (event) => {
      event.preventDefault();
      take(event.clipboardData?.getData('text/plain') ?? '');
    });
    entry.addEventListener('keydown', (event) => {
      if (!['Enter', ',', 'Tab'].includes(event.key) || entry.value === '') return;
      if (event.key !== 'Tab') event.preventDefault();
      take(entry.value);
    });
    entry.addEventListener('blur', () => take(entry.value));
    return entry;
  }

  #addChip(chips: HTMLElement, { address, name }: PagePerson): void {
    const remove = h('div', { class: 'afX', role: 'button', 'aria-label': `× ${address}` }, '×');
    const chip = h(
      'div',
      { role: 'option', class: 'afV-chip', 'data-name': name || address, 'data-hovercard-id': address },
      name || address,
      remove,
    );
    remove.addEventListener('click', () => chip.remove());
    chips.append(chip);
  }
}
