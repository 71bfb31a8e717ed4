import type { MessageSeen, ThreadSeen, ThreadWants } from '../domain/thread-seen.ts';
import { fetchPrintView } from './fetch-print-view.ts';
import { fetchSource } from './fetch-source.ts';

type Source = Required<MessageSeen>['source'];
type PrintView = Required<ThreadSeen>['printView'];

/** So much is told in one message, in UTF-16 units; the browser takes 64 MiB. */
const AT_ONCE = 6_000_000;
/** The worker keeps what it was told; a source that it asks for again and again would help it no more. */
const TELLINGS = 3;

interface Part<T> {
  readonly value: T;
  pending: boolean;
  tellings: number;
}

/** What the worker asked for beyond the page, fetched once and kept for as long as the thread is open. */
export class FetchedParts {
  readonly #thread: string;
  readonly #signal: AbortSignal;
  readonly #sources = new Map<string, Part<Source>>();
  #printView: Part<PrintView> | undefined;

  constructor(thread: string, signal: AbortSignal) {
    this.#thread = thread;
    this.#signal = signal;
  }

  /** Gets what is wanted, a few at a time. Gives whether there is something to tell. */
  async fetch({ sources, printView }: ThreadWants): Promise<boolean> {
    const known = sources.flatMap((id) => this.#sources.get(id) ?? []);
    for (const part of known) again(part);
    const missing = sources.filter((id) => !this.#sources.has(id) && /^[0-9a-f]{1,32}$/.test(id)).slice(0, 4);
    const fetched = await Promise.all(missing.map((id) => fetchSource(id, this.#signal)));
    if (this.#signal.aborted) return false;
    missing.forEach((id, place) => {
      this.#sources.set(id, { value: fetched[place] ?? { got: false }, pending: true, tellings: 0 });
    });
    if (printView && this.#printView) again(this.#printView);
    else if (printView) {
      this.#printView = { value: await fetchPrintView(this.#thread, this.#signal), pending: true, tellings: 0 };
    }
    return !this.#signal.aborted && [...this.#sources.values(), this.#printView].some((part) => part?.pending);
  }

  /** The snapshot with what has not been told yet, and what to do once it has been. */
  addTo(seen: ThreadSeen): { readonly seen: ThreadSeen; readonly told: () => void } {
    let room = AT_ONCE;
    const telling: { pending: boolean; tellings: number }[] = [];
    const take = <T>(part: Part<T> | undefined, length: (value: T) => number): T | undefined => {
      if (!part?.pending || length(part.value) > room) return undefined;
      room -= length(part.value);
      telling.push(part);
      return part.value;
    };
    const messages = seen.messages.map((message) => {
      const source = take(this.#sources.get(message.gmailMessage ?? ''), (one) => (one.got ? one.raw.length : 0));
      return source ? { ...message, source } : message;
    });
    const printView = take(this.#printView, (one) => (one.got ? one.html.length : 0));
    return {
      seen: { ...seen, messages, ...(printView ? { printView } : {}) },
      told: () => {
        for (const part of telling) {
          part.pending = false;
          part.tellings += 1;
        }
      },
    };
  }

  /** Whether every source that was asked for failed to come. */
  get failed(): boolean {
    const all = [...this.#sources.values()];
    return all.length > 0 && all.every(({ value }) => !value.got);
  }
}

function again(part: { pending: boolean; tellings: number }): void {
  part.pending = part.tellings < TELLINGS;
}
