import type { MessageView, ThreadView } from '@inboxsdk/core';
import type { Block } from '../domain/message.ts';
import type { MessageSeen } from '../domain/thread-seen.ts';
import { messageBlocks } from './message-blocks.ts';
import { messageDate } from './message-date.ts';
import {
  bodyOf,
  dateTitleOf,
  hiddenCountAt,
  idOf,
  isJustSent,
  type PersonShown,
  recipientsOf,
  senderOf,
  stateOf,
} from './message-parts.ts';

/** A thread as the page shows it now, and what about it is amiss. */
export interface Snapshot {
  readonly subject: string;
  readonly messages: readonly MessageSeen[];
  /** An opened message that has no id and was not sent a moment ago. */
  readonly withoutId: boolean;
  /** An opened message whose body has not come yet. */
  readonly bodyMissing: boolean;
}

interface ReadBody {
  readonly length: number;
  readonly blocks: readonly Block[];
}

/** A body is read once: what Gmail does to it later (it folds and unfolds quotes) does not change what the mail says. */
const bodies = new WeakMap<Element, ReadBody>();

export async function snapshotThread(thread: ThreadView, full: FullRecipients): Promise<Snapshot> {
  const elements = thread
    .getMessageViewsAll()
    .map((view) => ({ view, element: view.getElement() }))
    .filter(({ element }) => element.isConnected)
    .sort((one, other) => inOrder(one.element, other.element));
  const messages: MessageSeen[] = [];
  let folded = 0;
  for (const { view, element } of elements) {
    const isHidden = stateOf(element) === 'hidden';
    // Of messages that Gmail folds away it may keep only a number in the page.
    if (isHidden) folded = Math.max(folded, hiddenCountAt(element)) - 1;
    else messages.push(...Array.from({ length: Math.max(0, folded) }, placeholder));
    if (!isHidden) folded = 0;
    messages.push(await messageSeen(element, full.of(view)));
  }
  const opened = elements.map(({ element }) => element).filter((element) => stateOf(element) === 'expanded');
  return {
    subject: subjectOf(thread),
    messages: withinRoom(messages.slice(-1000)),
    withoutId: opened.some((element) => bodyOf(element) && !idOf(element) && !isJustSent(element)),
    bodyMissing: opened.some((element) => !bodyOf(element)),
  };
}

/** Whether two snapshots say the same. Blocks of a body that did not change are the same object. */
export function isSameSnapshot(one: Snapshot, other: Snapshot): boolean {
  return (
    one.subject === other.subject &&
    one.messages.length === other.messages.length &&
    one.messages.every((message, place) => isSameMessage(message, other.messages[place]))
  );
}

function isSameMessage(one: MessageSeen, other: MessageSeen | undefined): boolean {
  return (
    one.gmailMessage === other?.gmailMessage &&
    one.state === other?.state &&
    one.blocks === other.blocks &&
    one.sentAt === other.sentAt &&
    one.from?.email === other.from?.email &&
    one.to.length === other.to.length
  );
}

/** So much text goes to the worker at once, in UTF-16 units: packing more would hold Gmail's page up. */
const ROOM = 3_000_000;

/** Where bodies are more than there is room for, the oldest count as folded: the worker has other ways to read them. */
function withinRoom(messages: readonly MessageSeen[]): readonly MessageSeen[] {
  let room = ROOM;
  return messages
    .toReversed()
    .map((message): MessageSeen => {
      const { blocks, ...rest } = message;
      room -= (blocks ?? []).reduce((sum, { text }) => sum + text.length, 0);
      return blocks && room < 0 ? { ...rest, state: 'collapsed' } : message;
    })
    .toReversed();
}

/** Empty where Gmail's page shows none that InboxSDK knows. */
function subjectOf(thread: ThreadView): string {
  try {
    return thread.getSubject().slice(0, 10_000);
  } catch {
    return '';
  }
}

function inOrder(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function placeholder(): MessageSeen {
  return { state: 'hidden', to: [] };
}

async function messageSeen(element: Element, full: readonly PersonShown[] | undefined): Promise<MessageSeen> {
  const body = bodyOf(element);
  const from = senderOf(element);
  const id = idOf(element);
  const state = stateOf(element);
  const sentAt = messageDate(dateTitleOf(element));
  const seen = {
    ...(from ? { from } : {}),
    ...(id ? { gmailMessage: id } : {}),
    ...(sentAt ? { sentAt } : {}),
    to: recipientsOf(element).slice(0, 2000),
  };
  if (!body) return { ...seen, state: state === 'expanded' ? 'collapsed' : state };
  return {
    ...seen,
    to: withFull(seen.to, full).slice(0, 2000),
    state: 'loaded',
    blocks: await blocksOf(body),
  };
}

async function blocksOf(body: HTMLElement): Promise<readonly Block[]> {
  const length = body.textContent.length;
  const known = bodies.get(body);
  if (known?.length === length) return known.blocks;
  const blocks = await messageBlocks(body);
  bodies.set(body, { length, blocks });
  return blocks;
}

/** What Gmail's data says of the recipients counts only where it holds everybody whom the page shows. */
function withFull(shown: readonly PersonShown[], full: readonly PersonShown[] | undefined): readonly PersonShown[] {
  if (!full || !shown.every(({ email }) => full.some((one) => one.email === email))) return shown;
  return full.map((one) => shown.find(({ email }) => email === one.email) ?? one);
}

/** Recipients that the page leaves out, read through InboxSDK from Gmail's data; each message is asked once. */
export class FullRecipients {
  readonly #known = new WeakMap<MessageView, readonly PersonShown[] | 'asked'>();
  readonly #onNews: () => void;

  constructor(onNews: () => void) {
    this.#onNews = onNews;
  }

  of(view: MessageView): readonly PersonShown[] | undefined {
    const known = this.#known.get(view);
    if (known === undefined && view.isLoaded()) void this.#read(view);
    return known === 'asked' ? undefined : known;
  }

  async #read(view: MessageView): Promise<void> {
    this.#known.set(view, 'asked');
    try {
      const people = await view.getRecipientsFull();
      const full = people.map((one) => ({
        name: (one.name ?? '').slice(0, 1000),
        email: one.emailAddress.trim().toLowerCase(),
      }));
      this.#known.set(
        view,
        full.filter(({ email }) => email !== '' && email.length <= 320),
      );
      if (full.length > recipientsOf(view.getElement()).length) this.#onNews();
    } catch {
      // Gmail's data is a gain where it can be had; the page's own list is enough.
    }
  }
}
