import type { EvidenceSnapshot } from '../../lib/domain/evidence.ts';
import type { DealFact, EvidenceTarget } from '../../lib/domain/fact.ts';
import { type Author, appendDealFacts } from '../../lib/store/append-facts.ts';
import type { CountersignDatabase } from '../../lib/store/database.ts';

export const ACCOUNT = 'jo@vendor.example';

/** Half past nine on 2 November 2026. */
export const START = Date.UTC(2026, 10, 2, 9, 30);

/** An author whose ids count up under a name, so that two installations never make the same. */
export function authorOf(installation: string, now = START, account = ACCOUNT): Author {
  let count = 0;
  return {
    account,
    installation,
    actor: 'person',
    command: `${installation}-command`,
    now,
    newId: () => `${installation}-${now}-${++count}`,
  };
}

/** The evidence that a buyer's mail gives for the criterion `next_steps_confirmed`. */
export function sampleEvidence(
  sender: string,
  messageId: string,
  sentAt = '2026-11-03T08:00:00Z',
): { target: EvidenceTarget; snapshot: EvidenceSnapshot } {
  return {
    target: {
      criterion: 'next_steps_confirmed',
      stage: 'product_evaluated',
      visit: null,
      messageKeys: [`id:${messageId}`],
    },
    snapshot: {
      message: {
        messageId,
        sender: { name: 'Anna Berg', email: sender },
        side: 'buyer',
        verification: 'verified',
        sentAt,
        subject: 'Next steps',
        ownText: 'Thursday 10:00 is confirmed.\nBest, Anna',
        verdict: 'confirmed',
      },
      quote: 'Thursday 10:00 is confirmed.',
      signal: 'next_steps_confirmed',
      decision: 'mark',
      recap: { text: 'Shall we meet on Thursday at 10:00?', sentAt: '2026-11-02T09:00:00Z', from: 'message' },
      known: true,
      reasons: ['answers_recap', 'agrees'],
      doubts: [],
      detector: 'test',
    },
  };
}

/** A deal in "Product evaluated" with one contact, one thread and one proof of its contact. */
export function sampleFacts(name: string, buyer: string): readonly DealFact[] {
  return [
    {
      kind: 'deal_opened',
      name,
      company: 'Northwind',
      value: { amount: 48_000, currency: 'EUR' },
      process: 'default',
      stage: 'product_evaluated',
      since: START,
      owner: ACCOUNT,
    },
    { kind: 'contact_set', contact: { email: buyer, name: 'Anna Berg', side: 'buyer', since: START } },
    { kind: 'thread_linked', thread: '18c0ffee', subject: 'Next steps' },
    { kind: 'evidence_marked', ...sampleEvidence(buyer, `${name}@mail.example`) },
  ];
}

export function writeSampleDeal(
  db: CountersignDatabase,
  author: Author,
  id: string,
  buyer = 'anna@northwind.example',
): Promise<unknown> {
  return db.transaction('rw', db.tables, async () => appendDealFacts(db, author, id, sampleFacts(id, buyer)));
}
