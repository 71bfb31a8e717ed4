import type { ReactNode } from 'react';
import type { Language } from '../../lib/domain/language.ts';
import type { DealView, NewsItem, PanelView, WaitingItem } from '../../lib/domain/panel-view.ts';
import type { Examples } from '../examples.ts';
import { useActions } from '../panel-actions.tsx';
import { hoursAgo } from '../sample-data/moments.ts';
import { freshDeal, sampleCriterion, sampleDeal, sampleStages } from '../sample-data/sample-deal.ts';
import {
  endingSnapshot,
  evaluatedEvidence,
  questionedEvidence,
  retractedEvidence,
  sampleEvidence,
  suggestedEvidence,
} from '../sample-data/sample-evidence.ts';
import { sampleOffers, sampleThread, sampleWaiting, type ThreadView } from '../sample-data/sample-thread.ts';
import { type Story, storyIn } from '../sample-data/story.ts';
import { Panel } from './Panel.tsx';

function Shown({ view, gone }: { readonly view: PanelView | null; readonly gone?: boolean }) {
  const actions = useActions();
  return <Panel view={view} gone={gone ?? false} {...actions} />;
}

const STAGE = 'product_evaluated';

function linked(change: (story: Story) => Partial<DealView>, more: Partial<ThreadView> = {}) {
  return (language: Language): ReactNode => {
    const story = storyIn(language);
    return <Shown view={sampleThread(language, { deals: [sampleDeal(story, change(story))], ...more })} />;
  };
}

function newsOf(story: Story, what: NewsItem['what']): NewsItem {
  return {
    deal: 'deal-1',
    criterion: sampleCriterion(STAGE, 'next_steps_confirmed', { state: 'open' }).text,
    evidence: 'evidence-next-steps',
    what,
    sender: story.buyer.name,
    at: hoursAgo(0),
  };
}

function waitingItems(story: Story): WaitingItem[] {
  const criterion = (id: string) => sampleCriterion(STAGE, id, { state: 'open' }).text;
  const deal = { deal: 'deal-1', name: story.deal, company: story.company };
  const other = { deal: 'deal-2', name: story.otherDeal, company: story.company };
  return [
    {
      ...deal,
      why: 'suggested',
      criterion: criterion('further_meeting_set'),
      evidence: suggestedEvidence(story),
      at: hoursAgo(2),
    },
    {
      ...deal,
      why: 'confirmed',
      criterion: criterion('next_steps_confirmed'),
      evidence: sampleEvidence(story),
      at: hoursAgo(3),
    },
    { ...other, why: 'unread_reply', at: hoursAgo(22), thread: '193a8b9e02c4d101' },
  ];
}

