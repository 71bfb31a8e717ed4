/**
 * The key of an account in every record: its lower-cased address; in a mailbox that was delegated to the signed-in user,
 * the mailbox's address with `#delegated` behind it, so that the two never mix.
 */
export function accountKey(address: string, delegated: boolean): string {
  const mailbox = address.trim().toLowerCase();
  return delegated ? `${mailbox}#delegated` : mailbox;
}

/** The address of an account's mailbox. */
export function mailboxOf(account: string): string {
  return account.replace(/#.*$/, '');
}

/** Whether the account is a mailbox that was delegated to the signed-in user. */
export function isDelegated(account: string): boolean {
  return account.endsWith('#delegated');
}
