import { createHash } from 'node:crypto';

/** Gmail's legacy id: 16 hex digits whose upper bits are the time in ms; the rest here comes from the Message-ID. */
export function legacyId(sentAt: number, messageId: string): string {
  const noise = Number.parseInt(createHash('sha256').update(messageId).digest('hex').slice(0, 5), 16);
  return ((BigInt(sentAt) << 20n) | BigInt(noise)).toString(16).padStart(16, '0');
}

/** The id of a received message (`msg-f:`) is its legacy id in decimal. One sent from the page has `msg-a:r…` instead. */
export function permanentMessageId(legacy: string): string {
  return `msg-f:${BigInt(`0x${legacy}`)}`;
}

export function permanentThreadId(legacy: string): string {
  return `thread-f:${BigInt(`0x${legacy}`)}`;
}

const TOKEN_LETTERS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** What the address bar shows for a thread. Opaque on purpose: real ones cannot be computed from a legacy id either. */
export function addressBarToken(threadId: string): string {
  const digest = createHash('sha256').update(`token ${threadId}`).digest();
  return `FMfcgz${Array.from(digest.subarray(0, 26), (byte) => TOKEN_LETTERS[byte % TOKEN_LETTERS.length]).join('')}`;
}
