import type { InboxSDK } from '@inboxsdk/core';
import { accountKey } from '../domain/account.ts';
import type { AccountSeen } from '../domain/thread-seen.ts';
import { placeOf } from './gmail-place.ts';

/** What Gmail's page says of the account that it shows. Other addresses to send from show only in a compose window. */
export function accountSeen(sdk: InboxSDK, aliases: readonly string[] = []): AccountSeen {
  const delegated = placeOf(location.pathname)?.delegated ?? false;
  const address = sdk.User.getEmailAddress();
  return {
    account: accountKey(address, delegated),
    name: nameInCorner(address),
    delegated,
    gmailLanguage: sdk.User.getLanguage().replace('_', '-'),
    aliases,
  };
}

/** The menu in the account corner: a name and its address, one below the other. Empty where Gmail shows it otherwise. */
function nameInCorner(address: string): string {
  const links = document.querySelectorAll('[role=banner] div[aria-label] div div a[href^="https://myaccount.google."]');
  for (const link of links) {
    const [name, shown] = link.parentElement?.children ?? [];
    if (shown?.textContent?.trim().toLowerCase() === address.toLowerCase()) return name?.textContent?.trim() ?? '';
  }
  return '';
}
