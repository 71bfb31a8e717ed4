import type { ExitCriterion, Process, Stage } from '../../lib/domain/process.ts';
import { mergeCriteria, moveCriterion, removeCriterion } from '../../lib/domain/process-edit.ts';
import { judgeCriterion } from '../../lib/domain/standards/judge-criterion.ts';
import { useDraft } from '../draft.tsx';
import { useSpeech } from '../language.tsx';
import { MergeInto } from './MergeInto.tsx';
import { OrderedList } from './OrderedList.tsx';
import { useProcessWords } from './process-words.ts';

interface CriterionListProps {
  readonly process: Process;
  readonly stage: Stage;
  readonly chosen: string | null;
  readonly onChoose: (criterion: string) => void;
  readonly onChange: (process: Process) => void;
}

/** The exit criteria of a stage, in the order in which they are asked for. */
export function CriterionList({ process, stage, chosen, onChoose, onChange }: CriterionListProps) {
  const words = useProcessWords();
  const { say } = useSpeech();
  const [merging, merge] = useDraft<string | null>(`process-merge-criterion:${process.id}`, null);
  const named = (each: ExitCriterion) => ({ id: each.id, label: say(each.text) || words.stages.untitled });
  const from = stage.criteria.find((each) => each.id === merging);
  const items = stage.criteria.map((each) => ({
    id: each.id,
    name: named(each).label,
    content: <CriterionLine criterion={each} />,
    choices: [
      ...(stage.criteria.length > 1 ? [{ label: words.stages.merge, act: () => merge(each.id) }] : []),
      { label: words.stages.remove, act: () => onChange(removeCriterion(process, each.id)), danger: true },
    ],
  }));
  return (
    <>
      {items.length > 0 ? (
        <OrderedList
          label={words.stage.criteria}
          items={items}
          chosen={chosen}
          onChoose={onChoose}
          onMove={(id, to) => onChange(moveCriterion(process, id, stage.id, to))}
        />
      ) : null}
      {from ? (
        <MergeInto
          name={named(from).label}
          hint={words.stage.mergeCriterionHint}
          options={stage.criteria.filter((each) => each.id !== from.id).map(named)}
          onClose={() => merge(undefined)}
          onMerge={(into) => {
            onChange(mergeCriteria(process, from.id, into));
            onChoose(into);
          }}
        />
      ) : null}
    </>
  );
}

function CriterionLine({ criterion }: { readonly criterion: ExitCriterion }) {
  const words = useProcessWords();
  const { say, language } = useSpeech();
  const notes = judgeCriterion(criterion, language).length;
  return (
    <>
      <span className="process-line">{say(criterion.text) || words.stages.untitled}</span>
      {notes > 0 ? <span className="process-line-facts process-line-notes">{words.advice(notes)}</span> : null}
    </>
  );
}
