import { DEFAULT_PROCESS } from '../../lib/domain/default-process.ts';
import type { Language } from '../../lib/domain/language.ts';
import type { DealOffer, MessageView, PanelView, PersonView } from '../../lib/domain/panel-view.ts';
import { hoursAgo, isoHoursAgo } from './moments.ts';
import { type Story, storyIn } from './story.ts';

export type ThreadView = Extract<PanelView, { kind: 'thread' }>;
export type WaitingView = Extract<PanelView, { kind: 'waiting' }>;

export function samplePeople(story: Story): PersonView[] {
  return [
    { ...story.buyer, side: 'buyer', corrected: false, reasons: [] },
    { ...story.boss, side: 'buyer', corrected: true, reasons: [] },
    { ...story.rep, side: 'ours', corrected: false, reasons: ['sent_by_us'] },
    { ...story.advisor, side: 'third_party', corrected: false, reasons: ['sent_by_third_party'] },
    { ...story.calendar, side: 'machine', corrected: false, reasons: ['calendar_response'] },
  ];
}

export function sampleOffers(story: Story): DealOffer[] {
  const outcome = (id: string) => DEFAULT_PROCESS.stages.find((each) => each.id === id)?.outcome ?? null;
  return [
    {
      deal: 'deal-1',
      name: story.deal,
      company: story.company,
      towards: outcome('product_evaluated'),
      status: 'open',
      reason: 'earlier_thread',
      because: story.subject,
    },
    {
      deal: 'deal-2',
      name: story.otherDeal,
      company: story.company,
      towards: outcome('terms_agreed'),
      status: 'open',
      reason: 'company_domain',
      because: story.domain,
    },
    {
      deal: 'deal-3',
      name: story.thirdDeal,
      company: story.company,
      towards: null,
      status: 'won',
      reason: 'contact',
      because: story.buyer.email,
    },
  ];
}

export function sampleMessages(story: Story): MessageView[] {
  const base = { signals: [], quote: '', ownText: '', reasons: [] };
  return [
    { ...base, key: 'id:1', sender: story.rep, sentAt: isoHoursAgo(26), side: 'ours', outcome: 'ours' },
    {
      ...base,
      key: 'id:2',
      sender: story.buyer,
      sentAt: isoHoursAgo(25),
      side: 'buyer',
      outcome: 'nothing',
      verdict: 'auto',
      ownText: story.away,
      reasons: ['automatic_reply'],
    },
    {
      ...base,
      key: 'id:3',
      sender: story.buyer,
      sentAt: isoHoursAgo(3),
      side: 'buyer',
      outcome: 'marked',
      verdict: 'confirmed',
      signals: ['next_steps_confirmed'],
      quote: story.agreed,
      ownText: story.agreedWhole,
      reasons: ['agrees', 'answers_recap', 'repeats_date'],
    },
    {
      ...base,
      key: 'id:4',
      sender: story.boss,
      sentAt: isoHoursAgo(2),
      side: 'buyer',
      outcome: 'nothing',
      verdict: 'counter',
      ownText: story.otherDate,
      quote: story.otherDate,
      reasons: ['other_date'],
    },
    { ...base, key: '', sender: { name: '', email: '' }, sentAt: null, side: 'third_party', outcome: 'not_loaded' },
  ];
}

const common = {
  account: 'jo@vendor.example',
  troubles: [],
  backup: { due: false, lastAt: hoursAgo(20) },
};

export function sampleThread(language: Language, change: Partial<ThreadView> = {}): ThreadView {
  const story = storyIn(language);
  return {
    kind: 'thread',
    ...common,
    language,
    currency: story.currency,
    thread: '193a8b9e02c4d100',
    subject: story.subject,
    dismissed: false,
    neverLink: null,
    people: samplePeople(story),
    offers: [],
    draft: {
      name: story.deal,
      company: story.company,
      value: { amount: 48_000, currency: story.currency },
      expectedClose: '2027-01-29',
      contacts: [
        { ...story.buyer, side: 'buyer' },
        { ...story.boss, side: 'buyer' },
      ],
      since: hoursAgo(9 * 24),
    },
    processes: [
      {
        id: 'default',
        name: DEFAULT_PROCESS.name,
        stages: DEFAULT_PROCESS.stages.map(({ id, outcome, sellerAction }) => ({ id, outcome, sellerAction })),
      },
    ],
    deals: [],
    messages: sampleMessages(story),
    readUpTo: { place: 4, of: 5, sentAt: isoHoursAgo(2) },
    news: [],
    ...change,
  };
}

export function sampleWaiting(language: Language, change: Partial<WaitingView> = {}): WaitingView {
  return {
    kind: 'waiting',
    ...common,
    language,
    currency: storyIn(language).currency,
    waiting: [],
    total: 0,
    deals: 7,
    ...change,
  };
}
