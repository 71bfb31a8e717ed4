import { textIn } from '../../lib/domain/language.ts';
import type { Process } from '../../lib/domain/process.ts';
import { typed } from '../../lib/domain/process-edit.ts';
import { judgeProcess } from '../../lib/domain/standards/judge-process.ts';
import { Choice } from '../controls/Choice.tsx';
import { Field } from '../controls/Field.tsx';
import { useSpeech } from '../language.tsx';
import { Findings } from './Findings.tsx';
import { useProcessWords } from './process-words.ts';

const OF_THE_WHOLE: ReadonlySet<string> = new Set(['same_outcome', 'no_disqualification', 'many_stages']);

interface ProcessRulesProps {
  readonly process: Process;
  readonly onChange: (process: Process) => void;
}

/** What holds for all stages: the name, which one means won, and how deals move on. */
export function ProcessRules({ process, onChange }: ProcessRulesProps) {
  const words = useProcessWords();
  const { language, say } = useSpeech();
  const stages = process.stages.map((each) => ({ id: each.id, label: say(each.outcome) || words.stages.untitled }));
  const findings = judgeProcess(process, language).filter((each) => OF_THE_WHOLE.has(each.code));
  return (
    <section className="form process-rules" aria-label={words.rules.title}>
      <h2>{words.rules.title}</h2>
      <Findings findings={findings} />
      <Field
        label={words.rules.name}
        value={textIn(process.name, language)}
        onChange={(text) => onChange({ ...process, name: typed(language, text) })}
      />
      <Choice
        label={words.rules.wonBy}
        options={stages}
        value={process.wonBy}
        onChange={(wonBy) => onChange({ ...process, wonBy })}
      />
      <Choice
        label={words.rules.proposalFrom}
        hint={words.rules.proposalHint}
        options={stages}
        value={process.proposalFrom}
        onChange={(proposalFrom) => onChange({ ...process, proposalFrom })}
      />
      <Choice
        label={words.rules.advance}
        value={process.advance}
        options={[
          { id: 'ask', label: words.rules.ask },
          { id: 'by_itself', label: words.rules.byItself },
        ]}
        onChange={(advance) => onChange({ ...process, advance: advance === 'by_itself' ? 'by_itself' : 'ask' })}
      />
    </section>
  );
}
