import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { Choice, type ChoiceOption } from '../controls/Choice.tsx';
import { FormCard } from '../controls/FormCard.tsx';
import { useSpeech } from '../language.tsx';
import { useProcessWords } from './process-words.ts';

interface MergeIntoProps {
  readonly name: string;
  readonly hint: string;
  readonly options: readonly ChoiceOption[];
  readonly onMerge: (into: string) => void;
  readonly onClose: () => void;
}

/** Asks which of the others takes it over. */
export function MergeInto({ name, hint, options, onMerge, onClose }: MergeIntoProps) {
  const words = useProcessWords();
  const { words: all } = useSpeech();
  const [into, setInto] = useState(options[0]?.id ?? '');
  const merge = () => {
    onMerge(into);
    onClose();
  };
  return (
    <FormCard title={words.stage.mergeTitle(name)} onSubmit={merge}>
      <Choice label={words.stage.mergeInto} hint={hint} options={options} value={into} onChange={setInto} />
      <div className="actions">
        <Button tone="primary" submits>
          {words.stage.mergeAct}
        </Button>
        <Button onPress={onClose}>{all.panel.cancel}</Button>
      </div>
    </FormCard>
  );
}
