import type { Language } from '../../lib/domain/language.ts';
import type { Examples } from '../examples.ts';
import { sampleDeal, sampleStages } from '../sample-data/sample-deal.ts';
import { storyIn } from '../sample-data/story.ts';
import { Stages } from './Stages.tsx';

function shown(language: Language, stage: string | null, times = 1) {
  const stages = Array.from({ length: times }, (_, round) =>
    sampleStages(stage).map((each) =>
      round === 0 ? each : { ...each, id: `${each.id}-${round}`, standing: 'ahead' as const },
    ),
  ).flat();
  return (
    <main style={{ padding: 16 }}>
      <h1>{storyIn(language).deal}</h1>
      <Stages deal={sampleDeal(storyIn(language), { stage, stages })} />
    </main>
  );
}

export const examples: Examples = {
  first: (language) => shown(language, 'need_acknowledged'),
  middle: (language) => shown(language, 'terms_agreed'),
  finished: (language) => shown(language, null),
  'far-too-many': (language) => shown(language, 'product_evaluated', 4),
};
