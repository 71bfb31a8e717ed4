import type { ReactNode } from 'react';
import type { Visit } from '../../lib/domain/deal.ts';
import type { DealPage } from '../../lib/domain/deal-page.ts';
import type { DealRow } from '../../lib/domain/deal-row.ts';
import { DEFAULT_PROCESS } from '../../lib/domain/default-process.ts';
import { hoursAgo, isoHoursAgo } from '../sample-data/moments.ts';
import { sampleCriterion, sampleDeal } from '../sample-data/sample-deal.ts';
import { sampleSnapshot } from '../sample-data/sample-evidence.ts';
import type { Story } from '../sample-data/story.ts';
import { type DealsData, DealsDataProvider } from './deals-data.tsx';

/** A deal as the board shows it, for examples. */
export function sampleRow(story: Story, change: Partial<DealRow> = {}): DealRow {
  const deal = sampleDeal(story);
  return {
    account: 'jo@vendor.example',
    id: deal.id,
    name: deal.name,
    company: deal.company,
    ...(deal.value ? { value: deal.value } : {}),
    process: DEFAULT_PROCESS.id,
    stage: 'product_evaluated',
    since: hoursAgo(24 * 9),
    status: 'open',
    lost: false,
    owner: 'jo@vendor.example',
    confirmed: 1,
    criteria: 3,
    missing: ['further_meeting_set', 'next_steps_confirmed'],
    suggestions: 0,
    lastConfirmed: { sender: sampleSnapshot(story).message.sender.email, sentAt: isoHoursAgo(26) },
    claimed: false,
    reference: false,
    wonAt: null,
    search: deal.name.toLowerCase(),
    ...change,
  };
}

/** A deal whole, for examples: the first stage proven, the second under way. */
export function samplePage(story: Story, change: Partial<DealPage> = {}): DealPage {
  const deal = sampleDeal(story);
  return {
    deal,
    stages: DEFAULT_PROCESS.stages.map((stage, place) => ({
      id: stage.id,
      criteria:
        stage.id === deal.stage
          ? deal.criteria
          : stage.criteria.map(({ id }) =>
              sampleCriterion(stage.id, id, { state: place === 0 ? 'confirmed' : 'open' }),
            ),
      visits: visitsOf(stage.id, place),
    })),
    wonBy: DEFAULT_PROCESS.wonBy,
    wonAt: null,
    owner: 'jo@vendor.example',
    handOvers: [],
    promises: [],
    valueChecks: [],
    reference: false,
    followUpOf: null,
    mergedInto: null,
    story: [
      {
        id: 'opened',
        at: hoursAgo(24 * 20),
        actor: 'person',
        fact: {
          kind: 'deal_opened',
          name: deal.name,
          company: deal.company,
          process: DEFAULT_PROCESS.id,
          stage: 'need_acknowledged',
          since: hoursAgo(24 * 20),
          owner: 'jo@vendor.example',
        },
      },
      {
        id: 'marked',
        at: hoursAgo(26),
        actor: 'software',
        fact: {
          kind: 'evidence_marked',
          target: { criterion: 'next_steps_confirmed', stage: 'product_evaluated', visit: 'v', messageKeys: ['id:1'] },
          snapshot: sampleSnapshot(story),
        },
      },
    ],
    ...change,
  };
}

function visitsOf(stage: string, place: number): readonly Visit[] {
  const moved = hoursAgo(24 * 9);
  const left = { at: moved, how: 'proven' as const, to: 'product_evaluated', processVersion: 'v', missing: [] };
  if (place === 0) return [{ id: 'first', stage, since: hoursAgo(24 * 20), left }];
  return place === 1 ? [{ id: 'v', stage, since: moved }] : [];
}

interface SampleDataProps {
  readonly story: Story;
  readonly change?: Partial<DealsData>;
  readonly children: ReactNode;
}

/** A page's data without a store. */
export function SampleDeals({ story, change, children }: SampleDataProps) {
  const data: DealsData = {
    account: 'jo@vendor.example',
    rows: [sampleRow(story)],
    processes: [DEFAULT_PROCESS],
    hanging: new Set(),
    linked: false,
    currency: 'EUR',
    useDeal: () => samplePage(story),
    useDeals: () => [],
    ...change,
  };
  return <DealsDataProvider data={data}>{children}</DealsDataProvider>;
}
