import { button, h, icon } from './elements.ts';
import { words } from './words.ts';

/** The bar above a list or a thread, with the two sections that InboxSDK puts buttons into. */
export function toolbar(kind: 'list' | 'thread', onBack: () => void, onRefresh: () => void): HTMLElement {
  const section = (...children: Node[]) => h('div', { class: 'G-Ni J-J5-Ji' }, ...children);
  const act = (classes: string, label: string, drawn: string, onClick: () => void = () => {}) => {
    const element = button({ class: `T-I J-J5-Ji ${classes}`, 'data-tooltip': label }, label, onClick);
    element.append(icon(drawn));
    return element;
  };
  const own =
    kind === 'thread'
      ? [section(act('lS T-I-ax7', words.back, 'back', onBack))]
      : [
          section(h('div', { class: 'T-Jo-auh' }, icon('box'))),
          section(act('nu T-I-ax7', words.refresh, 'refresh', onRefresh)),
        ];
  const moreMenu = h('div', { class: 'J-M aX0 aYO jQjAxd', style: 'display: none' });
  const more = act('nf T-I-ax7', words.more, 'more');
  more.setAttribute('aria-expanded', 'false');
  const hiddenInLists = kind === 'list' ? 'display: none' : undefined;
  const inbox = section(act('lR T-I-ax7 ar9', words.archive, 'archive'));
  const metadata = section(act('ns T-I-ax7 mw', words.more, 'folder'));
  if (hiddenInLists) {
    inbox.setAttribute('style', hiddenInLists);
    metadata.setAttribute('style', hiddenInLists);
  }
  const bar = h('div', { gh: 'mtb' }, h('div', {}, ...own, inbox, metadata, section(more)));
  return h('div', { class: 'G-atb D E' }, bar, moreMenu);
}
