import * as z from 'zod/mini';

const Address = z.readonly(
  z.object({ name: z.string().check(z.maxLength(1000)), email: z.string().check(z.maxLength(320)) }),
);

/** Longest body that is read, in UTF-16 units: what is beyond it never marks anyway (64 kB of own text is the limit). */
export const BODY_LIMIT = 1_000_000;

const Block = z.readonly(z.object({ text: z.string(), quoted: z.boolean(), hidden: z.boolean() }));

/**
 * One message of a thread as Gmail's page shows it now. A collapsed, never opened message has neither body nor id; a
 * raw source, where it was asked for and came, says everything.
 */
export const MessageSeen = z.readonly(
  z.object({
    /** Gmail's legacy hexadecimal message id. */
    gmailMessage: z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{1,32}$/))),
    state: z.enum(['hidden', 'collapsed', 'loaded']),
    from: z.exactOptional(Address),
    to: z.readonly(z.array(Address).check(z.maxLength(2000))),
    /** ISO 8601; absent where Gmail's page gives only localized text. */
    sentAt: z.exactOptional(z.string()),
    blocks: z.exactOptional(z.readonly(z.array(Block))),
    /** The page that Gmail answers when asked for the original source (HTML that holds it escaped), or that none came. */
    source: z.exactOptional(
      z.discriminatedUnion('got', [
        z.object({ got: z.literal(true), raw: z.string().check(z.maxLength(4_000_000)) }),
        z.object({ got: z.literal(false) }),
      ]),
    ),
  }),
);
export type MessageSeen = z.infer<typeof MessageSeen>;

/** A thread as one tab of Gmail shows it, oldest message first. */
export const ThreadSeen = z.readonly(
  z.object({
    account: z.string(),
    /** Gmail's legacy hexadecimal thread id. */
    thread: z.string().check(z.regex(/^[0-9a-f]{1,32}$/)),
    subject: z.string().check(z.maxLength(10_000)),
    messages: z.readonly(z.array(MessageSeen).check(z.maxLength(1000))),
    /** Gmail's print view of the thread as HTML, where it was asked for. */
    printView: z.exactOptional(
      z.discriminatedUnion('got', [
        z.object({ got: z.literal(true), html: z.string().check(z.maxLength(8_000_000)) }),
        z.object({ got: z.literal(false) }),
      ]),
    ),
  }),
);
export type ThreadSeen = z.infer<typeof ThreadSeen>;

/** What the worker still needs to read a thread without doubt: each is asked for once. */
export const ThreadWants = z.readonly(z.object({ sources: z.readonly(z.array(z.string())), printView: z.boolean() }));
export type ThreadWants = z.infer<typeof ThreadWants>;

/** What Gmail says of the account that a tab shows. */
export const AccountSeen = z.readonly(
  z.object({
    account: z.string(),
    name: z.string(),
    /** True in a mailbox that was delegated to the signed-in user: it is kept apart under a key of its own. */
    delegated: z.boolean(),
    /** BCP 47, as Gmail's page is set. */
    gmailLanguage: z.string(),
    /** Other addresses from which the account sends, where the page tells. */
    aliases: z.readonly(z.array(z.string())),
  }),
);
export type AccountSeen = z.infer<typeof AccountSeen>;

/** What does not work in this tab, each worded in one sentence by the locales. */
export const TROUBLES = [
  'inboxsdk_did_not_load',
  'sidebar_missing',
  'message_without_id',
  'thread_without_id',
  'sources_unavailable',
] as const;
export type Trouble = (typeof TROUBLES)[number];
