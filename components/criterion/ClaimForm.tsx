import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { FormCard } from '../controls/FormCard.tsx';
import { RefusalText } from '../controls/RefusalText.tsx';
import { useDraft } from '../draft.tsx';
import { useSpeech } from '../language.tsx';
import { useCommand } from '../use-command.ts';

interface CriterionFormProps {
  readonly deal: string;
  readonly criterion: string;
  readonly onClose: () => void;
}

/** The rep's own word for a criterion: always with a note, and visibly weaker than proof. */
export function ClaimForm({ deal, criterion, onClose }: CriterionFormProps) {
  const { words } = useSpeech();
  const [note, setNote] = useDraft(`claim:${deal}:${criterion}`, '');
  const [tried, setTried] = useState(false);
  const { pending, refusal, run } = useCommand();
  const submit = async () => {
    setTried(true);
    if (!note.trim()) return;
    if (await run({ do: 'claim_criterion', deal, criterion, note: note.trim() })) {
      setNote(undefined);
      onClose();
    }
  };
  return (
    <FormCard onSubmit={submit}>
      <Field
        label={words.panel.criterion.note}
        value={note}
        onChange={setNote}
        lines={3}
        limit={2000}
        error={tried && !note.trim() ? words.panel.form.noteRequired : undefined}
      />
      <div className="actions">
        <Button tone="primary" submits pending={pending}>
          {words.panel.criterion.claimAct}
        </Button>
        <Button onPress={onClose}>{words.panel.cancel}</Button>
        <RefusalText refusal={refusal} />
      </div>
    </FormCard>
  );
}
