import fc from 'fast-check';
import type { Command } from '../../lib/domain/command.ts';
import type { Deal } from '../../lib/domain/deal.ts';
import { currentVisit } from '../../lib/domain/deal.ts';
import { DEFAULT_PROCESS } from '../../lib/domain/default-process.ts';
import type { EvidenceSnapshot } from '../../lib/domain/evidence.ts';
import type { DealFact } from '../../lib/domain/fact.ts';
import { targetOf } from '../../lib/domain/fold-evidence.ts';
import type { OpenThread } from '../../lib/domain/open-thread.ts';
import type { Process } from '../../lib/domain/process.ts';
import { ACCOUNT, type Installation } from './installation.ts';

export const PEOPLE = ['anna@kunde.example', 'ben@kunde.example', 'cara@gmail.com'];
const THREADS = ['f1', 'f2', 'f3'];
const STAGES = DEFAULT_PROCESS.stages.map((each) => each.id);
const CRITERIA = DEFAULT_PROCESS.stages.flatMap((stage) =>
  stage.criteria.map((each) => ({ stage: stage.id, id: each.id })),
);

const small = fc.nat({ max: 11 });
const stage = fc.constantFrom(...STAGES);
const person = fc.constantFrom(...PEOPLE);
const thread = fc.constantFrom(...THREADS);
/** Which message: few, so that the same one comes back. */
const message = fc.nat({ max: 5 });

export const opening = fc.record({ what: fc.constant('open' as const), stage, person, thread: fc.option(thread) });

/** One thing that happens on one machine. Numbers choose among what is there when it happens. */
export const happening = fc.oneof(
  { weight: 1, arbitrary: opening },
  {
    weight: 8,
    arbitrary: fc.record({ what: fc.constantFrom('mark', 'mark', 'suggest'), deal: small, pick: small, message }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('choose' as const), deal: small, pick: small, message }) },
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constantFrom('confirm', 'reject', 'undo', 'stands', 'stands_not'),
      deal: small,
      pick: small,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom('take_back', 'question', 'seem_to_end'),
      deal: small,
      pick: small,
      message,
    }),
  },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('advance' as const), deal: small }) },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constantFrom('override', 'move_back'),
      deal: small,
      stage: fc.option(stage),
      pick: small,
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('claim', 'withdraw'), deal: small, pick: small }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom(
        'disqualify',
        'dismiss_ending',
        'reopen',
        'hand_over',
        'promise',
        'value',
        'reference',
        'edit',
        'see',
      ),
      deal: small,
      pick: small,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constantFrom('contact', 'remove_contact'), deal: small, person, pick: small }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('link', 'unlink'), deal: small, thread }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('dismiss', 'restore', 'side', 'never', 'settings'),
      thread,
      person,
      pick: small,
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('merge' as const), deal: small, pick: small }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('process' as const), pick: small, stage }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('erase_deal' as const), deal: small }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('erase_person' as const), person }) },
);
export type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

/** Lets it happen; what does not fit the moment is refused by the actions, or does not happen. */
export async function happen(here: Installation, it: Happening): Promise<void> {
  const deals = await here.deals();
  const deal = 'deal' in it ? deals[it.deal % Math.max(1, deals.length)] : undefined;
  if ('deal' in it && !deal) return;
  const facts = deal ? foundIn(deal, it) : undefined;
  if (facts && deal) return here.find(deal.id, facts);
  const command = commandOf(here, it, deal, deals);
  if (!command) return;
  const id = here.newId();
  const open = it.what === 'choose' ? openThread(it.message) : null;
  await here.run(command, open, id);
  // The same command comes twice where an answer was lost: it must be carried out once.
  await here.run(command, open, id);
}

