import type { DealRow } from '../../../lib/domain/deal-row.ts';
import { DEFAULT_PROCESS } from '../../../lib/domain/default-process.ts';
import type { Language } from '../../../lib/domain/language.ts';
import type { Examples } from '../../examples.ts';
import { NOW } from '../../sample-data/moments.ts';
import { storyIn } from '../../sample-data/story.ts';
import { sampleRow } from '../deals-data-sample.tsx';
import { DealCard } from './DealCard.tsx';

const criteria = DEFAULT_PROCESS.stages[1]?.criteria ?? [];

function card(change: Partial<DealRow>, hanging = false) {
  return (language: Language) => (
    <div className="column">
      <DealCard
        row={sampleRow(storyIn(language), change)}
        criteria={criteria}
        hanging={hanging}
        now={NOW}
        onMove={() => {}}
      />
    </div>
  );
}

export const examples: Examples = {
  usual: card({}),
  ready: card({ confirmed: 3, missing: [] }),
  'nothing-confirmed': card({
    confirmed: 0,
    missing: ['evaluation_done', 'further_meeting_set', 'next_steps_confirmed'],
    lastConfirmed: null,
  }),
  'everything-at-once': card({ claimed: true, suggestions: 2, reference: true }, true),
  'long-names': card({
    name: 'Rollout der digitalen Qualitätsdokumentation für alle Werke in Süddeutschland und Österreich',
    company: 'Vereinigte Maschinenbau- und Werkzeugfabriken Oberland-Unterfranken Aktiengesellschaft',
  }),
};
