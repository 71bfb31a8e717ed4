/**
 * Lets work begin at a pace: a few at once, then one by one. InboxSDK holds itself to 7 requests a second and 50 in ten
 * seconds; what is asked for beside it stays far below.
 */
export class RequestPace {
  readonly #atOnce: number;
  readonly #apart: number;
  #free: number;
  #at: number;

  /** `apart` in ms. */
  constructor(atOnce = 3, apart = 500) {
    this.#atOnce = atOnce;
    this.#apart = apart;
    this.#free = atOnce;
    this.#at = 0;
  }

  /** How long to wait from `now` (ms) until the next may begin; counts it as begun. */
  wait(now: number): number {
    this.#free = Math.min(this.#atOnce, this.#free + (now - this.#at) / this.#apart);
    this.#at = now;
    this.#free -= 1;
    return this.#free >= 0 ? 0 : Math.ceil(-this.#free * this.#apart);
  }
}
