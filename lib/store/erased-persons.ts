import { personHash } from '../domain/content-hash.ts';
import type { CountersignDatabase } from './database.ts';

/**
 * Says whether somebody was erased after a message of theirs was sent: such a message is never read again, or opening its
 * thread would bring back what the erasure took away.
 */
export async function erasedPersons(
  db: CountersignDatabase,
  account: string,
): Promise<(email: string, sentAt: string) => boolean> {
  const entries = await db.entries.where('[account+kind]').equals([account, 'person_erased']).toArray();
  if (entries.length === 0) return () => false;
  const payloads = await db.payloads.bulkGet(entries.map((each) => each.id));
  const erasedAt = new Map<string, number>();
  entries.forEach((entry, index) => {
    const fact = payloads[index]?.fact;
    if (fact?.kind !== 'person_erased') return;
    erasedAt.set(fact.person, Math.max(erasedAt.get(fact.person) ?? 0, entry.at));
  });
  return (email, sentAt) => (erasedAt.get(personHash(account, email)) ?? 0) > Date.parse(sentAt);
}
