import type { MailboxMessage } from './mailbox.ts';

/** The HTML that Gmail shows for a mail: its own, or its text with line breaks. */
export function shownBody(message: Pick<MailboxMessage, 'html' | 'text'>): string {
  if (message.html !== undefined) return message.html;
  return escapeHtml(message.text ?? '').replace(/\r?\n/g, '<br>\n');
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** What a list shows of a mail. */
export function snippet(html: string): string {
  const text = html
    .replace(/<(style|script)[\s\S]*?<\/\1>/gi, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
  return text.replace(/\s+/g, ' ').trim().slice(0, 120);
}