export const examples: Examples = {
  loading: () => <Shown view={null} />,
  gone: () => <Shown view={null} gone />,
  'waiting-first': (language) => <Shown view={sampleWaiting(language, { deals: 0 })} />,
  'waiting-empty': (language) => <Shown view={sampleWaiting(language)} />,
  'waiting-few': (language) => (
    <Shown view={sampleWaiting(language, { waiting: waitingItems(storyIn(language)), total: 3 })} />
  ),
  'waiting-decisions': (language) => {
    const story = storyIn(language);
    const [first] = waitingItems(story);
    if (!first?.evidence) return null;
    const ending = { ...first.evidence, snapshot: endingSnapshot(story) };
    const waiting: WaitingItem[] = [
      { ...first, why: 'ending', evidence: ending },
      { ...first, why: 'questioned', evidence: questionedEvidence(story) },
    ];
    return <Shown view={sampleWaiting(language, { waiting, total: 2, backup: { due: true, lastAt: null } })} />;
  },
  'waiting-many': (language) => {
    const items = waitingItems(storyIn(language));
    const waiting = Array.from({ length: 100 }, (_, index) => {
      const item = items[index % items.length];
      return item ? [{ ...item, deal: `deal-${index}`, at: hoursAgo(index) }] : [];
    }).flat();
    return <Shown view={sampleWaiting(language, { waiting, total: 214 })} />;
  },
  'unlinked-offers': (language) => (
    <Shown view={sampleThread(language, { offers: sampleOffers(storyIn(language)), readUpTo: null })} />
  ),
  'unlinked-nothing': (language) => <Shown view={sampleThread(language, { messages: [], readUpTo: null })} />,
  'unlinked-dismissed': (language) => <Shown view={sampleThread(language, { dismissed: true, messages: [] })} />,
  'unlinked-never': (language) => (
    <Shown view={sampleThread(language, { neverLink: storyIn(language).domain, messages: [] })} />
  ),
  'linked-fresh': (language) => <Shown view={sampleThread(language, { deals: [freshDeal(storyIn(language))] })} />,
  'linked-confirmed': linked(() => ({})),
  'linked-news': (language) => {
    const story = storyIn(language);
    return <Shown view={sampleThread(language, { deals: [sampleDeal(story)], news: [newsOf(story, 'confirmed')] })} />;
  },
  'linked-news-elsewhere': (language) => {
    const story = storyIn(language);
    const evidence = { ...newsOf(story, 'confirmed'), evidence: 'evidence-of-a-stage-left' };
    return <Shown view={sampleThread(language, { deals: [freshDeal(story)], news: [evidence] })} />;
  },
  'linked-suggested': linked((story) => ({
    criteria: [
      sampleCriterion(STAGE, 'further_meeting_set', { state: 'suggested', evidence: [suggestedEvidence(story)] }),
      sampleCriterion(STAGE, 'next_steps_confirmed', { state: 'open' }),
    ],
  })),
  'linked-claimed': linked((story) => ({
    criteria: [
      {
        ...sampleCriterion(STAGE, 'next_steps_confirmed', { state: 'claimed' }),
        claim: { criterion: 'next_steps_confirmed', note: story.note, at: hoursAgo(20), clock: '' },
      },
      { ...sampleCriterion(STAGE, 'further_meeting_set', { state: 'open' }), required: false },
    ],
  })),
  'linked-retracted': linked((story) => ({
    criteria: [
      sampleCriterion(STAGE, 'next_steps_confirmed', { state: 'retracted', evidence: [retractedEvidence(story)] }),
    ],
  })),
  'linked-new-date': linked((story) => ({
    criteria: [
      sampleCriterion(STAGE, 'next_steps_confirmed', { state: 'confirmed', evidence: [questionedEvidence(story)] }),
    ],
  })),
  'linked-gate-open': linked((story) => ({
    criteria: [
      sampleCriterion(STAGE, 'next_steps_confirmed', { state: 'confirmed', evidence: [sampleEvidence(story)] }),
    ],
  })),
  'linked-ending': linked((story) => ({ ending: endingSnapshot(story) })),
  'linked-disqualified': linked((story) => ({
    status: 'disqualified',
    disqualified: { reason: 'no_budget', note: story.note, at: hoursAgo(30), afterProposal: false },
    gate: null,
  })),
  'linked-won': linked((story) => ({
    status: 'won',
    stage: 'live',
    stages: sampleStages('live'),
    criteria: [sampleCriterion('live', 'go_live_confirmed', { state: 'open' })],
    value: { amount: 48_250.5, currency: story.currency },
  })),
  'linked-finished': linked(() => ({
    status: 'won',
    stage: null,
    since: null,
    stages: sampleStages(null),
    criteria: [],
    gate: null,
  })),
  'linked-overridden': linked((story) => ({
    stage: 'proposal_reviewed',
    stages: sampleStages('proposal_reviewed').map((each) =>
      each.id === STAGE ? { ...each, standing: 'unproven' } : each,
    ),
    provenStage: STAGE,
    criteria: [sampleCriterion('proposal_reviewed', 'proposal_requested', { state: 'open' })],
    overrides: [
      {
        stage: STAGE,
        reason: story.overrideReason,
        at: hoursAgo(50),
        missing: [sampleCriterion(STAGE, 'next_steps_confirmed', { state: 'open' }).text],
      },
    ],
    troubled: [
      sampleCriterion(STAGE, 'next_steps_confirmed', { state: 'retracted', evidence: [retractedEvidence(story)] }),
    ],
  })),
  'linked-several-deals': (language) => {
    const story = storyIn(language);
    const deals = [
      sampleDeal(story),
      freshDeal(story, { id: 'deal-2', name: story.otherDeal }),
      freshDeal(story, { id: 'deal-3', name: story.thirdDeal }),
    ];
    return <Shown view={sampleThread(language, { deals })} />;
  },
  'linked-troubles': linked(() => ({}), {
    troubles: [
      'inboxsdk_did_not_load',
      'sidebar_missing',
      'message_without_id',
      'thread_without_id',
      'sources_unavailable',
    ],
    backup: { due: true, lastAt: hoursAgo(24 * 40) },
  }),
  'linked-long': (language) => {
    const story = storyIn(language);
    const endless = 'a'.repeat(120);
    const hostile = { name: `<b>Anna</b> \u202egpj.exe ${endless}`, email: `${endless}@${endless}.example` };
    const evidence = sampleEvidence(story);
    const message = { ...evidence.snapshot.message, sender: hostile, subject: endless };
    const proof = {
      ...evidence,
      snapshot: { ...evidence.snapshot, message, quote: `${story.longName} ${endless} <script>alert(1)</script>` },
    };
    const deal = sampleDeal(story, {
      name: story.longName,
      company: endless,
      criteria: [sampleCriterion(STAGE, 'next_steps_confirmed', { state: 'confirmed', evidence: [proof] })],
    });
    const people = sampleThread(language).people.map((each) => ({ ...each, ...hostile }));
    return <Shown view={sampleThread(language, { deals: [deal], people: people.slice(0, 1), subject: endless })} />;
  },
  'linked-hundred': (language) => {
    const story = storyIn(language);
    const states = [evaluatedEvidence(story), sampleEvidence(story)];
    const criteria = Array.from({ length: 100 }, (_, index) => {
      const evidence = states[index % 3];
      const base = sampleCriterion(STAGE, 'next_steps_confirmed', {
        state: evidence ? 'confirmed' : 'open',
        evidence: evidence ? [{ ...evidence, id: `evidence-${index}` }] : [],
      });
      return { ...base, id: `criterion-${index}` };
    });
    const messages = Array.from({ length: 100 }, (_, index) => {
      const message = sampleThread(language).messages[index % 5];
      return message ? [{ ...message, key: message.key && `id:${index}` }] : [];
    }).flat();
    return <Shown view={sampleThread(language, { deals: [sampleDeal(story, { criteria })], messages })} />;
  },
};
