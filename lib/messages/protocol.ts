import * as z from 'zod/mini';
import { Command, CommandResult } from '../domain/command.ts';
import { DealOffer, PanelView } from '../domain/panel-view.ts';
import { BAD_LINES, RestoreOutcome } from '../domain/restore-outcome.ts';
import { AccountSeen, ThreadSeen, ThreadWants, TROUBLES } from '../domain/thread-seen.ts';

const nothing = z.null();
const account = z.string().check(z.maxLength(400));

/**
 * Every question that a context may put to the worker. `from` is who may ask: `gmail` is the content script in Gmail's
 * page, `page` any page of the extension. Both sides parse; what does not fit is refused, never guessed.
 */
export const REQUESTS = {
  /** Gmail has loaded in this tab, for this account. */
  see_account: { from: 'gmail', ask: AccountSeen, answer: nothing },
  /** This tab shows this thread, in this state: asked again whenever the state changes. */
  see_thread: { from: 'gmail', ask: ThreadSeen, answer: ThreadWants },
  /** This tab shows no thread any more. */
  leave_thread: { from: 'gmail', ask: nothing, answer: nothing },
  /** The list shows these threads with so many messages each. */
  see_rows: {
    from: 'gmail',
    ask: z.object({
      account,
      rows: z.array(z.object({ thread: z.string(), messages: z.number() })).check(z.maxLength(500)),
    }),
    answer: nothing,
  },
  /** The rep has sent this mail from this tab. `thread` is null where Gmail has not told it yet. */
  see_sent: {
    from: 'gmail',
    ask: z.object({
      account,
      thread: z.nullable(z.string()),
      gmailMessage: z.nullable(z.string()),
      to: z.array(z.string()).check(z.maxLength(2000)),
      subject: z.string().check(z.maxLength(10_000)),
      text: z.string().check(z.maxLength(1_000_000)),
      sentAt: z.string(),
    }),
    answer: nothing,
  },
  /** What does not work in this tab. */
  see_troubles: { from: 'gmail', ask: z.array(z.enum(TROUBLES)), answer: nothing },
  /** A person does something. `id` makes it safe to send twice. */
  run: {
    from: 'page',
    ask: z.object({ account, id: z.string().check(z.maxLength(100)), command: Command, tab: z.nullable(z.number()) }),
    answer: CommandResult,
  },
  /** Deals of the account whose name, company, address or domain hold these words, best first. */
  search_deals: {
    from: 'page',
    ask: z.object({ account, words: z.string().check(z.maxLength(300)) }),
    answer: z.array(DealOffer),
  },
  /** Show this mail in Gmail: in the tab that shows its account, else in a new one. */
  open_email: {
    from: 'page',
    ask: z.object({
      account,
      messageId: z.nullable(z.string()),
      gmailThread: z.nullable(z.string()),
      tab: z.nullable(z.number()),
    }),
    answer: z.object({ opened: z.boolean() }),
  },
  /** Which accounts have data here or are open in a tab. */
  accounts: { from: 'page', ask: nothing, answer: z.array(z.string()) },
  /** A backup file's lines, piece by piece, into the waiting room of a restore; nothing changes yet. */
  restore_part: {
    from: 'page',
    ask: z.object({ restore: z.string(), part: z.number(), lines: z.array(z.string()) }),
    answer: z.object({ bad: z.array(z.object({ line: z.number(), why: z.enum(BAD_LINES) })) }),
  },
  /** What a restore would change, or with `apply` its execution in one transaction. */
  restore_end: {
    from: 'page',
    ask: z.object({ restore: z.string(), apply: z.boolean() }),
    answer: RestoreOutcome,
  },
  /** A received backup is not to be restored: forget it. */
  restore_drop: { from: 'page', ask: z.object({ restore: z.string() }), answer: nothing },
  /** A backup was written at this time (ms). */
  backup_done: { from: 'page', ask: z.object({ at: z.number() }), answer: nothing },
} as const;

export type RequestName = keyof typeof REQUESTS;
export type Ask<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['ask']>;
export type Answer<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['answer']>;

/** What the worker may tell the content script of a tab. */
export const TOLD_TO_GMAIL = {
  /** Go to this place in Gmail: `#search/...`. */
  go_to: z.object({ hash: z.string() }),
  /** So many news wait; the thread is linked or not. */
  panel_state: z.object({ thread: z.nullable(z.string()), linked: z.boolean(), news: z.number() }),
  /** Look at the open thread again: something that its reading depends on has changed. */
  read_again: z.object({ thread: z.string() }),
} as const;
export type ToldName = keyof typeof TOLD_TO_GMAIL;
export type Told<N extends ToldName> = z.infer<(typeof TOLD_TO_GMAIL)[N]>;

/** What travels: a name and what belongs to it. Answers carry failure as a value, since exceptions do not cross contexts. */
export const Envelope = z.object({ name: z.string(), ask: z.unknown() });
export const Reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), answer: z.unknown() }),
  z.object({ ok: z.literal(false), why: z.enum(['not_allowed', 'invalid', 'failed', 'disk_full']) }),
]);

/**
 * The live view of the panel, over a port named `panel`: the page says once which tab it stands for (its own where it is
 * an iframe in Gmail: null), the worker pushes the view whole whenever it changes.
 */
export const PANEL_PORT = 'panel';
export const PanelAsk = z.object({ tab: z.nullable(z.number()), account: z.nullable(z.string()) });
export type PanelAsk = z.infer<typeof PanelAsk>;
export const PanelPush = z.object({ view: PanelView });
