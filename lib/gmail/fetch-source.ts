import type { MessageSeen } from '../domain/thread-seen.ts';
import { fetchOldView } from './fetch-old-view.ts';

/** The protocol takes up to 4,000,000. */
const LIMIT = 2_000_000;

/** The page behind "Show original", which holds the raw source escaped, by Gmail's legacy message id. */
export async function fetchSource(gmailMessage: string, signal: AbortSignal): Promise<Required<MessageSeen>['source']> {
  const raw = await fetchOldView({ view: 'om', th: gmailMessage }, LIMIT, signal);
  return raw === undefined ? { got: false } : { got: true, raw };
}
