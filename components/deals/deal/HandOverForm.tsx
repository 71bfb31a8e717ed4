import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Field } from '../../controls/Field.tsx';
import { FormCard } from '../../controls/FormCard.tsx';
import { RefusalText } from '../../controls/RefusalText.tsx';
import { useDraft } from '../../draft.tsx';
import { useSpeech } from '../../language.tsx';
import { useCommand } from '../../use-command.ts';
import { useDealsWords } from '../deals-words.ts';

interface HandOverFormProps {
  readonly deal: string;
  readonly onClose: () => void;
}

const EMPTY = { to: '', note: '' };

export function HandOverForm({ deal, onClose }: HandOverFormProps) {
  const words = useDealsWords();
  const { words: panel } = useSpeech();
  const [typed, setTyped] = useDraft(`hand-over:${deal}`, EMPTY);
  const [tried, setTried] = useState(false);
  const { pending, refusal, run } = useCommand();
  const submit = async () => {
    setTried(true);
    if (!typed.to.trim()) return;
    if (await run({ do: 'hand_over', deal, to: typed.to.trim(), note: typed.note.trim() })) {
      setTyped(undefined);
      onClose();
    }
  };
  return (
    <FormCard title={words.deal.handOverTitle} onSubmit={submit}>
      <Field
        label={words.deal.handOverTo}
        value={typed.to}
        onChange={(to) => setTyped({ ...typed, to })}
        limit={320}
        error={tried && !typed.to.trim() ? panel.panel.form.required : undefined}
      />
      <Field
        label={words.deal.handOverNote}
        value={typed.note}
        onChange={(note) => setTyped({ ...typed, note })}
        lines={3}
        limit={5000}
      />
      <div className="actions">
        <Button tone="primary" submits pending={pending}>
          {words.deal.handOverAct}
        </Button>
        <Button onPress={onClose}>{panel.panel.cancel}</Button>
        <RefusalText refusal={refusal} />
      </div>
    </FormCard>
  );
}
