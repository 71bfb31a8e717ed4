import { ComposeForm } from './compose-form.ts';
import { button, h, nest } from './elements.ts';
import { sendMessage } from './sync.ts';
import { words } from './words.ts';

/** Where compose windows stand; `windows` is what InboxSDK watches. */
export function composeArea(): { readonly area: HTMLElement; readonly windows: HTMLElement } {
  const windows = h('div', { class: 'no' });
  const area = h(
    'div',
    { class: 'dw' },
    h('div', { class: 'jAmAWb' }),
    nest([h('div', { class: 'nH' }), h('div', { class: 'nH' })], windows),
    h('div', { class: 'jAmAWb' }),
  );
  return { area, windows };
}

/** Opens a new message. */
export function openCompose(windows: HTMLElement, onSent: (thread: string) => void): void {
  const close = () => outer.remove();
  const form = new ComposeForm(
    { isReply: false, to: [], cc: [], subject: '', quote: '', thread: null, legacyThread: '', answered: '' },
    (message) => {
      close();
      void sendMessage(message).then(onSent);
    },
    close,
  );
  const control = (name: string, drawn: string, onClick: () => void) => {
    const image = h('img', {
      class: `${name} drawn ${drawn}`,
      alt: words.close,
      role: 'button',
      tabindex: '0',
      src: 'images/cleardot.gif',
    });
    image.addEventListener('click', onClick);
    return image;
  };
  const minimize = () => {
    content.style.display = content.style.display === '' ? 'none' : '';
  };
  const title = h(
    'div',
    { class: 'nH Hy aXJ' },
    h(
      'div',
      { class: 'pi' },
      h(
        'div',
        { class: 'l o' },
        nest(
          [h('div', { class: 'l m' }), h('div', { class: 'l n' }), h('table', { class: 'cf Ht' }), h('tbody'), h('tr')],
          h(
            'td',
            {},
            h('div', { class: 'Hp' }, h('h2', { class: 'a3E' }, h('div', { class: 'aYF' }, words.newMessage))),
          ),
          h(
            'td',
            { class: 'Hm' },
            control('Hl', 'minimize', minimize),
            control('Hq', 'enlarge', () => {}),
            control('Ha', 'close', close),
          ),
        ),
      ),
    ),
  );
  const content = nest([h('div'), h('div'), h('div', { jsaction: 'stand-in:none' })], form.region);
  const dialog = h(
    'div',
    { role: 'dialog', class: 'nH nn aSt-dialog', 'aria-label': words.newMessage },
    title,
    content,
  );
  const outer = h('div', { class: 'nn nH' }, h('div', { class: 'AD' }, h('div', {}, dialog)));
  windows.append(outer);
  form.region.querySelector<HTMLElement>('[role=combobox]')?.focus();
}

export function composeButton(onClick: () => void): HTMLElement {
  const compose = button({ class: 'T-I T-I-KE L3', gh: 'cm' }, words.compose, onClick);
  compose.append(
    h('span', { class: 'drawn pen', 'aria-hidden': 'true' }),
    h('span', { class: 'label' }, words.compose),
  );
  return compose;
}
