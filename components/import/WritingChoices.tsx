import type { ImportChoices } from '../../lib/domain/import-plan.ts';
import type { Process } from '../../lib/domain/process.ts';
import { Choice } from '../controls/Choice.tsx';
import { Field } from '../controls/Field.tsx';
import { useSpeech } from '../language.tsx';
import { useImportWords } from './import-words.ts';

interface WritingChoicesProps {
  readonly choices: ImportChoices;
  readonly processes: readonly Process[];
  readonly onChange: (choices: ImportChoices) => void;
}

/** How numbers and days of the file are meant, and which process its deals follow. */
export function WritingChoices({ choices, processes, onChange }: WritingChoicesProps) {
  const words = useImportWords();
  const { say } = useSpeech();
  const { writing } = choices;
  return (
    <div className="settings-group">
      <h3>{words.writing}</h3>
      <div className="import-columns">
        <Choice
          label={words.decimal}
          value={writing.decimal}
          options={(['point', 'comma'] as const).map((id) => ({ id, label: words.decimals[id] }))}
          onChange={(id) => onChange({ ...choices, writing: { ...writing, decimal: id === 'comma' ? id : 'point' } })}
        />
        <Choice
          label={words.days}
          value={writing.days}
          options={(['day_first', 'month_first'] as const).map((id) => ({ id, label: words.dayOrders[id] }))}
          onChange={(id) =>
            onChange({ ...choices, writing: { ...writing, days: id === 'month_first' ? id : 'day_first' } })
          }
        />
        <Field
          label={words.currency}
          value={choices.currency}
          limit={3}
          onChange={(typed) => onChange({ ...choices, currency: typed.toUpperCase() })}
        />
        {processes.length > 1 ? (
          <Choice
            label={words.process}
            value={choices.process}
            options={processes.map((each) => ({ id: each.id, label: say(each.name) }))}
            onChange={(process) => {
              const stage = processes.find((each) => each.id === process)?.stages[0]?.id ?? '';
              onChange({ ...choices, process, stages: {}, defaultStage: { kind: 'stage', stage } });
            }}
          />
        ) : null}
      </div>
    </div>
  );
}
