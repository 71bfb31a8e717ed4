import { useState } from 'react';
import type { DealView } from '../../lib/domain/panel-view.ts';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { Field } from '../controls/Field.tsx';
import { FormCard } from '../controls/FormCard.tsx';
import { RefusalText } from '../controls/RefusalText.tsx';
import { useDraft } from '../draft.tsx';
import { useSpeech } from '../language.tsx';
import { useCommand } from '../use-command.ts';

interface DealFormProps {
  readonly deal: DealView;
  readonly onClose: () => void;
}

/** The place behind the last stage. */
const END = ':end';

/** Moves the deal on although proof is missing, for a reason in writing. */
export function OverrideForm({ deal, onClose }: DealFormProps) {
  const { words, say } = useSpeech();
  const text = words.panel.gate;
  const ahead = deal.stages.slice(deal.stages.findIndex((each) => each.id === deal.stage) + 1);
  const options = [...ahead.map((each) => ({ id: each.id, label: say(each.outcome) })), { id: END, label: text.end }];
  const [to, setTo] = useState(options[0]?.id ?? END);
  const [reason, setReason] = useDraft(`override:${deal.id}`, '');
  const [tried, setTried] = useState(false);
  const { pending, refusal, run } = useCommand();
  const submit = async () => {
    setTried(true);
    if (!reason.trim()) return;
    const target = to === END ? null : to;
    if (await run({ do: 'override_stage', deal: deal.id, to: target, reason: reason.trim() })) {
      setReason(undefined);
      onClose();
    }
  };
  return (
    <FormCard title={text.overrideTitle} onSubmit={submit}>
      <p className="form-text">{text.overrideText}</p>
      <Choice label={text.to} options={options} value={to} onChange={setTo} />
      <Field
        label={text.why}
        value={reason}
        onChange={setReason}
        lines={3}
        limit={2000}
        error={tried && !reason.trim() ? words.panel.form.reasonRequired : undefined}
      />
      <div className="actions">
        <Button tone="primary" submits pending={pending}>
          {text.overrideAct}
        </Button>
        <Button onPress={onClose}>{words.panel.cancel}</Button>
        <RefusalText refusal={refusal} />
      </div>
    </FormCard>
  );
}
