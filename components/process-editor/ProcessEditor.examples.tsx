import type { ReactNode } from 'react';
import { DEFAULT_PROCESS } from '../../lib/domain/default-process.ts';
import type { Language } from '../../lib/domain/language.ts';
import type { Process } from '../../lib/domain/process.ts';
import { changeStage, removeStage, typed } from '../../lib/domain/process-edit.ts';
import { useDraft } from '../draft.tsx';
import type { Examples } from '../examples.ts';
import { hoursAgo } from '../sample-data/moments.ts';
import type { EditorRow } from './editor-row.ts';
import { ProcessEditor } from './ProcessEditor.tsx';
import type { ProcessVersion } from './VersionList.tsx';

const shipped: ProcessVersion = { version: 'v0', savedAt: null, process: DEFAULT_PROCESS };

const rows: readonly EditorRow[] = DEFAULT_PROCESS.stages.flatMap((stage, place) =>
  Array.from({ length: place + 2 }, (_, index) => ({
    id: `deal-${place}-${index}`,
    name: `Deal ${place + 1}.${index + 1}`,
    company: 'Kunde AG',
    process: 'default',
    stage: stage.id,
    status: 'open' as const,
  })),
);

interface ShownProps {
  readonly versions?: readonly ProcessVersion[];
  readonly others?: readonly ProcessVersion[];
}

function Shown({ versions = [shipped], others = [] }: ShownProps) {
  return (
    <ProcessEditor
      processes={[versions, ...others.map((each) => [each])]}
      rows={rows}
      onExport={() => {}}
      readFile={() => ({ ok: false, why: 'not_a_process' })}
    />
  );
}

/** The editor as it looks after somebody changed something and did not save it. */
function Changed({ draft }: { readonly draft: Process }): ReactNode {
  const [started, start] = useDraft<unknown>('process:default', null);
  if (started === null) start({ base: 'v0', process: draft });
  return <Shown />;
}

/** A process as sellers make it: named for what they do themselves. */
function sellerMade(language: Language): Process {
  const names = language === 'de' ? ['Demo', 'Angebot verschickt'] : ['Demo', 'Proposal sent'];
  const texts = language === 'de' ? ['Gutes Gefühl', 'Produkt vorgestellt'] : ['Good fit', 'Product presented'];
  return ['need_acknowledged', 'product_evaluated'].reduce((process, id, place) => {
    const criteria = texts.map((text, index) => ({
      id: `own-${place}-${index}`,
      text: typed(language, text),
      required: index === 0,
      takes: [],
      words: [],
    }));
    return changeStage(process, id, { outcome: typed(language, names[place] ?? ''), criteria });
  }, DEFAULT_PROCESS as Process);
}

const other = (language: Language): Process => ({
  ...DEFAULT_PROCESS,
  id: 'transactional',
  name: typed(language, language === 'de' ? 'Kleine Aufträge' : 'Transactional'),
});

export const examples: Examples = {
  shipped: () => <Shown />,
  findings: (language) => <Shown versions={[{ version: 'v1', savedAt: hoursAgo(3), process: sellerMade(language) }]} />,
  changed: (language) => <Changed draft={sellerMade(language)} />,
  'stage-removed': () => <Changed draft={removeStage(DEFAULT_PROCESS, 'terms_agreed')} />,
  versions: (language) => (
    <Shown
      versions={[
        { version: 'v2', savedAt: hoursAgo(3), process: sellerMade(language) },
        { version: 'v1', savedAt: hoursAgo(300), process: removeStage(DEFAULT_PROCESS, 'live') },
        shipped,
      ]}
      others={[{ version: 'w1', savedAt: hoursAgo(9), process: other(language) }]}
    />
  ),
  'one-stage': () => (
    <Shown
      versions={[
        {
          ...shipped,
          process: {
            ...DEFAULT_PROCESS,
            stages: DEFAULT_PROCESS.stages.slice(4, 5).map((each) => ({ ...each, criteria: [] })),
            proposalFrom: 'contract_signed',
          },
        },
      ]}
    />
  ),
};
