import type { ThreadSeen } from '../domain/thread-seen.ts';
import { fetchOldView } from './fetch-old-view.ts';

/** The protocol takes up to 8,000,000. */
const LIMIT = 4_000_000;

/** Gmail's print view of a whole thread, by its legacy id. */
export async function fetchPrintView(thread: string, signal: AbortSignal): Promise<Required<ThreadSeen>['printView']> {
  const html = await fetchOldView({ view: 'pt', search: 'all', th: thread }, LIMIT, signal);
  // Cut off, it would show some messages without their end.
  return html === undefined || html.length === LIMIT ? { got: false } : { got: true, html };
}
