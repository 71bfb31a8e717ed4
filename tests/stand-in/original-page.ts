import type { Account, StoredMessage } from './post-office.ts';
import { escapeHtml } from './shown-body.ts';

/** `view=om`: the page behind "Show original". InboxSDK finds a message's legacy id in its download link. */
export function originalPage(account: Account, part: string, message: StoredMessage): string {
  const download = `/mail${part}?ui=2&ik=${account.ik}&view=att&th=${message.legacy}&attid=0&disp=comp&safe=1&zw`;
  const rows: readonly (readonly [string, string])[] = [
    ['Message ID', `<${message.messageId}>`],
    ['Created at:', new Date(message.sentAt).toUTCString()],
    ['From:', `${message.from.name} <${message.from.address}>`],
    ['To:', message.to.map(({ address }) => address).join(', ')],
    ['Subject:', message.subject],
  ];
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Original Message</title></head><body>
<div class="top-area"><h1>Original Message</h1><table>${rows
    .map(([name, value]) => `<tr><th>${name}</th><td>${escapeHtml(value)}</td></tr>`)
    .join('')}</table></div>
<div class="download-buttons"><a href="${escapeHtml(download)}" class="download-original">Download Original</a></div>
<div class="raw_message"><pre class="raw_message_text" id="raw_message_text">${escapeHtml(
    Buffer.from(message.raw, 'latin1').toString('utf8'),
  )}</pre></div></body></html>`;
}
