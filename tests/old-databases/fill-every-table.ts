import { contentVersion, personHash } from '../../lib/domain/content-hash.ts';
import { DEFAULT_PROCESS } from '../../lib/domain/default-process.ts';
import type { DealFact } from '../../lib/domain/fact.ts';
import { targetOf } from '../../lib/domain/fold-evidence.ts';
import { appendAccountFacts, appendDealFacts } from '../../lib/store/append-facts.ts';
import type { CountersignDatabase } from '../../lib/store/database.ts';
import { ACCOUNT, authorOf, START, sampleEvidence, sampleFacts } from '../journal/sample-facts.ts';

const BUYER = 'anna@northwind.example';
const HOUR = 3_600_000;

/** Writes every kind of fact and every kind of record once, so that the shape of a version can be kept as a file. */
export async function fillEveryTable(db: CountersignDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const author = authorOf('a');
    const process = { ...DEFAULT_PROCESS, id: 'enterprise' };
    await appendAccountFacts(db, author, [
      { kind: 'settings_changed', settings: { language: 'de', neverLink: ['shop.example'] } },
      { kind: 'side_set', email: 'lawyer@firm.example', side: 'third_party' },
      { kind: 'thread_dismissed', thread: 'aa11' },
      { kind: 'thread_restored', thread: 'bb22' },
      { kind: 'process_saved', process, version: contentVersion(process) },
      { kind: 'deal_erased', erasedDeal: 'gone' },
      { kind: 'person_erased', person: personHash(ACCOUNT, 'gone@northwind.example') },
    ]);
    await appendDealFacts(db, author, 'merged', sampleFacts('merged', BUYER));
    const deal = await appendDealFacts(db, author, 'whole', sampleFacts('whole', BUYER));
    const [proof] = deal?.evidence ?? [];
    if (!proof) throw new Error('A sample deal has a proof');
    const later = authorOf('a', START + HOUR);
    await appendDealFacts(db, later, 'whole', laterFacts(targetOf(proof)));
    await appendDealFacts(db, later, 'merged', [{ kind: 'deal_merged_into', into: 'whole' }]);
    await appendDealFacts(db, authorOf('a', START + 2 * HOUR), 'open', sampleFacts('open', BUYER));
    await fillCaches(db);
  });
}

function laterFacts(target: ReturnType<typeof targetOf>): readonly DealFact[] {
  const by = sampleEvidence(BUYER, 'later@mail.example').snapshot.message;
  const another = sampleEvidence(BUYER, 'another@mail.example');
  return [
    { kind: 'deal_edited', name: 'Whole deal', expectedClose: '2026-12-18' },
    { kind: 'contact_set', contact: { email: 'ben@northwind.example', name: '', side: 'buyer', since: START } },
    { kind: 'contact_removed', email: 'ben@northwind.example' },
    { kind: 'thread_unlinked', thread: 'cc33' },
    { kind: 'evidence_suggested', ...another },
    { kind: 'evidence_accepted', target: another.target },
    { kind: 'evidence_undone', target: another.target },
    { kind: 'evidence_chosen', ...sampleEvidence(BUYER, 'chosen@mail.example') },
    { kind: 'evidence_rejected', target: another.target },
    { kind: 'evidence_questioned', target, by, quote: 'Friday is better.' },
    { kind: 'question_settled', target, byKeys: ['id:later@mail.example'], stands: true },
    { kind: 'evidence_retracted', target, by, quote: 'We have to call it off.' },
    { kind: 'criterion_claimed', criterion: 'evaluation_done', note: 'On the phone' },
    { kind: 'claim_withdrawn', criterion: 'problem_named' },
    {
      kind: 'stage_left',
      stage: 'product_evaluated',
      to: 'proposal_reviewed',
      how: 'override',
      reason: 'The buyer is in a hurry',
      missing: ['evaluation_done'],
      processVersion: 'v1',
      won: false,
      skipped: [],
    },
    {
      kind: 'stage_moved_back',
      from: 'proposal_reviewed',
      to: 'product_evaluated',
      reason: 'Too early',
      reopened: ['further_meeting_set'],
      processVersion: 'v1',
      wonAgainOpen: false,
    },
    { kind: 'stage_reassigned', from: 'old_stage', to: 'product_evaluated' },
    { kind: 'end_suggested', snapshot: another.snapshot, messageKeys: ['id:another@mail.example'] },
    { kind: 'end_dismissed', messageKeys: ['id:another@mail.example'] },
    { kind: 'owner_changed', from: ACCOUNT, to: 'sam@vendor.example', note: 'Holiday' },
    { kind: 'promise_made', promise: 'p1', text: 'Live before Christmas' },
    { kind: 'promise_made', promise: 'p2', text: 'Two days of training' },
    { kind: 'promise_removed', promise: 'p2' },
    { kind: 'value_check_answered', month: 6, answer: 'kept', note: '', snapshot: another.snapshot },
    { kind: 'reference_set', reference: true },
    { kind: 'deal_absorbed', other: 'merged' },
    { kind: 'deal_disqualified', reason: 'timing', note: 'Next year', snapshot: another.snapshot },
    { kind: 'deal_reopened' },
  ];
}

async function fillCaches(db: CountersignDatabase): Promise<void> {
  const account = ACCOUNT;
  await db.seen.put({ account, deal: 'whole', clock: '0m5qw3n4s.0000.a' });
  await db.sources.put({ account, gmailMessage: '18c1', thread: '18c0ffee', got: false, verification: 'unverified' });
  await db.sent.put({
    account,
    thread: '18c0ffee',
    sentAt: '2026-11-02T09:00:00Z',
    gmailMessage: null,
    subject: 'Next steps',
    to: [BUYER],
    text: 'Shall we meet on Thursday at 10:00?',
  });
  await db.reads.put({ account, thread: '18c0ffee', messages: 2, listed: 3, subject: 'Next steps', moments: [] });
  await db.local.put({ key: 'installation', value: 'a' });
  await db.local.put({ key: 'backup', value: String(START) });
}
