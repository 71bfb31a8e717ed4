import { useState } from 'react';
import { DISQUALIFY_REASONS, type DisqualifyReason } from '../../lib/domain/deal.ts';
import type { DealView } from '../../lib/domain/panel-view.ts';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { Field } from '../controls/Field.tsx';
import { FormCard } from '../controls/FormCard.tsx';
import { RefusalText } from '../controls/RefusalText.tsx';
import { Tick } from '../controls/Tick.tsx';
import { useDraft } from '../draft.tsx';
import { useSpeech } from '../language.tsx';
import { useCommand } from '../use-command.ts';

interface DisqualifyFormProps {
  readonly deal: DealView;
  readonly onClose: () => void;
}

/** Ends the deal for a reason: early, it is a good outcome. */
export function DisqualifyForm({ deal, onClose }: DisqualifyFormProps) {
  const { words } = useSpeech();
  const text = words.panel.disqualify;
  const [reason, setReason] = useState<DisqualifyReason>(deal.ending ? 'buyer_said_so' : 'no_need');
  const [note, setNote] = useDraft(`disqualify:${deal.id}`, '');
  const [withEnding, setWithEnding] = useState(deal.ending !== null);
  const { pending, refusal, run } = useCommand();
  const submit = async () => {
    const command = {
      do: 'disqualify_deal',
      deal: deal.id,
      reason,
      note: note.trim(),
      withEnding: withEnding && deal.ending !== null,
    } as const;
    if (await run(command)) {
      setNote(undefined);
      onClose();
    }
  };
  return (
    <FormCard title={text.title} onSubmit={submit}>
      <Choice
        label={text.reason}
        options={DISQUALIFY_REASONS.map((each) => ({ id: each, label: words.codes.disqualifyReason[each] }))}
        value={reason}
        onChange={(id) => setReason(DISQUALIFY_REASONS.find((each) => each === id) ?? 'other')}
      />
      <Field label={text.note} value={note} onChange={setNote} lines={2} limit={2000} />
      {deal.ending ? (
        <Tick checked={withEnding} onChange={setWithEnding}>
          {text.withEnding}
        </Tick>
      ) : null}
      <div className="actions">
        <Button tone="primary" submits pending={pending}>
          {text.act}
        </Button>
        <Button onPress={onClose}>{words.panel.cancel}</Button>
        <RefusalText refusal={refusal} />
      </div>
    </FormCard>
  );
}
