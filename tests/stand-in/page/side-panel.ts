import { h, icon } from './elements.ts';
import { words } from './words.ts';

/** Gmail's own add-ons share one container, of which InboxSDK sees only whether it is shown; a second click closes. */
function showAddOn(content: HTMLElement, button: HTMLElement, name: string): void {
  const place = content.querySelector<HTMLElement>('.brC-global');
  if (!place) throw new Error('The side panel has no place for an add-on');
  const closes = button.classList.contains(ACTIVE);
  for (const other of document.querySelectorAll(`.${ACTIVE}`)) other.classList.remove(ACTIVE);
  place.replaceChildren(...(closes ? [] : [h('p', {}, name)]));
  if (!closes) button.classList.add(ACTIVE);
  place.style.display = closes ? 'none' : '';
  content.parentElement?.style.setProperty('display', closes ? '' : 'block');
}

const ACTIVE = 'aT5-aOt-I-KO';

/**
 * The column at the right: the panel (hidden until somebody opens it) and the rail of icons. InboxSDK watches the first
 * two children of `.brC-brG`, which must both exist and be hidden alike.
 */
export function sidePanel(): HTMLElement {
  const hidden = { style: 'display: none' };
  const content = h(
    'div',
    { class: 'brC-brG' },
    h('div', { class: 'brC-global', ...hidden }),
    h('div', { class: 'brC-addOn', ...hidden }),
  );
  const native = (name: string) => {
    const button = h(
      'div',
      { class: 'aT5-aOt-I', role: 'button', tabindex: '0', 'aria-label': name },
      icon(name.toLowerCase()),
    );
    button.addEventListener('click', () => showAddOn(content, button, name));
    return button;
  };
  const rail = h(
    'div',
    { class: 'brC-aT5-aOt-Jw', role: 'complementary', 'aria-label': words.sidePanel },
    h('div', { class: 'brC-aT5-aOt-bsf-Jw' }, h('div', { class: 'aT5-aOt-bsf' })),
    h(
      'div',
      { class: 'brC-aT5-aOt-ato-Kp-Jw' },
      h(
        'div',
        { role: 'tablist' },
        native('Calendar'),
        native('Keep'),
        native('Tasks'),
        h('div', { role: 'separator', class: 'aT5-aOt-sep' }),
        h('div'),
      ),
    ),
  );
  return h('div', { class: 'aUx' }, h('div', { class: 'WN9Ejb br3' }, content), rail);
}
