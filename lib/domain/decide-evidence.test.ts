import { describe, expect, it } from 'vitest';
import { accepted, dealOf, left, marked, OPENED_AT, suggested } from '../../tests/journal/written-deal.ts';
import { decideEvidence, type MessageFacts } from './decide-evidence.ts';
import { DEFAULT_PROCESS } from './default-process.ts';
import type { DealFact } from './fact.ts';
import type { Process } from './process.ts';
import type { Reading } from './reading.ts';
import type { Signal } from './signal.ts';

const signal = (kind: Signal['kind'], more: Partial<Signal> = {}): Signal => ({
  kind,
  decision: 'mark',
  quote: 'Confirmed.',
  ...more,
});

const READING: Reading = {
  messageId: 'm1',
  side: 'buyer',
  verification: 'verified',
  verdict: 'confirmed',
  signals: [signal('next_steps_confirmed')],
  reasons: ['agrees', 'answers_recap'],
  blockers: [],
  ownText: 'Confirmed.',
  recap: { messageId: 'm0', text: 'Next steps', source: 'message', moments: [] },
  takesBack: [],
};

const FACTS: MessageFacts = {
  sentAt: OPENED_AT + 1,
  known: true,
  openDeals: 1,
  verification: 'known',
  mentions: () => true,
};

interface Situation {
  readonly stage?: string;
  readonly history?: readonly DealFact[];
  readonly reading?: Partial<Reading>;
  readonly facts?: Partial<MessageFacts>;
  readonly process?: Process;
}

function decide({ stage, history = [], reading, facts, process = DEFAULT_PROCESS }: Situation): readonly string[] {
  const deal = dealOf(history, stage);
  const decisions = decideEvidence(deal, process, { ...READING, ...reading }, { ...FACTS, ...facts });
  return decisions.map((each) => [each.outcome, each.criterion, ...each.doubts].join(' '));
}

const unread = { verification: 'unread' } as const;
const quoted = { recap: { messageId: 'm0', text: 'Next steps', source: 'quote', moments: [] } } as const;
const of = (...signals: Signal[]) => ({ signals });
const allOfEvaluation: readonly DealFact[] = ['evaluation_done', 'further_meeting_set', 'next_steps_confirmed'].map(
  (each, place) => marked(each, `p${place}`),
);

const MARKS: readonly [string, Situation, readonly string[]][] = [
  ['a verified buyer confirms the recap', {}, ['mark next_steps_confirmed']],
  ['a known buyer whose source could not be had', { reading: unread }, ['mark next_steps_confirmed']],
  [
    'a known buyer without a verification result',
    { reading: { verification: 'unverified' } },
    ['mark next_steps_confirmed'],
  ],
  ['a verified buyer who is new', { facts: { known: false } }, ['mark next_steps_confirmed']],
  [
    'an order signs',
    { stage: 'contract_signed', reading: of(signal('proposal_accepted', { form: 'order' })) },
    ['mark signed_or_ordered'],
  ],
  [
    'a signature signs',
    { stage: 'contract_signed', reading: of(signal('proposal_accepted', { form: 'signature' })) },
    ['mark signed_or_ordered'],
  ],
  [
    'words accept terms',
    { stage: 'terms_agreed', reading: of(signal('proposal_accepted', { form: 'words' })) },
    ['mark terms_accepted'],
  ],
  ['the recap names who decides', { stage: 'proposal_reviewed' }, ['mark decision_process_confirmed']],
  [
    'two signals, each with its own criterion',
    { reading: of(signal('evaluation_done'), signal('next_steps_confirmed')) },
    ['mark evaluation_done', 'mark next_steps_confirmed'],
  ],
  [
    'a signature service writes for the buyer',
    {
      stage: 'contract_signed',
      reading: {
        side: 'machine',
        reasons: ['signature_service'],
        ...of(signal('proposal_accepted', { form: 'signature' })),
      },
    },
    ['mark signed_or_ordered'],
  ],
];

const DOUBTS: readonly [string, Situation, readonly string[]][] = [
  [
    'reading_unsure: the reading itself only suggests',
    { reading: of(signal('next_steps_confirmed', { decision: 'suggest' })) },
    ['suggest next_steps_confirmed reading_unsure'],
  ],
  [
    'several_deals: the thread serves two open deals',
    { facts: { openDeals: 2 } },
    ['suggest next_steps_confirmed several_deals'],
  ],
  [
    'several_criteria: two open criteria take the signal',
    { reading: of(signal('meeting_accepted')), process: twoMeetings() },
    ['suggest evaluation_done several_criteria', 'suggest further_meeting_set several_criteria'],
  ],
  [
    'words_not_matched: the recap is about something else',
    { stage: 'proposal_reviewed', facts: { mentions: () => false } },
    ['suggest decision_process_confirmed words_not_matched'],
  ],
  [
    'signal_only_suggests: a meeting is only asked for',
    { reading: of(signal('meeting_requested')) },
    ['suggest further_meeting_set signal_only_suggests'],
  ],
  [
    'form_only_suggests: words do not sign',
    { stage: 'contract_signed', reading: of(signal('proposal_accepted', { form: 'words' })) },
    ['suggest signed_or_ordered form_only_suggests'],
  ],
  [
    'form_only_suggests: nor does an acceptance of unknown form',
    { stage: 'contract_signed', reading: of(signal('proposal_accepted')) },
    ['suggest signed_or_ordered form_only_suggests'],
  ],
  [
    'before_stage: older than the stay in the stage',
    { facts: { sentAt: OPENED_AT - 1 } },
    ['suggest next_steps_confirmed before_stage'],
  ],
  [
    'before_stage: sent at the very moment',
    { facts: { sentAt: OPENED_AT } },
    ['suggest next_steps_confirmed before_stage'],
  ],
  [
    'later_stage: the deal is not there yet',
    { reading: of(signal('proposal_accepted', { form: 'words' })) },
    ['suggest terms_accepted later_stage'],
  ],
  [
    'recap_only_in_quote: the rep’s own mail was not read',
    { reading: quoted },
    ['suggest next_steps_confirmed recap_only_in_quote'],
  ],
  [
    'sender_not_verified: neither verified nor known',
    { reading: unread, facts: { known: false } },
    ['suggest next_steps_confirmed sender_not_verified'],
  ],
  [
    'sender_not_verified: known is not enough where the setting is strict',
    { reading: unread, facts: { verification: 'strict' } },
    ['suggest next_steps_confirmed sender_not_verified'],
  ],
  [
    'all doubts are named, not only the first',
    { reading: { ...unread, ...quoted }, facts: { known: false, openDeals: 3, sentAt: 0 } },
    ['suggest next_steps_confirmed several_deals recap_only_in_quote sender_not_verified before_stage'],
  ],
];

