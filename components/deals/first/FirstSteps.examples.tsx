import type { Examples } from '../../examples.ts';
import { storyIn } from '../../sample-data/story.ts';
import { SampleDeals, sampleRow } from '../deals-data-sample.tsx';
import { FirstSteps } from './FirstSteps.tsx';

export const examples: Examples = {
  'empty-board': (language) => (
    <SampleDeals story={storyIn(language)} change={{ rows: [] }}>
      <FirstSteps onNewDeal={() => {}} />
    </SampleDeals>
  ),
  'deal-opened': (language) => (
    <SampleDeals story={storyIn(language)} change={{ rows: [sampleRow(storyIn(language), { lastConfirmed: null })] }}>
      <FirstSteps onNewDeal={() => {}} />
    </SampleDeals>
  ),
};
