import type { Process } from '../../lib/domain/process.ts';
import { Choice } from '../controls/Choice.tsx';
import { useSpeech } from '../language.tsx';
import { useDealsData } from './deals-data.tsx';
import { useDealsWords } from './deals-words.ts';

interface ProcessChoiceProps {
  readonly process: Process;
  readonly onProcess: (process: string) => void;
}

/** Which process a board shows, where the account has several. */
export function ProcessChoice({ process, onProcess }: ProcessChoiceProps) {
  const words = useDealsWords();
  const { say } = useSpeech();
  const { processes } = useDealsData();
  if (processes.length < 2) return null;
  return (
    <div className="page-process">
      <Choice
        label={words.processChoice}
        labelHidden
        options={processes.map((each) => ({ id: each.id, label: say(each.name) }))}
        value={process.id}
        onChange={onProcess}
      />
    </div>
  );
}
