import { useMemo } from 'react';
import { IMPORT_FIELDS, type ImportChoices, type StageChoice } from '../../lib/domain/import-plan.ts';
import type { Process } from '../../lib/domain/process.ts';
import { useDraft } from '../draft.tsx';
import { useSpeech } from '../language.tsx';
import { ColumnMap } from './ColumnMap.tsx';
import { ImportPlan } from './ImportPlan.tsx';
import { useImportWords } from './import-words.ts';
import { StageMap } from './StageMap.tsx';
import type { OpenedTable, ShownPlan, TableFiles } from './table-files.ts';
import { WritingChoices } from './WritingChoices.tsx';

interface ImportDealsProps {
  readonly id: string;
  readonly opened: Extract<OpenedTable, { ok: true }>;
  readonly processes: readonly Process[];
  readonly currency: string;
  readonly files: TableFiles;
}

const FIELDS = IMPORT_FIELDS.filter((each) => each !== 'contact_side');

export function ImportDeals({ id, opened, processes, currency, files }: ImportDealsProps) {
  const words = useImportWords();
  const { format } = useSpeech();
  const { table } = opened;
  const first = processes[0];
  const [choices, setChoices] = useDraft<ImportChoices>(`import:${id}`, {
    columns: opened.columns.deals,
    writing: opened.writing,
    stages: {},
    defaultStage: { kind: 'stage', stage: first?.stages[0]?.id ?? '' },
    currency,
    process: first?.id ?? '',
  });
  const process = processes.find((each) => each.id === choices.process) ?? first;
  const texts = useMemo(() => files.stageTexts(table, choices.columns.stage), [files, table, choices.columns.stage]);
  // What a person chose goes before what is guessed for the process.
  const stages = useMemo(() => {
    const all: Record<string, StageChoice> = {};
    for (const text of texts) {
      const chosen = Object.hasOwn(choices.stages, text) ? choices.stages[text] : undefined;
      const choice = chosen ?? files.guessStage(text, choices.process);
      if (choice) all[text] = choice;
    }
    return all;
  }, [texts, choices.stages, choices.process, files]);
  const shown = useMemo((): ShownPlan => {
    const plan = files.planDeals(table, { ...choices, stages });
    return {
      count: plan.deals.length,
      sentence: words.deals(plan.deals.length),
      known: plan.known.length,
      bad: plan.bad,
      preview: plan.deals
        .slice(0, 5)
        .map(({ details }) => [
          details.name,
          details.company,
          details.value ? format.money(details.value) : '',
          details.expectedClose ? format.day(details.expectedClose) : '',
          details.contacts.map((each) => each.email).join(', '),
        ]),
      carryOut: (progress) => files.importDeals(id, plan, progress),
    };
  }, [files, table, choices, stages, id, words, format]);
  if (!process) return null;
  return (
    <>
      <ColumnMap
        table={table}
        fields={FIELDS}
        columns={choices.columns}
        onChange={(columns) => setChoices({ ...choices, columns })}
      />
      <WritingChoices choices={choices} processes={processes} onChange={setChoices} />
      <StageMap
        texts={texts}
        stages={stages}
        defaultStage={choices.defaultStage}
        process={process}
        onChange={(text, choice) => setChoices({ ...choices, stages: { ...choices.stages, [text]: choice } })}
        onDefault={(defaultStage) => setChoices({ ...choices, defaultStage })}
      />
      <ImportPlan plan={shown} />
    </>
  );
}
