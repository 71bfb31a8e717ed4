import type { Trouble } from '../domain/thread-seen.ts';
import type { AskIt } from './ask.ts';

/** What does not work in this tab, told to the worker whenever it changes. */
export class Troubles {
  readonly #ask: AskIt;
  readonly #now = new Set<Trouble>();

  constructor(ask: AskIt) {
    this.#ask = ask;
  }

  set(trouble: Trouble, there: boolean): void {
    if (this.#now.has(trouble) === there) return;
    if (there) this.#now.add(trouble);
    else this.#now.delete(trouble);
    this.tell();
  }

  tell(): void {
    void this.#ask('see_troubles', [...this.#now]);
  }
}
