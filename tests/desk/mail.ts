import type { MessageSeen } from '../../lib/domain/thread-seen.ts';

/** A mail as a test writes it. */
export interface Mail {
  /** Gmail's hexadecimal id. */
  readonly id: string;
  readonly from: string;
  readonly to?: string;
  /** ISO 8601. */
  readonly at: string;
  readonly subject: string;
  readonly text: string;
  /** What Gmail says of the sender; `none`: no source can be had. */
  readonly source?: 'pass' | 'fail' | 'silent' | 'none';
  readonly headers?: Readonly<Record<string, string>>;
}

const JO = 'jo@vendor.example';

/** The mail as the page shows it, opened. */
export function seenMail(mail: Mail): MessageSeen {
  return {
    gmailMessage: mail.id,
    state: 'loaded',
    from: { name: nameOf(mail.from), email: mail.from },
    to: [{ name: '', email: mail.to ?? JO }],
    sentAt: mail.at,
    blocks: [{ text: mail.text, quoted: false, hidden: false }],
  };
}

/** The mail as the page shows it, folded: neither body nor id. */
export function foldedMail(mail: Mail): MessageSeen {
  return { state: 'collapsed', from: { name: nameOf(mail.from), email: mail.from }, to: [] };
}

function nameOf(email: string): string {
  return email.slice(0, email.indexOf('@'));
}

/** The page that Gmail answers for the original source. */
export function originalPage(mail: Mail): string {
  const domain = mail.from.slice(mail.from.indexOf('@') + 1);
  const results = {
    pass: `Authentication-Results: mx.google.com; dkim=pass header.i=@${domain}; dmarc=pass (p=REJECT) header.from=${domain}`,
    fail: `Authentication-Results: mx.google.com; dkim=fail; dmarc=fail (p=REJECT) header.from=${domain}`,
    silent: undefined,
    none: undefined,
  }[mail.source ?? 'pass'];
  const source = [
    ...(results ? [results] : []),
    ...Object.entries(mail.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
    `From: ${mail.from}`,
    `To: ${mail.to ?? JO}`,
    `Date: ${new Date(mail.at).toUTCString()}`,
    `Message-ID: <${mail.id}@${domain}>`,
    `Subject: ${mail.subject}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    mail.text,
  ].join('\r\n');
  const escaped = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<!DOCTYPE html><html><body><pre class="raw_message_text" id="raw_message_text">${escaped}</pre></body></html>`;
}
