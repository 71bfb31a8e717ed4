import { fullDate, messageDate } from './dates.ts';
import { button, h, icon, nest } from './elements.ts';
import { facts } from './facts.ts';
import type { PageMessage, PagePerson } from './sync.ts';
import { words } from './words.ts';

/** The line of a collapsed message: who, how it begins, when. */
export function collapsedHeader({ from, sentAt, snippet }: PageMessage): HTMLElement {
  return h(
    'div',
    { class: 'adf ads' },
    avatar(from),
    table(
      h('td', { class: 'gF gK' }, personSpan('yP gD', from)),
      h('td', { class: 'iA g6' }, snippet),
      h('td', { class: 'gH bAk' }, date(sentAt)),
    ),
  );
}

/** The head of an expanded message: who, to whom, when, and the menu. */
export function expandedHeader({ from, to, cc, sentAt }: PageMessage, onCollapse: () => void): HTMLElement {
  const more = button(
    { class: 'T-I J-J5-Ji aap L3 T-I-ax7', 'aria-haspopup': 'true', 'aria-expanded': 'false' },
    words.more,
    (event) => event.stopPropagation(),
  );
  more.append(icon('more'));
  const sender = h('h3', { class: 'iw' }, personSpan('gD', from), h('span', { class: 'go' }, ` <${from.address}>`));
  const recipients = [...to, ...cc].flatMap((person, index) => [
    ...(index > 0 ? [', '] : []),
    personSpan('g2', person),
  ]);
  const header = h(
    'div',
    { class: 'gE iv gt' },
    avatar(from),
    h(
      'table',
      { class: 'cf gJ' },
      h(
        'tbody',
        {},
        h(
          'tr',
          { class: 'acZ' },
          h('td', { class: 'gF gK' }, sender),
          h('td', { class: 'gH bAk' }, date(sentAt)),
          h('td', { class: 'gH acX' }, more),
        ),
        h(
          'tr',
          { class: 'acZ xD' },
          h('td', { colspan: '3' }, h('span', { class: 'hb' }, `${words.to} `, ...recipients)),
        ),
      ),
    ),
  );
  header.addEventListener('click', onCollapse);
  return header;
}

/** The picture of somebody who has none: the initial on one of a few colours. */
function avatar({ name, address }: PagePerson): HTMLElement {
  const colour = [...address].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 6007, 0) % 6;
  return h(
    'div',
    { class: `aju colour-${colour}`, 'aria-hidden': 'true' },
    (name || address).slice(0, 1).toUpperCase(),
  );
}

function personSpan(classes: string, { name, address }: PagePerson): HTMLElement {
  const own = classes === 'g2' && address.toLowerCase() === facts.address;
  const shown = classes === 'g2' ? name.split(' ')[0] || address : name || address;
  return h('span', { class: classes, email: address, name: name || address, translate: 'no' }, own ? words.me : shown);
}

function date(sentAt: number): HTMLElement {
  return h('div', { class: 'gK' }, h('span'), h('span', { class: 'g3', title: fullDate(sentAt) }, messageDate(sentAt)));
}

function table(...cells: readonly HTMLElement[]): HTMLElement {
  return nest([h('table', { class: 'cf gJ' }), h('tbody'), h('tr', { class: 'acZ' })], ...cells);
}
