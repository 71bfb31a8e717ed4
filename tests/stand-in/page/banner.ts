import { button, h, icon } from './elements.ts';
import { facts } from './facts.ts';
import { words } from './words.ts';

/** The header: burger, search, support menu, account corner. */
export function banner(onSearch: (query: string) => void, onBurger: () => boolean): HTMLElement {
  const burger = button({ class: 'gb_burger', 'aria-expanded': 'true' }, words.menu, () => {
    burger.setAttribute('aria-expanded', String(onBurger()));
  });
  burger.append(icon('burger'));
  const search = h('input', {
    name: 'q',
    class: 'gb_search',
    placeholder: words.search,
    'aria-label': words.search,
    autocomplete: 'off',
  });
  const form = h('form', { role: 'search', class: 'gb_form' }, icon('lens'), search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onSearch(search.value);
  });
  const support = h(
    'div',
    {},
    h(
      'div',
      {},
      h(
        'div',
        { class: 'zo', 'data-tooltip': words.support, role: 'button', tabindex: '0', 'aria-label': words.support },
        icon('help'),
      ),
      h('div', { role: 'menu', style: 'display: none' }),
    ),
  );
  return h(
    'header',
    { id: 'gb', role: 'banner', class: 'gb_header' },
    h(
      'div',
      { class: 'gb_left' },
      h('div', {}, burger),
      h('div', { class: 'gb_logo' }, h('span', { class: 'gb_mark', 'aria-hidden': 'true' }, 'M'), 'Gmail'),
    ),
    h('div', { class: 'gb_middle' }, form, h('div', { class: 'gb_right' }, support, accountCorner())),
  );
}

function accountCorner(): HTMLElement {
  const own = h(
    'div',
    { class: 'gb_own' },
    h('div', {}, facts.name),
    h('div', {}, facts.address),
    h('a', { href: 'https://myaccount.google.com/', target: '_blank' }, 'Google Account'),
  );
  const others = facts.otherAccounts.map(({ address, name, url }) =>
    h(
      'div',
      {},
      h(
        'a',
        { href: url, target: '_blank' },
        h('img', { alt: '', src: 'images/cleardot.gif' }),
        h('div', {}, h('div', {}, name), h('div', {}, address)),
      ),
    ),
  );
  const menu = h(
    'div',
    { class: 'gb_menu', 'aria-label': 'Account Information', hidden: '' },
    h('div', {}, h('div', {}, own)),
    ...others,
  );
  const picture = button({ class: 'gb_picture' }, `Google Account: ${facts.name} (${facts.address})`, () => {
    menu.hidden = !menu.hidden;
  });
  picture.append(facts.name.slice(0, 1));
  return h('div', { class: 'gb_corner' }, picture, menu);
}
