import type { DealPage } from '../../../lib/domain/deal-page.ts';
import type { Language } from '../../../lib/domain/language.ts';
import type { Examples } from '../../examples.ts';
import { hoursAgo } from '../../sample-data/moments.ts';
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
};
