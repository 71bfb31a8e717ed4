/** Work of ours in Gmail's page rests after this long, in ms, so that Gmail never waits. */
export const SLICE = 5;

/** Lets long work rest often enough: call `rest` between its steps. */
export class ShortTasks {
  readonly #slice: number;
  #since = performance.now();

  constructor(slice: number) {
    this.#slice = slice;
  }

  get isDue(): boolean {
    return performance.now() - this.#since > this.#slice;
  }

  /** Lets the page do what it has to do; a message comes back sooner than a timer, which browsers hold for 4 ms and more. */
  async rest(): Promise<void> {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    this.#since = performance.now();
  }
}
