import { mailboxOf } from '../../lib/domain/account.ts';
import { readTabs, tellTab } from './tabs.ts';

interface Mail {
  readonly account: string;
  readonly messageId: string | null;
  readonly gmailThread: string | null;
  readonly tab: number | null;
}

/**
 * Shows a mail in Gmail: in the tab that asks where that shows the mail's account, else in another tab that does, else in
 * a new one. A search by Message-ID works for everybody who has the mail, in whichever mailbox it lies.
 */
export async function openEmail(mail: Mail): Promise<{ opened: boolean }> {
  const hash = mail.messageId
    ? `#search/rfc822msgid%3A${encodeURIComponent(mail.messageId)}`
    : mail.gmailThread
      ? `#all/${mail.gmailThread}`
      : undefined;
  if (hash === undefined) return { opened: false };
  const tabs = (await readTabs()).filter(([, state]) => state.account === mail.account).map(([tab]) => tab);
  const ordered = [...tabs].sort((a, b) => Number(b === mail.tab) - Number(a === mail.tab));
  for (const tab of ordered) {
    if (!(await tellTab(tab, 'go_to', { hash }))) continue;
    const shown = await chrome.tabs.update(tab, { active: true });
    if (shown?.windowId !== undefined) await chrome.windows.update(shown.windowId, { focused: true });
    return { opened: true };
  }
  const address = encodeURIComponent(mailboxOf(mail.account));
  await chrome.tabs.create({ url: `https://mail.google.com/mail/u/?authuser=${address}${hash}` });
  return { opened: true };
}
