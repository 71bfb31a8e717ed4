import type { DealPage } from '../../../lib/domain/deal-page.ts';
import { DEFAULT_PROCESS } from '../../../lib/domain/default-process.ts';
import type { DealView } from '../../../lib/domain/panel-view.ts';
import type { MoveTarget } from '../../../lib/domain/planned-move.ts';
import type { Examples } from '../../examples.ts';
import { hoursAgo } from '../../sample-data/moments.ts';
import { sampleDeal } from '../../sample-data/sample-deal.ts';
import type { Story } from '../../sample-data/story.ts';
import { storyIn } from '../../sample-data/story.ts';
import { SampleDeals, samplePage } from '../deals-data-sample.tsx';
import { MoveSheet } from './MoveSheet.tsx';

const towards = (stage: string | null): MoveTarget => ({ kind: 'stage', stage });

function sheet(target: MoveTarget, change: (story: Story) => Partial<DealView> = () => ({})): Examples[string] {
  return (language) => {
    const story = storyIn(language);
    const page: DealPage = samplePage(story, { deal: sampleDeal(story, change(story)) });
    return (
      <SampleDeals story={story} change={{ useDeal: () => page }}>
        <MoveSheet deal="deal-1" process={DEFAULT_PROCESS} target={target} onClose={() => {}} />
      </SampleDeals>
    );
  };
}

export const examples: Examples = {
  'gate-closed': sheet(towards('proposal_reviewed')),
  'several-stages-skipped': sheet(towards('contract_signed')),
  'gate-open': sheet(towards('proposal_reviewed'), () => ({
    gate: { open: true, to: 'proposal_reviewed', missing: [] },
  })),
  back: sheet(towards('need_acknowledged')),
  'there-already': sheet(towards('product_evaluated')),
  end: sheet({ kind: 'end' }),
  ended: sheet(towards('proposal_reviewed'), (story) => ({
    status: 'disqualified',
    disqualified: { reason: 'timing', note: story.note, at: hoursAgo(30), afterProposal: false },
    gate: null,
  })),
};
