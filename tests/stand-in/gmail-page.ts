import { randomBytes } from 'node:crypto';
import type { NamedAccount } from './account-path.ts';
import { accountUrl } from './account-path.ts';
import type { Account } from './post-office.ts';
import type { Faults, Settings } from './settings.ts';
import { escapeHtml } from './shown-body.ts';

/** What the server tells the page's scripts. */
export interface PageFacts {
  readonly address: string;
  readonly name: string;
  /** `/u/0`, as the page's requests write it. */
  readonly part: string;
  readonly settings: Settings;
  readonly sidebar: Faults['sidebar'];
  readonly otherAccounts: readonly { readonly address: string; readonly name: string; readonly url: string }[];
}

export const STATIC = '/_/scs/mail-static/';

const STYLES = ['frame', 'list', 'thread', 'compose', 'side-panel', 'icons'];

/** The document at /mail/u/N/, with the globals that InboxSDK waits for and Gmail's Content-Security-Policy. */
export function gmailPage(
  { account, part }: NamedAccount,
  accounts: readonly Account[],
  settings: Settings,
  faults: Faults,
): { readonly html: string; readonly policy: string } {
  const nonce = randomBytes(16).toString('base64');
  const facts: PageFacts = {
    address: account.address,
    name: account.name,
    part,
    settings: { ...settings },
    sidebar: faults.sidebar,
    otherAccounts: accounts
      .filter((other) => other !== account)
      .map(({ address, name }) => ({ address, name, url: accountUrl(accounts, address) })),
  };
  const globals = [null, null, null, null, `x.${settings.language}.y`, null, null, null, null, account.ik];
  globals[10] = account.address;
  const known = `var GLOBALS=${scriptJson([...globals, null, null, null, null, null, null, []])};
var GM_SPT_ENABLED="true",GM_ACTION_TOKEN="token",_GM_main=true;`;
  const html = `<!DOCTYPE html><html lang="${settings.language}"><head><meta charset="utf-8">
<title>Inbox - ${escapeHtml(account.address)} - Gmail</title>
<link rel="icon" href="data:,">${STYLES.map((name) => `<link rel="stylesheet" href="${STATIC}${name}.css">`).join('')}<style id="theme"></style>
<script nonce="${nonce}">${faults.gmail === 'changed' ? '' : known}var STAND_IN=${scriptJson(facts)};</script>
</head><body class="aAU"><script type="module" nonce="${nonce}" src="${STATIC}main.ts"></script></body></html>`;
  return { html, policy: policy(nonce) };
}

/** The exact text of Gmail's policy is a guess; nonce, strict-dynamic and Trusted Types are known. */
function policy(nonce: string): string {
  return [
    "base-uri 'self'",
    "object-src 'none'",
    `script-src 'report-sample' 'nonce-${nonce}' 'unsafe-inline' 'strict-dynamic' https: http: 'unsafe-eval'`,
    "frame-src 'self' https://accounts.google.com/ https://calendar.google.com/ https://*.googleusercontent.com/",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
