import { createHash } from 'node:crypto';
import type { Account } from './post-office.ts';

/**
 * How Gmail's addresses name an account: /mail/u/N for the Nth that signed in. A delegated mailbox is /mail/b/ID/u/N as
 * InboxSDK knows it, or /mail/u/N/d/ID; its requests go to /sync/u/N/d/ID. The form of ID is a guess.
 */
export function delegateId(address: string): string {
  return `AEoRXR${createHash('sha256').update(`delegate ${address}`).digest('base64url').slice(0, 20)}`;
}

export interface NamedAccount {
  readonly account: Account;
  /** `/u/0` or `/u/0/d/ID`, as the page's own requests write it. */
  readonly part: string;
  readonly rest: string;
}

const FORMS = [
  /^\/(?:mail|sync)\/b\/(?<delegate>[^/]+)\/u\/(?<place>\d+)(?<rest>\/.*)?$/,
  /^\/(?:mail|sync)\/u\/(?<place>\d+)\/d\/(?<delegate>[^/]+)(?<rest>\/.*)?$/,
  /^\/(?:mail|sync)\/u\/(?<place>\d+)(?<rest>\/.*)?$/,
];

export function namedAccount(accounts: readonly Account[], path: string): NamedAccount | undefined {
  const found = FORMS.map((form) => form.exec(path)?.groups).find((groups) => groups !== undefined);
  if (!found) return undefined;
  const { place, delegate, rest = '/' } = found;
  const signedIn = accounts.filter(({ delegatedTo }) => delegatedTo === undefined)[Number(place)];
  if (!signedIn) return undefined;
  if (delegate === undefined) return { account: signedIn, part: `/u/${place}`, rest };
  const account = accounts.find(
    ({ address, delegatedTo }) => delegatedTo === signedIn.address && delegateId(address) === delegate,
  );
  return account && { account, part: `/u/${place}/d/${delegate}`, rest };
}

/** The address that opens an account in the browser. */
export function accountUrl(accounts: readonly Account[], address: string): string {
  const account = accounts.find((one) => one.address === address.toLowerCase());
  if (!account) throw new Error(`The stand-in has no account ${address}`);
  const signedIn = accounts.filter(({ delegatedTo }) => delegatedTo === undefined);
  const place = signedIn.findIndex(({ address: own }) => own === (account.delegatedTo ?? account.address));
  const path = account.delegatedTo === undefined ? `u/${place}` : `b/${delegateId(account.address)}/u/${place}`;
  return `https://mail.google.com/mail/${path}/`;
}
