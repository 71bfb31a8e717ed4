/**
 * Whether what the user pressed last, by mouse or keyboard, is the element that a selector names. A click that a script
 * makes does not count: InboxSDK clicks our icon itself when Gmail opens an add-on.
 */
export class LastPress {
  readonly #selector: string;
  #isOurs = false;

  constructor(selector: string, signal: AbortSignal) {
    this.#selector = selector;
    const options = { capture: true, signal };
    const elsewhere = (event: Event) => {
      if (event.isTrusted) this.#isOurs = false;
    };
    // Keys and pointers come before the click that they make; Gmail's own icons answer to keys without any click.
    window.addEventListener('keydown', elsewhere, options);
    window.addEventListener('pointerdown', elsewhere, options);
    window.addEventListener(
      'click',
      (event) => {
        if (event.isTrusted)
          this.#isOurs = event.target instanceof Element && event.target.closest(this.#selector) !== null;
      },
      options,
    );
  }

  get isOurs(): boolean {
    return this.#isOurs;
  }
}
