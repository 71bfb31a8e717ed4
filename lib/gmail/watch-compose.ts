import type { ComposeView, InboxSDK } from '@inboxsdk/core';
import type { AskIt } from './ask.ts';
import { isoWithOffset } from './iso-with-offset.ts';
import { messageBlocks } from './message-blocks.ts';

/** Gmail tells the ids of what was sent within this time, in ms, or too late to matter. */
const PATIENCE = 10_000;

interface Draft {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** Tells the worker of every mail that the rep sends from this tab, in the rep's own words only. */
export function watchCompose(
  sdk: InboxSDK,
  account: string,
  ask: AskIt,
  onSent: () => void,
  onAliases: (addresses: readonly string[]) => void,
  signal: AbortSignal,
): void {
  sdk.Compose.registerComposeViewHandler((compose) => {
    onAliases(addressesToSendFrom(compose));
    let draft: Promise<Draft> | undefined;
    // Gmail takes the form away as soon as it has what it sends.
    compose.on('presending', () => {
      draft = readDraft(compose, ownText(compose));
    });
    compose.on('sending', () => {
      draft ??= readDraft(compose, Promise.resolve(compose.getTextContent()));
    });
    compose.on('sendCanceled', () => {
      draft = undefined;
    });
    compose.on('sent', async (sent) => {
      const sentAt = isoWithOffset(new Date());
      const words = await draft;
      onSent();
      const [thread, gmailMessage] = await Promise.all([soon(sent.getThreadID()), soon(sent.getMessageID())]);
      if (!words || signal.aborted) return;
      await ask('see_sent', { account, thread, gmailMessage, ...words, to: [...words.to], sentAt });
      onSent();
    });
  });
}

async function readDraft(compose: ComposeView, text: Promise<string>): Promise<Draft> {
  const people = [...compose.getToRecipients(), ...compose.getCcRecipients()];
  const to = people.map(({ emailAddress }) => emailAddress.trim().toLowerCase()).slice(0, 2000);
  const subject = compose.getSubject().slice(0, 10_000);
  return { to, subject, text: (await text).slice(0, 1_000_000) };
}

/** What the rep wrote, without what it answers. Read at one go, since the form is about to go. */
async function ownText(compose: ComposeView): Promise<string> {
  const own = (await messageBlocks(compose.getBodyElement(), 'at once')).filter(
    ({ quoted, hidden }) => !quoted && !hidden,
  );
  return own.map(({ text }) => text).join('\n');
}

function addressesToSendFrom(compose: ComposeView): readonly string[] {
  try {
    return compose.getFromContactChoices().map(({ emailAddress }) => emailAddress.trim().toLowerCase());
  } catch {
    return [];
  }
}

async function soon(id: Promise<string>): Promise<string | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const given = await Promise.race([id.catch(() => null), late]);
  return given !== null && /^[0-9a-f]{1,32}$/.test(given) ? given : null;
}
