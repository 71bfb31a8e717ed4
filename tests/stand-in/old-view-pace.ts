const MOST = 50;
const WITHIN = 10_000;

/** Whether originals and print views are asked for faster than InboxSDK lets itself; Gmail's own limit is not known. */
export class OldViewPace {
  #times: number[] = [];

  isTooFast(path: string, query: URLSearchParams): boolean {
    if (!path.startsWith('/mail/') || !query.has('view')) return false;
    const now = Date.now();
    this.#times = [...this.#times.filter((time) => now - time < WITHIN), now];
    return this.#times.length > MOST;
  }
}
