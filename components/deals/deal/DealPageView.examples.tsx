import type { DealPage } from '../../../lib/domain/deal-page.ts';
import { DEFAULT_PROCESS } from '../../../lib/domain/default-process.ts';
import type { Language } from '../../../lib/domain/language.ts';
import type { Examples } from '../../examples.ts';
import { hoursAgo } from '../../sample-data/moments.ts';
import { sampleDeal } from '../../sample-data/sample-deal.ts';
import { storyIn } from '../../sample-data/story.ts';
import { SampleDeals, samplePage } from '../deals-data-sample.tsx';
import { DealPageView } from './DealPageView.tsx';

function page(change: Partial<DealPage>) {
  return (language: Language) => (
    <SampleDeals story={storyIn(language)}>
      <DealPageView page={samplePage(storyIn(language), change)} />
    </SampleDeals>
  );
}

export const examples: Examples = {
  'under-way': page({}),
  'handed-over': page({
    owner: 'sam@vendor.example',
    handOvers: [
      { from: 'jo@vendor.example', to: 'sam@vendor.example', at: hoursAgo(50), note: 'They start with two plants.' },
    ],
    promises: [{ id: 'p', text: 'Month end closes two days earlier.', at: hoursAgo(60) }],
    wonAt: hoursAgo(24 * 200),
    reference: true,
  }),
  'ahead-of-its-proof': (language) => {
    const story = storyIn(language);
    const missing = DEFAULT_PROCESS.stages[0]?.criteria.map((each) => each.text) ?? [];
    const deal = sampleDeal(story, {
      provenStage: 'need_acknowledged',
      overrides: [{ stage: 'need_acknowledged', reason: story.overrideReason, at: hoursAgo(200), missing }],
    });
    return page({ deal })(language);
  },
  'ended-by-the-buyer': (language) => {
    const story = storyIn(language);
    const end = { reason: 'buyer_said_so', note: '', at: hoursAgo(3), afterProposal: true };
    return page({ deal: sampleDeal(story, { status: 'disqualified', disqualified: end, gate: null }) })(language);
  },
  'with-another-deal-in-it': (language) => {
    const [opened, marked] = samplePage(storyIn(language)).story;
    const part = storyIn(language).otherDeal;
    return page({ story: [opened, marked].flatMap((each) => (each ? [{ ...each, part }] : [])) })(language);
  },
  'story-erased': (language) => {
    const story = samplePage(storyIn(language)).story.map((each) => ({ ...each, fact: null }));
    return page({ story })(language);
  },
};
