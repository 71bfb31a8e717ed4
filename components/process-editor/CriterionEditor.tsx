import { textIn } from '../../lib/domain/language.ts';
import type { ExitCriterion, Process } from '../../lib/domain/process.ts';
import { changeCriterion, typed } from '../../lib/domain/process-edit.ts';
import { judgeCriterion } from '../../lib/domain/standards/judge-criterion.ts';
import { Field } from '../controls/Field.tsx';
import { Tick } from '../controls/Tick.tsx';
import { useSpeech } from '../language.tsx';
import { Findings } from './Findings.tsx';
import { useProcessWords } from './process-words.ts';
import { SignalRules } from './SignalRules.tsx';
import { WordsField } from './WordsField.tsx';

interface CriterionEditorProps {
  readonly process: Process;
  readonly criterion: ExitCriterion;
  readonly onChange: (process: Process) => void;
}

/** One criterion: what the buyer did, whether it is required, and which signals close it. */
export function CriterionEditor({ process, criterion, onChange }: CriterionEditorProps) {
  const words = useProcessWords();
  const { language } = useSpeech();
  const change = (changed: Partial<Omit<ExitCriterion, 'id'>>) =>
    onChange(changeCriterion(process, criterion.id, changed));
  const say = (text: string) => change({ text: typed(language, text) });
  const findings = judgeCriterion(criterion, language);
  const optional = findings.filter((each) => each.code === 'criterion_not_required');
  return (
    <fieldset className="form form-card process-criterion">
      <legend className="process-legend">{textIn(criterion.text, language) || words.stages.untitled}</legend>
      <Field
        label={words.criterion.text}
        value={textIn(criterion.text, language)}
        onChange={say}
        lines={2}
        autoFocus={textIn(criterion.text, language) === ''}
      />
      <Findings findings={findings.filter((each) => !optional.includes(each))} onReword={say} />
      <Tick checked={criterion.required} onChange={(required) => change({ required })}>
        {words.criterion.required}
      </Tick>
      <Findings findings={optional} />
      <Field
        label={words.criterion.ask}
        value={textIn(criterion.ask ?? {}, language)}
        onChange={(text) => change({ ask: typed(language, text) })}
      />
      <SignalRules criterion={criterion} onChange={(takes) => change({ takes })} />
      <WordsField words={criterion.words} onChange={(changed) => change({ words: changed })} />
    </fieldset>
  );
}