function commandOf(
  here: Installation,
  it: Happening,
  deal: Deal | undefined,
  deals: readonly Deal[],
): Command | undefined {
  switch (it.what) {
    case 'open':
      return {
        do: 'open_deal',
        deal: `deal-${here.newId()}`,
        details: {
          name: 'Deal',
          company: 'Kunde',
          process: 'default',
          stage: it.stage,
          since: here.now - 1000,
          contacts: [{ email: it.person, name: 'Somebody', side: 'buyer' }],
        },
        ...(it.thread === null ? {} : { link: { thread: it.thread, subject: 'Recap' } }),
      };
    case 'dismiss':
      return { do: 'dismiss_thread', thread: it.thread };
    case 'restore':
      return { do: 'restore_thread', thread: it.thread };
    case 'side':
      return {
        do: 'set_side',
        email: it.person,
        side: it.pick % 3 === 0 ? null : it.pick % 3 === 1 ? 'buyer' : 'third_party',
      };
    case 'never':
      return { do: 'never_link', value: it.person, never: it.pick % 2 === 0 };
    case 'settings':
      return { do: 'change_settings', settings: { verification: it.pick % 2 === 0 ? 'strict' : 'known' } };
    case 'erase_person':
      return { do: 'erase_person', email: it.person };
    case 'process':
      return {
        do: 'save_process',
        process: processOf(it.pick, it.stage),
        moves: { [it.stage]: it.stage === 'live' ? 'value_confirmed' : 'live' },
      };
    default:
      return deal && dealCommand(it, deal, deals);
  }
}

function dealCommand(it: Happening, deal: Deal, deals: readonly Deal[]): Command | undefined {
  const id = { deal: deal.id };
  const pick = 'pick' in it ? it.pick : 0;
  const evidence = deal.evidence[pick % Math.max(1, deal.evidence.length)]?.id ?? 'none';
  const criterion = criterionFor(deal, pick).id;
  switch (it.what) {
    case 'choose':
      return { do: 'choose_evidence', ...id, criterion, message: `id:m${it.message}`, quote: '' };
    case 'confirm':
      return { do: 'confirm_suggestion', ...id, evidence };
    case 'reject':
      return { do: 'reject_suggestion', ...id, evidence };
    case 'undo':
      return { do: 'undo_evidence', ...id, evidence };
    case 'stands':
    case 'stands_not':
      return { do: 'settle_question', ...id, evidence, stands: it.what === 'stands' };
    case 'advance':
      return { do: 'advance_stage', ...id };
    case 'override':
      return { do: 'override_stage', ...id, to: it.stage, reason: 'On the phone' };
    case 'move_back':
      return {
        do: 'move_back',
        ...id,
        to: it.stage ?? 'need_acknowledged',
        reason: 'Again',
        // What was proven, wherever it stands: only that can be open again.
        reopen: pick % 4 ? deal.evidence.slice(0, pick % 4).map((each) => each.criterion) : [],
      };
    case 'claim':
      return { do: 'claim_criterion', ...id, criterion, note: 'She said so' };
    case 'withdraw':
      return { do: 'withdraw_claim', ...id, criterion };
    case 'disqualify':
      return {
        do: 'disqualify_deal',
        ...id,
        reason: 'timing',
        note: '',
        withEnding: pick % 2 === 0 && deal.ending !== undefined,
      };
    case 'dismiss_ending':
      return { do: 'dismiss_ending', ...id };
    case 'reopen':
      return { do: 'reopen_deal', ...id };
    case 'hand_over':
      return { do: 'hand_over', ...id, to: `owner${pick}`, note: 'Take care' };
    case 'promise':
      return pick % 3 === 0
        ? { do: 'remove_promise', ...id, promise: `p${pick - 1}` }
        : { do: 'make_promise', ...id, promise: `p${pick}`, text: 'Half the time' };
    case 'value':
      return { do: 'answer_value_check', ...id, month: 6, answer: pick % 2 ? 'kept' : 'partly', note: '' };
    case 'reference':
      return { do: 'set_reference', ...id, reference: pick % 2 === 0 };
    case 'edit':
      return {
        do: 'edit_deal',
        ...id,
        name: `Deal ${pick}`,
        value: pick % 2 ? null : { amount: pick, currency: 'EUR' },
      };
    case 'see':
      return { do: 'see_news', deals: [deal.id] };
    case 'contact':
      return {
        do: 'set_contact',
        ...id,
        contact: { email: it.person, name: 'N', side: pick % 2 ? 'buyer' : 'third_party' },
      };
    case 'remove_contact':
      return { do: 'remove_contact', ...id, email: it.person };
    case 'link':
      return { do: 'link_thread', ...id, thread: it.thread, subject: 'Recap' };
    case 'unlink':
      return { do: 'unlink_thread', ...id, thread: it.thread };
    case 'merge':
      return { do: 'merge_deals', ...id, into: deals[pick % deals.length]?.id ?? deal.id };
    case 'erase_deal':
      return { do: 'erase_deal', ...id };
    default:
      return undefined;
  }
}

