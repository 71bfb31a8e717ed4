import { textIn } from '../../lib/domain/language.ts';
import type { ExitCriterion, Process, Stage } from '../../lib/domain/process.ts';
import { addCriterion, changeStage, typed } from '../../lib/domain/process-edit.ts';
import { judgeStage } from '../../lib/domain/standards/judge-stage.ts';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { useDraft } from '../draft.tsx';
import { useSpeech } from '../language.tsx';
import { useActions } from '../panel-actions.tsx';
import { CriterionEditor } from './CriterionEditor.tsx';
import { CriterionList } from './CriterionList.tsx';
import { Findings } from './Findings.tsx';
import { useProcessWords } from './process-words.ts';

interface StageEditorProps {
  readonly process: Process;
  readonly stage: Stage;
  readonly onChange: (process: Process) => void;
}

/** One stage: its name, what the seller does, and what the buyer must have done before a deal leaves it. */
export function StageEditor({ process, stage, onChange }: StageEditorProps) {
  const words = useProcessWords();
  const { language } = useSpeech();
  const { newId } = useActions();
  const [picked, pick] = useDraft<string | null>(`process-criterion:${process.id}:${stage.id}`, null);
  const criterion = stage.criteria.find((each) => each.id === picked) ?? stage.criteria[0];
  const findings = judgeStage(stage, language).filter((each) => !each.criterion);
  const rename = (text: string) => onChange(changeStage(process, stage.id, { outcome: typed(language, text) }));
  const add = () => {
    const fresh: ExitCriterion = { id: newId(), text: typed(language, ''), required: true, takes: [], words: [] };
    onChange(addCriterion(process, stage.id, fresh));
    pick(fresh.id);
  };
  return (
    <div className="form">
      <Field
        label={words.stage.outcome}
        hint={words.stage.outcomeHint}
        value={textIn(stage.outcome, language)}
        onChange={rename}
      />
      <Findings findings={findings.filter((each) => each.code.startsWith('outcome'))} onReword={rename} />
      <Field
        label={words.stage.sellerAction}
        value={textIn(stage.sellerAction, language)}
        onChange={(text) => onChange(changeStage(process, stage.id, { sellerAction: typed(language, text) }))}
      />
      <h3>{words.stage.criteria}</h3>
      <Findings findings={findings.filter((each) => each.code.startsWith('stage'))} />
      <CriterionList
        process={process}
        stage={stage}
        chosen={criterion?.id ?? null}
        onChoose={pick}
        onChange={onChange}
      />
      <div className="actions">
        <Button tone="plain" icon="plus" onPress={add}>
          {words.stage.addCriterion}
        </Button>
      </div>
      {criterion ? (
        <CriterionEditor key={criterion.id} process={process} criterion={criterion} onChange={onChange} />
      ) : null}
    </div>
  );
}
