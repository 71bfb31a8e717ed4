import 'fake-indexeddb/auto';
import { prepareThread } from '../../lib/actions/prepare-thread.ts';
import { readThread } from '../../lib/actions/read-thread.ts';
import { runCommand } from '../../lib/actions/run-command.ts';
import { viewPanel } from '../../lib/actions/view-panel.ts';
import type { Command, CommandResult } from '../../lib/domain/command.ts';
import type { Deal } from '../../lib/domain/deal.ts';
import type { OpenThread } from '../../lib/domain/open-thread.ts';
import type { DealView } from '../../lib/domain/panel-view.ts';
import type { MessageSeen, ThreadSeen, ThreadWants } from '../../lib/domain/thread-seen.ts';
import { readDeal } from '../../lib/store/append-facts.ts';
import { CountersignDatabase } from '../../lib/store/database.ts';
import { type Mail, originalPage, seenMail } from './mail.ts';

let databases = 0;

/**
 * A rep's desk without a browser: the real actions on a store in memory, with a clock and ids of its own. What the
 * content script and the worker do for a tab is done here in the same order.
 */
export class Desk {
  readonly db: CountersignDatabase;
  readonly account: string;
  readonly installation: string;
  /** ms; moves on by a second with everything that happens. */
  now = Date.parse('2026-11-24T09:00:00Z');
  /** Answers to questions for original sources, by Gmail's message id; absent: none can be had. */
  readonly sources = new Map<string, Mail>();
  open: OpenThread | null = null;
  #ids = 0;
  #seen: ThreadSeen | null = null;

  constructor(account = 'jo@vendor.example', installation = 'here') {
    this.account = account;
    this.installation = installation;
    this.db = new CountersignDatabase(`desk-${++databases}`);
  }

  newId = (): string => `${this.installation}-${String(++this.#ids).padStart(6, '0')}`;

  async run(command: Command, id = this.newId()): Promise<CommandResult> {
    this.now += 1000;
    const result = await runCommand(this.db, {
      account: this.account,
      id,
      command,
      open: this.open,
      installation: this.installation,
      now: this.now,
      newId: this.newId,
    });
    if (this.#seen) await this.#look(this.#seen);
    return result;
  }

  /** Opens a thread whose messages are all loaded, and reads it as often as it asks for more. */
  async see(thread: string, mails: readonly Mail[], messages?: readonly MessageSeen[]): Promise<ThreadWants> {
    for (const mail of mails) if (mail.source !== 'none') this.sources.set(mail.id, mail);
    const subject = mails[0]?.subject ?? '';
    return this.#look({ account: this.account, thread, subject, messages: messages ?? mails.map(seenMail) });
  }

  /** Leaves the thread. */
  close(): void {
    this.open = null;
    this.#seen = null;
  }

  async #look(seen: ThreadSeen): Promise<ThreadWants> {
    this.now += 1000;
    this.#seen = seen;
    this.open = await prepareThread(this.db, seen, this.open);
    const { wants, open } = await readThread(this.db, this.open, {
      account: this.account,
      installation: this.installation,
      actor: 'software',
      command: this.newId(),
      now: this.now,
      newId: this.newId,
    });
    this.open = open;
    if (wants.sources.length === 0) return wants;
    const messages = seen.messages.map((each): MessageSeen => {
      if (!each.gmailMessage || !wants.sources.includes(each.gmailMessage)) return each;
      const mail = this.sources.get(each.gmailMessage);
      return { ...each, source: mail ? { got: true, raw: originalPage(mail) } : { got: false } };
    });
    return this.#look({ ...seen, messages });
  }

  async deal(id: string): Promise<Deal> {
    const deal = await readDeal(this.db, this.account, id);
    if (!deal) throw new Error(`There is no deal ${id}`);
    return deal;
  }

  async panel() {
    return viewPanel(this.db, { account: this.account, open: this.open, troubles: [], now: this.now });
  }

  /** The one deal that the open thread is linked to, as the panel shows it. */
  async dealShown(): Promise<DealView> {
    const view = await this.panel();
    const deal = view.kind === 'thread' ? view.deals[0] : undefined;
    if (!deal) throw new Error('The panel shows no deal');
    return deal;
  }
}
