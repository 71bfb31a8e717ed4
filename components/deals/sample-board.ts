import type { Deal } from '../../lib/domain/deal.ts';
import type { DealRow } from '../../lib/domain/deal-row.ts';
import { DEFAULT_PROCESS } from '../../lib/domain/default-process.ts';
import { hoursAgo } from '../sample-data/moments.ts';
import type { Story } from '../sample-data/story.ts';
import { sampleRow } from './deals-data-sample.tsx';

const DAYS = 24;

/** Deals in every place of the page: under way, won, disqualified and lost. */
export function sampleRows(story: Story): readonly DealRow[] {
  const row = (id: string, name: string, change: Partial<DealRow>) => sampleRow(story, { id, name, ...change });
  return [
    row('a', story.deal, { claimed: true }),
    row('b', story.otherDeal, {
      stage: 'need_acknowledged',
      confirmed: 0,
      criteria: 2,
      missing: ['problem_named', 'evaluation_date_agreed'],
      lastConfirmed: null,
      suggestions: 1,
    }),
    row('c', story.thirdDeal, { stage: 'terms_agreed', confirmed: 1, criteria: 1, missing: [] }),
    row('d', story.longName, { stage: 'contract_signed', confirmed: 0, criteria: 1, missing: ['signed_or_ordered'] }),
    row('w', `${story.deal} 2`, {
      stage: 'live',
      status: 'won',
      wonAt: hoursAgo(200 * DAYS),
      owner: 'sam@vendor.example',
      reference: true,
      confirmed: 0,
      criteria: 1,
      missing: ['go_live_confirmed'],
    }),
    row('x', `${story.otherDeal} 2`, {
      stage: 'kick_off_confirmed',
      status: 'won',
      wonAt: hoursAgo(12 * DAYS),
      confirmed: 0,
      criteria: 1,
      missing: ['kick_off_date_confirmed'],
    }),
    row('y', `${story.thirdDeal} 2`, { status: 'disqualified', lastConfirmed: null }),
    row('z', `${story.deal} 3`, { status: 'disqualified', lost: true, stage: 'terms_agreed' }),
  ];
}

/** The deals behind the rows, as far as the page reads them whole. */
export function sampleWhole(row: DealRow, story: Story): Deal {
  const stage = row.stage ?? 'live';
  const won = row.status === 'won' ? { wonAt: row.wonAt ?? hoursAgo(0) } : {};
  const end = {
    at: hoursAgo(5 * DAYS),
    reason: row.lost ? ('competitor' as const) : ('no_need' as const),
    note: row.lost ? story.note : '',
    stage,
    ...(row.lost ? { evidence: 'e' } : {}),
  };
  return {
    schema: 1,
    account: row.account,
    id: row.id,
    name: row.name,
    company: row.company,
    process: DEFAULT_PROCESS.id,
    owner: row.owner,
    openedAt: hoursAgo(260 * DAYS),
    stage,
    visits: [
      {
        id: 'first',
        stage: 'contract_signed',
        since: hoursAgo(260 * DAYS),
        left: { at: row.wonAt ?? hoursAgo(9 * DAYS), how: 'proven', to: stage, processVersion: 'v', missing: [] },
      },
      { id: 'now', stage, since: row.wonAt ?? hoursAgo(9 * DAYS) },
    ],
    contacts: [],
    threads: [],
    evidence: [],
    claims: [],
    reopened: {},
    settled: [],
    advanceOnlyByHand: false,
    handOvers: [],
    promises: [{ id: 'p', text: story.agreed, at: hoursAgo(210 * DAYS) }],
    valueChecks: [],
    reference: row.reference,
    ...won,
    ...(row.status === 'disqualified' ? { disqualified: end } : {}),
    clock: '',
  };
}
