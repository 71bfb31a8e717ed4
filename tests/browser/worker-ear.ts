import type { Worker } from '@playwright/test';
import type { Ask, RequestName } from '../../lib/messages/protocol.ts';

/** One question as it reached the worker, and who the browser says has asked. */
export interface Heard<N extends RequestName> {
  readonly ask: Ask<N>;
  readonly origin: string;
  readonly frame: number;
  readonly tab: number;
}

interface Ear {
  heard?: { readonly name: string; readonly ask: unknown; origin: string; frame: number; tab: number }[];
}

/** Listens beside the worker's own ear to what is asked of it, for as long as this worker runs. */
export class WorkerEar {
  readonly #worker: Worker;

  private constructor(worker: Worker) {
    this.#worker = worker;
  }

  static async at(worker: Worker): Promise<WorkerEar> {
    await worker.evaluate(() => {
      // The worker's global scope, which this test alone adds to.
      const ear = globalThis as Ear;
      if (ear.heard) return;
      const heard: NonNullable<Ear['heard']> = [];
      ear.heard = heard;
      chrome.runtime.onMessage.addListener((message, sender) => {
        const { name = '', ask = null } = message as { name?: string; ask?: unknown };
        heard.push({
          name,
          ask,
          origin: sender.origin ?? '',
          frame: sender.frameId ?? -1,
          tab: sender.tab?.id ?? -1,
        });
        return false;
      });
    });
    return new WorkerEar(worker);
  }

  async all<N extends RequestName>(name: N): Promise<readonly Heard<N>[]> {
    const heard = await this.#worker.evaluate((wanted) => {
      return (globalThis as Ear).heard?.filter((one) => one.name === wanted) ?? [];
    }, name);
    // The worker itself has parsed what it answers to; the test checks the values.
    return heard as unknown as readonly Heard<N>[];
  }

  async last<N extends RequestName>(name: N): Promise<Ask<N> | undefined> {
    return (await this.all(name)).at(-1)?.ask;
  }
}
