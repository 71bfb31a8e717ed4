import { h, icon, nest } from './elements.ts';
import { words } from './words.ts';

const FOLDERS = ['inbox', 'starred', 'sent', 'drafts', 'all'] as const;

function folders(): HTMLElement[] {
  return FOLDERS.map((name) =>
    nest(
      [
        h('div', { class: 'aim' }),
        h('div', { class: 'TO', 'data-folder': name }),
        h('div', { class: 'TN bzz aHS-bnt' }),
      ],
      h('div', { class: 'qj' }, icon(name)),
      h(
        'div',
        { class: 'aio UKr6le' },
        h('span', { class: 'nU' }, h('a', { href: `#${name}`, class: 'J-Ke n0', tabindex: '-1' }, words[name])),
      ),
      h('div', { class: 'bsU' }),
    ),
  );
}

/** Marks the folder that is open. */
export function markFolder(open: string): void {
  for (const item of document.querySelectorAll('.TO')) {
    item.classList.toggle('nZ', item.getAttribute('data-folder') === open);
  }
}

/** The left side with the rail of Mail, Chat and Meet, as most accounts have it. */
export function integratedNavigation(compose: HTMLElement): HTMLElement[] {
  const app = (name: string, drawn: string, chosen: boolean) =>
    h(
      'div',
      { class: chosen ? 'Xa chosen' : 'Xa', 'data-group-order-hint': 'zz_gmail' },
      icon(drawn),
      h('span', {}, name),
    );
  const rail = h(
    'div',
    { class: 'aeN WR a6o anZ nH oy8Mbf', role: 'navigation' },
    app('Mail', 'inbox', true),
    app('Chat', 'chat', false),
    app('Meet', 'meet', false),
  );
  const list = nest([h('div', { class: 'yJ' }), h('div', { class: 'wT' }), h('div', { class: 'n3' })], ...grouped());
  return [rail, h('div', { class: 'aqn aIH' }, h('div', { class: 'aic' }, h('div', {}, compose)), list)];
}

/** The left side without the rail. */
export function classicNavigation(compose: HTMLElement): HTMLElement[] {
  const list = nest([h('div', { class: 'yJ' }), h('div', { class: 'wT' }), h('div', { class: 'n3' })], ...grouped());
  const column = h(
    'div',
    { class: 'aeN WR nH oy8Mbf', role: 'navigation' },
    h('div', { class: 'aic' }, h('div', {}, compose)),
    h('div', { class: 'Ls77Lb aZ6' }, h('div', { class: 'pp' }, list)),
  );
  return [column];
}

/** InboxSDK puts its own items before the third child. */
function grouped(): HTMLElement[] {
  const [first, ...rest] = folders();
  return [
    h('div', { class: 'byl' }, ...(first ? [first] : [])),
    h('div', { class: 'byl' }, ...rest),
    h('div', { class: 'CL' }),
  ];
}
