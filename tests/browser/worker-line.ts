import type { Page } from '@playwright/test';
import type { Command, CommandResult } from '../../lib/domain/command.ts';
import type { Deal } from '../../lib/domain/deal.ts';
import type { Ask, RequestName } from '../../lib/messages/protocol.ts';
import type { TestBrowser } from './launch-browser.ts';

/** Speaks with the worker from a page of the extension, as the extension's own pages do. */
export class WorkerLine {
  readonly page: Page;
  readonly account: string;

  constructor(page: Page, account: string) {
    this.page = page;
    this.account = account;
  }

  static async open(browser: TestBrowser, account: string): Promise<WorkerLine> {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${await browser.extensionId()}/panel.html?surface=tab`);
    return new WorkerLine(page, account);
  }

  /** Puts a question and gives the reply as the worker sent it. */
  ask<N extends RequestName>(name: N, ask: Ask<N>): Promise<unknown> {
    return this.page.evaluate((message) => chrome.runtime.sendMessage(message), { name, ask });
  }

  async run(command: Command, id: string = crypto.randomUUID()): Promise<CommandResult> {
    const reply = await this.ask('run', { account: this.account, id, command, tab: null });
    // The worker's reply, as protocol.ts says.
    return (reply as { answer: CommandResult }).answer;
  }

  /** Everything that the store holds in a table, read beside the worker. */
  table<T>(name: string): Promise<T[]> {
    return this.page.evaluate(
      (table) =>
        new Promise<T[]>((resolve, reject) => {
          const opening = indexedDB.open('countersign');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const reading = database.transaction(table).objectStore(table).getAll();
            reading.onsuccess = () => {
              database.close();
              resolve(reading.result);
            };
            reading.onerror = () => reject(reading.error);
          };
        }),
      name,
    );
  }

  deals(): Promise<Deal[]> {
    return this.table<Deal>('deals');
  }
}
