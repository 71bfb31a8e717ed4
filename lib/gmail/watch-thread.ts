import type { InboxSDK, MessageView, ThreadView } from '@inboxsdk/core';
import type { ThreadSeen } from '../domain/thread-seen.ts';
import type { AskIt } from './ask.ts';
import { FetchedParts } from './fetched-parts.ts';
import { FullRecipients, isSameSnapshot, type Snapshot, snapshotThread } from './thread-snapshot.ts';
import type { Troubles } from './troubles.ts';

/** Changes that come together make one look, in ms. */
const TOGETHER = 120;
/** The first look waits only until InboxSDK has found the messages. */
const AT_FIRST = 10;
/** A body that has not come when its message opens is looked for again, so many times. */
const PATIENCE = 6;
const BODY_WAIT = 500;
/** A thread is left when no other follows so soon, in ms. */
const LEAVING = 250;

/** Follows the open thread and tells the worker of its state whenever that changes. */
export class ThreadWatch {
  readonly #sdk: InboxSDK;
  readonly #account: string;
  readonly #ask: AskIt;
  readonly #troubles: Troubles;
  #open: OpenThread | undefined;
  #entered = 0;

  constructor(sdk: InboxSDK, account: string, ask: AskIt, troubles: Troubles) {
    this.#sdk = sdk;
    this.#account = account;
    this.#ask = ask;
    this.#troubles = troubles;
  }

  start(): void {
    this.#sdk.Conversations.registerThreadViewHandler((view) => void this.#enter(view));
    this.#sdk.Conversations.registerMessageViewHandlerAll((message) => this.#follow(message));
  }

  /** Looks at the open thread again, even if nothing in the page has changed; `thread` limits it to that one. */
  lookAgain(thread?: string): void {
    if (this.#open && (thread === undefined || thread === this.#open.id)) this.#open.lookAgain();
  }

  stop(): void {
    this.#open?.leave();
    this.#open = undefined;
  }

  async #enter(view: ThreadView): Promise<void> {
    this.#entered += 1;
    const turn = this.#entered;
    const id = await threadIdOf(view);
    if (view.destroyed || turn !== this.#entered) return;
    this.#troubles.set('thread_without_id', id === undefined);
    this.#open?.leave();
    const open = id === undefined ? undefined : new OpenThread(id, view, this.#account, this.#ask, this.#troubles);
    this.#open = open;
    if (!open) void this.#ask('leave_thread', null);
    view.on('destroy', () => {
      open?.leave();
      if (this.#open !== open) return;
      this.#open = undefined;
      this.#troubles.set('thread_without_id', false);
      setTimeout(() => {
        if (!this.#open) void this.#ask('leave_thread', null);
      }, LEAVING);
    });
    open?.look(AT_FIRST);
  }

  #follow(message: MessageView): void {
    const look = () => this.#open?.look();
    message.on('load', look);
    message.on('viewStateChange', look);
    message.on('destroy', look);
    look();
  }
}

async function threadIdOf(view: ThreadView): Promise<string | undefined> {
  try {
    const id = await view.getThreadIDAsync();
    return /^[0-9a-f]{1,32}$/.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

class OpenThread {
  readonly id: string;
  readonly #view: ThreadView;
  readonly #account: string;
  readonly #ask: AskIt;
  readonly #troubles: Troubles;
  readonly #leaving = new AbortController();
  readonly #fetched: FetchedParts;
  readonly #full = new FullRecipients(() => this.look());
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lookAt = Number.POSITIVE_INFINITY;
  #busy = false;
  #due = false;
  #told: Snapshot | undefined;
  #bodyWaits = 0;

  constructor(id: string, view: ThreadView, account: string, ask: AskIt, troubles: Troubles) {
    this.id = id;
    this.#view = view;
    this.#account = account;
    this.#ask = ask;
    this.#troubles = troubles;
    this.#fetched = new FetchedParts(id, this.#leaving.signal);
  }

  leave(): void {
    this.#leaving.abort();
    clearTimeout(this.#timer);
    this.#troubles.set('message_without_id', false);
    this.#troubles.set('sources_unavailable', false);
  }

  lookAgain(): void {
    this.#told = undefined;
    this.look();
  }

  /** Looks within `wait` ms, or sooner where that was due already. */
  look(wait = TOGETHER): void {
    const at = performance.now() + wait;
    if (this.#leaving.signal.aborted || this.#lookAt <= at) return;
    this.#lookAt = at;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#lookAt = Number.POSITIVE_INFINITY;
      void this.#run();
    }, wait);
  }

  /** One look at a time; what changes meanwhile makes another one. */
  async #run(): Promise<void> {
    this.#due = this.#busy;
    if (this.#busy) return;
    this.#busy = true;
    try {
      await this.#tell();
    } finally {
      this.#busy = false;
      if (this.#due) this.look();
    }
  }

  async #tell(): Promise<void> {
    if (this.#leaving.signal.aborted) return;
    let snapshot = await snapshotThread(this.#view, this.#full);
    this.#waitForBody(snapshot);
    for (let more = this.#isNew(snapshot); more && !this.#leaving.signal.aborted; ) {
      const { seen, told } = this.#fetched.addTo(this.#seen(snapshot));
      const wants = await this.#ask('see_thread', seen);
      if (!wants) {
        this.#told = undefined;
        return;
      }
      told();
      more = await this.#fetched.fetch(wants);
      this.#troubles.set('sources_unavailable', this.#fetched.failed);
      if (!more) return;
      snapshot = await snapshotThread(this.#view, this.#full);
      this.#told = snapshot;
    }
  }

  #isNew(snapshot: Snapshot): boolean {
    this.#troubles.set('message_without_id', snapshot.withoutId);
    if (snapshot.messages.length === 0 || (this.#told && isSameSnapshot(this.#told, snapshot))) return false;
    this.#told = snapshot;
    return true;
  }

  #seen({ subject, messages }: Snapshot): ThreadSeen {
    return { account: this.#account, thread: this.id, subject, messages };
  }

  #waitForBody({ bodyMissing }: Snapshot): void {
    this.#bodyWaits = bodyMissing ? this.#bodyWaits + 1 : 0;
    if (bodyMissing && this.#bodyWaits <= PATIENCE) this.look(BODY_WAIT);
  }
}
