import type { StageChoice } from '../../lib/domain/import-plan.ts';
import type { Process } from '../../lib/domain/process.ts';
import { Choice } from '../controls/Choice.tsx';
import { useSpeech } from '../language.tsx';
import { useImportWords } from './import-words.ts';

interface StageMapProps {
  readonly texts: readonly string[];
  readonly stages: Readonly<Record<string, StageChoice>>;
  readonly defaultStage: StageChoice;
  readonly process: Process;
  readonly onChange: (text: string, choice: StageChoice) => void;
  readonly onDefault: (choice: StageChoice) => void;
}

const UNCHOSEN = 'unchosen';
const STAGE = 'stage:';

/** Which stage of the process each stage of the file means. */
export function StageMap({ texts, stages, defaultStage, process, onChange, onDefault }: StageMapProps) {
  const words = useImportWords();
  const { say } = useSpeech();
  const options = [
    ...process.stages.map((each) => ({ id: `${STAGE}${each.id}`, label: words.towards(say(each.outcome)) })),
    { id: 'won', label: words.won },
    { id: 'ended', label: words.ended },
  ];
  return (
    <div className="settings-group">
      <h3>{words.stages}</h3>
      <p className="settings-text">{words.stagesText}</p>
      <div className="import-columns">
        {texts.map((text) => {
          const chosen = Object.hasOwn(stages, text) ? stages[text] : undefined;
          return (
            <Choice
              key={text}
              label={text}
              value={chosen ? idOf(chosen) : UNCHOSEN}
              options={chosen ? options : [{ id: UNCHOSEN, label: words.unchosen }, ...options]}
              onChange={(id) => {
                const choice = choiceOf(id);
                if (choice) onChange(text, choice);
              }}
            />
          );
        })}
        <Choice
          label={words.withoutStage}
          value={idOf(defaultStage)}
          options={options}
          onChange={(id) => {
            const choice = choiceOf(id);
            if (choice) onDefault(choice);
          }}
        />
      </div>
    </div>
  );
}

function idOf(choice: StageChoice): string {
  return choice.kind === 'stage' ? `${STAGE}${choice.stage}` : choice.kind;
}

function choiceOf(id: string): StageChoice | undefined {
  if (id === 'won' || id === 'ended') return { kind: id };
  return id.startsWith(STAGE) ? { kind: 'stage', stage: id.slice(STAGE.length) } : undefined;
}
