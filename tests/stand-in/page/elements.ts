/** Attributes by name; undefined leaves one out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with its attributes and children: what a template would say, without HTML strings. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** Elements nested into each other, outermost first; the last takes the children. */
export function nest(steps: readonly HTMLElement[], ...children: readonly (Node | string)[]): HTMLElement {
  const [outer, ...inner] = steps;
  if (!outer) throw new Error('nest needs at least one element');
  const last = inner.reduce((parent, child) => {
    parent.append(child);
    return child;
  }, outer);
  last.append(...children);
  return outer;
}

/** An icon drawn with CSS masks by its class, since Gmail's pictures are elsewhere. */
export function icon(name: string): HTMLElement {
  return h('span', { class: `drawn ${name}`, 'aria-hidden': 'true' });
}

export function button(attributes: Attributes, label: string, onClick: (event: Event) => void): HTMLElement {
  const element = h('div', { role: 'button', tabindex: '0', 'aria-label': label, ...attributes });
  element.addEventListener('click', onClick);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onClick(event);
  });
  return element;
}
