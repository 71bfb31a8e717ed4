import type { Account, StoredMessage, StoredThread } from './post-office.ts';
import type { Settings } from './settings.ts';
import { escapeHtml } from './shown-body.ts';

/** `view=pt`: a thread's messages for printing, oldest first. In a thread of several, Gmail leaves quoted text out. */
export function printPage(account: Account, thread: StoredThread, { language, timeZone }: Settings): string {
  const count = thread.messages.length;
  const subject = escapeHtml(thread.messages[0]?.subject ?? '');
  const counted = language === 'de' ? `${count} Nachrichten` : `${count} messages`;
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>Gmail - ${subject}</title></head><body>
<div class="bodycontainer"><table width="100%"><tr><td><b>Gmail</b></td><td align="right"><font size="-1" color="#777"><b>${escapeHtml(
    `${account.name} <${account.address}>`,
  )}</b></font></td></tr></table><hr>
<div class="maincontent"><table width="100%"><tr><td><font size="+1"><b>${subject}</b></font><br><font size="-1" color="#777">${counted}</font></td></tr></table><hr>
${thread.messages.map((message) => printedMessage(message, language, timeZone, count > 1)).join('\n<hr>\n')}
</div></div></body></html>`;
}

function printedMessage(
  message: StoredMessage,
  language: Settings['language'],
  timeZone: string,
  hideQuotes: boolean,
): string {
  const date = new Intl.DateTimeFormat(language, {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: language === 'de' ? 'long' : 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(message.sentAt);
  const list = (name: string, people: StoredMessage['to']) =>
    people.length === 0
      ? ''
      : `<div>${name}: ${people.map((one) => escapeHtml(one.name ? `${one.name} <${one.address}>` : one.address)).join(', ')}</div>`;
  const body = hideQuotes ? withoutQuote(message.html, language) : message.html;
  return `<table width="100%" cellpadding="0" cellspacing="0" border="0" class="message"><tbody>
<tr><td><font size="-1"><b>${escapeHtml(message.from.name)} </b>&lt;${escapeHtml(message.from.address)}&gt;</font></td><td align="right"><font size="-1">${date}</font></td></tr>
<tr><td colspan="2" style="padding-bottom: 4px;"><font size="-1" class="recipient">${list(language === 'de' ? 'An' : 'To', message.to)}${list('Cc', message.cc)}</font></td></tr>
<tr><td colspan="2"><table width="100%"><tbody><tr><td><div style="overflow: hidden;"><font size="-1">${body}</font></div></td></tr></tbody></table></td></tr>
</tbody></table>`;
}

function withoutQuote(html: string, language: Settings['language']): string {
  const start = html.search(/<div[^>]*class="gmail_quote/);
  if (start < 0) return html;
  let depth = 0;
  for (const tag of html.slice(start).matchAll(/<(\/?)div\b[^>]*>/g)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth > 0) continue;
    const end = start + tag.index + tag[0].length;
    const hidden = language === 'de' ? '[Zitierter Text ausgeblendet]' : '[Quoted text hidden]';
    return `${html.slice(0, start)}<div style="color:#550055">${hidden}</div>${html.slice(end)}`;
  }
  return html;
}
