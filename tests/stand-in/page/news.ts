import type { Push } from '../push-channel.ts';
import { facts } from './facts.ts';

/** Hears what the server tells open pages. */
export function listenForNews(onNews: (news: Push) => void): void {
  const stream = new EventSource(`/mail${facts.part}/channel/bind`);
  stream.addEventListener('message', (event) => onNews(JSON.parse(String(event.data)) as Push));
}
