import type { DealRow } from '../../lib/domain/deal-row.ts';
import { DEFAULT_PROCESS } from '../../lib/domain/default-process.ts';
import type { Language } from '../../lib/domain/language.ts';
import type { Examples } from '../examples.ts';
import { storyIn } from '../sample-data/story.ts';
import { DealsPage } from './DealsPage.tsx';
import { SampleDeals, samplePage } from './deals-data-sample.tsx';
import { NoAccount } from './NoAccount.tsx';
import type { Route } from './route.ts';
import { sampleRows, sampleWhole } from './sample-board.ts';

const OTHERS = { process: null, settings: null, import: null };
const TWO = [DEFAULT_PROCESS, { ...DEFAULT_PROCESS, id: 'enterprise', name: { en: 'Enterprise', de: 'Großkunden' } }];
const ACCOUNTS = ['jo@vendor.example', 'team@vendor.example#delegated'];

interface Shown {
  readonly rows?: readonly DealRow[];
  readonly several?: boolean;
  readonly gone?: boolean;
}

/** The page whole, at one of its places. */
function page(route: Route, { rows, several, gone }: Shown = {}) {
  return (language: Language) => {
    const story = storyIn(language);
    const shown = rows ?? sampleRows(story);
    const wholes = shown.map((row) => sampleWhole(row, story));
    return (
      <SampleDeals
        story={story}
        change={{
          rows: shown,
          processes: several ? TWO : [DEFAULT_PROCESS],
          hanging: new Set(['a']),
          useDeal: () => (gone ? null : samplePage(story)),
          useDeals: (ids) => wholes.filter((each) => ids.includes(each.id)),
        }}
      >
        <DealsPage
          route={route}
          accounts={several ? ACCOUNTS : ACCOUNTS.slice(0, 1)}
          onAccount={() => {}}
          onLanguage={() => {}}
          others={OTHERS}
        />
      </SampleDeals>
    );
  };
}

export const examples: Examples = {
  board: page({ at: 'board' }),
  'board-several-processes': page({ at: 'board' }, { several: true }),
  'board-empty': page({ at: 'board' }, { rows: [] }),
  list: page({ at: 'list' }),
  'list-empty': page({ at: 'list' }, { rows: [] }),
  after: page({ at: 'after' }),
  'after-empty': page({ at: 'after' }, { rows: [] }),
  ended: page({ at: 'ended' }),
  'ended-empty': page({ at: 'ended' }, { rows: [] }),
  deal: page({ at: 'deal', deal: 'a' }),
  'deal-gone': page({ at: 'deal', deal: 'a' }, { gone: true }),
  nowhere: page({ at: 'nowhere' }),
  'no-account': () => <NoAccount />,
};
