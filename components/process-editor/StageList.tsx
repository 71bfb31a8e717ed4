import type { Process, Stage } from '../../lib/domain/process.ts';
import { moveStage, removeStage } from '../../lib/domain/process-edit.ts';
import { judgeStage } from '../../lib/domain/standards/judge-stage.ts';
import { useSpeech } from '../language.tsx';
import { OrderedList } from './OrderedList.tsx';
import { useProcessWords } from './process-words.ts';

interface StageListProps {
  readonly process: Process;
  readonly chosen: string | null;
  readonly onChoose: (stage: string) => void;
  readonly onChange: (process: Process) => void;
  readonly onMerge: (stage: string) => void;
}

/** The stages in the order in which a buyer goes through them. */
export function StageList({ process, chosen, onChoose, onChange, onMerge }: StageListProps) {
  const words = useProcessWords();
  const { say } = useSpeech();
  const several = process.stages.length > 1;
  const items = process.stages.map((stage) => ({
    id: stage.id,
    name: say(stage.outcome) || words.stages.untitled,
    content: <StageLine process={process} stage={stage} />,
    choices: several
      ? [
          { label: words.stages.merge, act: () => onMerge(stage.id) },
          { label: words.stages.remove, act: () => onChange(removeStage(process, stage.id)), danger: true },
        ]
      : [],
  }));
  return (
    <OrderedList
      label={words.stages.title}
      items={items}
      chosen={chosen}
      onChoose={onChoose}
      onMove={(id, to) => onChange(moveStage(process, id, to))}
    />
  );
}

function StageLine({ process, stage }: { readonly process: Process; readonly stage: Stage }) {
  const words = useProcessWords();
  const { say, language } = useSpeech();
  const notes = judgeStage(stage, language).length;
  const facts = [
    words.stages.criteria(stage.criteria.length),
    ...(process.proposalFrom === stage.id ? [words.stages.proposal] : []),
    ...(process.wonBy === stage.id ? [words.stages.won] : []),
  ];
  return (
    <>
      <span className="process-line">{say(stage.outcome) || words.stages.untitled}</span>
      <span className="process-line-facts">
        {facts.join(' · ')}
        {notes > 0 ? <span className="process-line-notes"> · {words.advice(notes)}</span> : null}
      </span>
    </>
  );
}
