import { banner } from './banner.ts';
import { composeArea, composeButton, openCompose } from './compose-window.ts';
import { h } from './elements.ts';
import { facts } from './facts.ts';
import { offerGmonkey } from './globals.ts';
import { classicNavigation, integratedNavigation, markFolder } from './navigation.ts';
import { listenForNews } from './news.ts';
import { parseRoute, type Route } from './route.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { sidePanel } from './side-panel.ts';
import { showTheme } from './theme.ts';
import { ThreadList } from './thread-list.ts';
import { ThreadView } from './thread-view.ts';
import { Views } from './views.ts';
import { words } from './words.ts';

const viewContainer = h('div', { class: 'nH' });
const views = new Views(viewContainer);
const { area, windows } = composeArea();
const compose = composeButton(() => openCompose(windows, () => void list?.refresh()));
const integrated = facts.settings.layout === 'integrated';
const navigation = integrated ? integratedNavigation(compose) : classicNavigation(compose);

let list: ThreadList | undefined;
let thread: ThreadView | undefined;
let navigations = 0;

function build(): void {
  const content = h(
    'div',
    { class: 'nH bkK' },
    h('div', { class: 'nH' }, h('div', { class: 'nH ar4 z' }, h('div', { class: 'aeF' }, viewContainer))),
  );
  const column = facts.sidebar === 'there' ? [sidePanel()] : [];
  const head = h('div', { class: 'nH w-asV' }, banner(search, toggleNavigation));
  const middle = integrated
    ? h('div', { class: 'aqk aql bkL' }, ...navigation, content, ...column)
    : h('div', { class: 'bkL' }, ...navigation, content, ...column);
  document.body.append(
    h('div', { class: 'nH bbg' }, h('div', { class: 'nH oy8Mbf qp' }, head, middle)),
    area,
    h('div', { class: 'b8', role: 'alert' }, h('div', { class: 'vh' })),
  );
  fitNavigation();
  window.addEventListener('resize', fitNavigation);
}

/** InboxSDK sizes pages of its own by the inline height of the navigation. */
function fitNavigation(): void {
  const column = document.querySelector<HTMLElement>('.aeN');
  if (column) column.style.height = `${window.innerHeight - 64}px`;
}

function search(query: string): void {
  location.hash = `#search/${encodeURIComponent(query).replace(/%20/g, '+')}`;
}

function toggleNavigation(): boolean {
  return !document.body.classList.toggle('narrow-navigation');
}

async function follow(): Promise<void> {
  const route = parseRoute(location.hash);
  if (!route) return;
  navigations += 1;
  const navigation = navigations;
  if (route.kind === 'list') await showList(route);
  else await showThread(route, () => navigation === navigations);
}

async function showList(route: Route & { kind: 'list' }): Promise<void> {
  const shown = list?.name === route.name ? list : new ThreadList(route.name, route.query, route.isSearch);
  const old = list;
  thread = undefined;
  list = shown;
  views.show(shown, 'removed');
  if (old && old !== shown) old.element.remove();
  markFolder(route.name);
  document.title = `${route.isSearch ? words.search : (words[route.name as 'inbox'] ?? words.inbox)} - ${facts.address} - Gmail`;
  await shown.refresh();
}

async function showThread({ id, from }: Route & { kind: 'thread' }, isCurrent: () => boolean): Promise<void> {
  const opened = await ThreadView.open(id, () => {
    location.hash = `#${from}`;
  });
  if (!isCurrent()) return;
  const whatHappens = thread ? 'removed' : 'hidden';
  thread = opened;
  views.show(opened, whatHappens);
  markFolder(from);
  document.title = `${opened.subject} - ${facts.address} - Gmail`;
}

offerGmonkey(() => thread?.permanent);
showTheme(facts.settings.theme);
build();
listenForNews((news) => {
  if (news.kind === 'theme') return showTheme(news.theme);
  void list?.refresh();
  if (thread?.permanent === news.thread) void thread.refresh();
});
listenForShortcuts({
  c: () => openCompose(windows, () => void list?.refresh()),
  u: () => {
    if (thread) location.hash = `#${list?.name ?? 'inbox'}`;
  },
});
window.addEventListener('hashchange', () => void follow());
void follow();