/** Mostly a criterion of the deal's own stage, so that gates open now and then. */
function criterionFor(deal: Deal, pick: number): { readonly stage: string; readonly id: string } {
  const own = CRITERIA.filter((each) => each.stage === deal.stage);
  const from = pick < 9 && own.length > 0 ? own : CRITERIA;
  return from[pick % from.length] ?? { stage: 'live', id: 'go_live_confirmed' };
}

/** What the software writes while it reads, undefined where a person acts. */
function foundIn(deal: Deal, it: Happening): readonly DealFact[] | undefined {
  if (it.what === 'mark' || it.what === 'suggest') {
    const { stage, id } = criterionFor(deal, it.pick);
    const visit = currentVisit(deal);
    const target = {
      criterion: id,
      stage,
      visit: visit?.stage === stage ? visit.id : null,
      messageKeys: [`id:m${it.message}`, ...(it.pick % 2 ? [`gmail:${it.message}`] : [])],
    };
    const kind = it.what === 'mark' ? 'evidence_marked' : 'evidence_suggested';
    return [{ kind, target, snapshot: snapshotOf(it.message) }];
  }
  if (it.what !== 'take_back' && it.what !== 'question' && it.what !== 'seem_to_end') return undefined;
  const snapshot = snapshotOf(it.message);
  if (it.what === 'seem_to_end') return [{ kind: 'end_suggested', snapshot, messageKeys: [`id:m${it.message}`] }];
  const proof = deal.evidence[it.pick % Math.max(1, deal.evidence.length)];
  if (!proof) return [];
  const kind = it.what === 'take_back' ? 'evidence_retracted' : 'evidence_questioned';
  return [{ kind, target: targetOf(proof), by: snapshot.message, quote: 'Not after all' }];
}

const senderOf = (message: number) => PEOPLE[message % PEOPLE.length] ?? ACCOUNT;

const sentAtOf = (message: number) => new Date(Date.parse('2026-11-24T08:00:00Z') + message * 1000).toISOString();

/** A message was sent once: when it is read again after an erasure, it is still the old one. */
function snapshotOf(message: number): EvidenceSnapshot {
  return {
    message: {
      messageId: `m${message}`,
      gmailThread: 'f1',
      sender: { name: 'Somebody', email: senderOf(message) },
      side: 'buyer',
      verification: 'verified',
      sentAt: sentAtOf(message),
      subject: 'Re: Recap',
      ownText: 'Confirmed, Tuesday works.',
      verdict: 'confirmed',
    },
    quote: 'Confirmed',
    signal: 'next_steps_confirmed',
    decision: 'mark',
    known: true,
    reasons: ['agrees'],
    doubts: [],
    detector: 'test',
  };
}

/** The thread of one message that a person chooses by hand. */
function openThread(message: number): OpenThread {
  return {
    account: ACCOUNT,
    thread: 'f1',
    subject: 'Recap',
    printViewTried: true,
    messages: [
      {
        keys: [`id:m${message}`],
        messageId: `m${message}`,
        message: {
          id: `id:m${message}`,
          from: { name: 'Somebody', email: senderOf(message) },
          to: [{ name: 'Jo', email: ACCOUNT }],
          cc: [],
          sentAt: sentAtOf(message),
          subject: 'Re: Recap',
          headers: {},
          body: { kind: 'text', text: 'Confirmed, Tuesday works.' },
        },
        from: 'page',
        verification: 'verified',
        sourceTried: true,
      },
    ],
  };
}

function processOf(pick: number, removed: string): Process {
  const advance = pick % 2 === 0 ? 'by_itself' : 'ask';
  const without = pick % 4 === 3 && removed !== 'contract_signed' && removed !== 'proposal_reviewed';
  return {
    ...DEFAULT_PROCESS,
    advance,
    stages: DEFAULT_PROCESS.stages
      .filter((each) => !without || each.id !== removed)
      .map((each) => ({
        ...each,
        criteria: each.criteria.map((one, place) => ({ ...one, required: pick < 6 || place === 0 })),
      })),
  };
}
