/** A list or a thread in the middle of the page. */
export interface View {
  readonly element: HTMLElement;
  /** Elements that carry a `gh` attribute while the view is active, and its value. */
  readonly marked: readonly (readonly [HTMLElement, string])[];
}

/**
 * The place where views come and go, as InboxSDK watches it: a child of `.aeF > .nH` added or shown is a new view;
 * `role=main` and the `gh` marks are on the active one alone, and there before it is shown.
 */
export class Views {
  readonly container: HTMLElement;
  #active: View | undefined;

  constructor(container: HTMLElement) {
    this.container = container;
  }

  show(view: View, whatHappensToTheOther: 'hidden' | 'removed'): void {
    const other = this.#active;
    if (other && other !== view) {
      other.element.removeAttribute('role');
      for (const [element] of other.marked) element.removeAttribute('gh');
      if (whatHappensToTheOther === 'removed') other.element.remove();
      else other.element.style.display = 'none';
    }
    view.element.setAttribute('role', 'main');
    for (const [element, mark] of view.marked) element.setAttribute('gh', mark);
    this.#active = view;
    if (view.element.parentElement) view.element.style.display = '';
    else this.container.append(view.element);
  }
}