const OVERRIDDEN = [left('product_evaluated', 'terms_agreed', 'override')];
const FILLS: readonly [string, Situation, readonly string[]][] = [
  ['a stage that was left', { reading: of(signal('evaluation_done')) }, ['suggest evaluation_done earlier_stage']],
  [
    'a stage that was skipped',
    { reading: of(signal('proposal_requested')) },
    ['suggest proposal_requested earlier_stage'],
  ],
  [
    'both, where the message could mean either',
    {},
    ['suggest next_steps_confirmed earlier_stage', 'suggest decision_process_confirmed earlier_stage'],
  ],
  ['nothing where this stage takes it', { reading: of(signal('proposal_accepted')) }, ['mark terms_accepted']],
];

const NOTHING: readonly [string, Situation][] = [
  ['the sender failed authentication', { reading: { verification: 'failed' } }],
  ['a colleague writes', { reading: { side: 'ours' } }],
  ['a third party writes', { reading: { side: 'third_party' } }],
  ['a machine writes', { reading: { side: 'machine' } }],
  [
    'a signature service whose authentication failed',
    { reading: { side: 'machine', verification: 'failed', reasons: ['signature_service'] } },
  ],
  ['the message has no signal', { reading: of() }],
  ['no criterion takes the signal', { reading: of(signal('meeting_declined')) }],
  ['the criterion is confirmed already', { history: [marked('next_steps_confirmed')] }],
  [
    'a person confirmed the criterion',
    { history: [suggested('next_steps_confirmed'), accepted('next_steps_confirmed')] },
  ],
  ['the deal is disqualified', { history: [{ kind: 'deal_disqualified', reason: 'timing', note: '' }] }],
  ['the deal was merged', { history: [{ kind: 'deal_merged_into', into: 'd2' }] }],
  [
    'the last stage was left',
    { stage: 'value_confirmed', history: [left('value_confirmed', null)], reading: of(signal('value_confirmed')) },
  ],
];

function twoMeetings(): Process {
  return {
    ...DEFAULT_PROCESS,
    stages: DEFAULT_PROCESS.stages.map((stage) => ({
      ...stage,
      criteria: stage.criteria.map((each) =>
        each.id === 'evaluation_done' ? { ...each, takes: [{ signal: 'meeting_accepted', how: 'satisfies' }] } : each,
      ),
    })),
  };
}

describe('what a message proves', () => {
  it.each(MARKS)('is marked: %s', (_, situation, expected) => {
    expect(decide(situation)).toEqual(expected);
  });

  it.each(DOUBTS)('is only suggested: %s', (_, situation, expected) => {
    expect(decide(situation)).toEqual(expected);
  });

  it.each(FILLS)('is offered to fill an override: %s', (_, situation, expected) => {
    const facts = { sentAt: OPENED_AT + 600_000 };
    const offered = decide({ ...situation, facts, history: OVERRIDDEN }).filter(
      (each) => !each.includes('later_stage'),
    );
    expect(offered).toEqual(expected);
  });

  it('is not offered for stages that an import put behind the deal', () => {
    expect(decide({ stage: 'terms_agreed', reading: of(signal('evaluation_done')) })).toEqual([]);
  });

  it.each(NOTHING)('is nothing: %s', (_, situation) => {
    expect(decide(situation)).toEqual([]);
  });

  it('is only suggested where there is no recap at all', () => {
    const { recap: _, ...reading } = READING;
    const [decision] = decideEvidence(dealOf([]), DEFAULT_PROCESS, reading, FACTS);
    expect(decision).toMatchObject({ outcome: 'suggest', doubts: ['recap_only_in_quote'] });
  });

  it('goes to the next stage that takes it, where all of this one is confirmed', () => {
    const reading = of(signal('proposal_requested'));
    expect(decide({ history: allOfEvaluation, reading })).toEqual(['suggest proposal_requested later_stage']);
  });

  it('does not wander to a later stage where this stage’s criterion is confirmed already', () => {
    expect(decide({ history: allOfEvaluation })).toEqual([]);
  });
});
