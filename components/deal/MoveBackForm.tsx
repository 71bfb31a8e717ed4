import { useState } from 'react';
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

interface MoveBackFormProps {
  readonly deal: DealView;
  /** Where to, if that is chosen already. */
  readonly to?: string;
  readonly onClose: () => void;
}

/** Moves the deal back for a reason; which criteria of the stages passed are open again is the person's choice. */
export function MoveBackForm({ deal, to: wanted, onClose }: MoveBackFormProps) {
  const { words, say } = useSpeech();
  const text = words.panel.gate;
  const place = deal.stages.findIndex((each) => each.id === deal.stage);
  const behind = deal.stages.slice(0, place < 0 ? deal.stages.length : place).toReversed();
  const options = behind.map((each) => ({ id: each.id, label: say(each.outcome) }));
  const [chosen, setTo] = useState(options[0]?.id ?? '');
  const to = wanted ?? chosen;
  const [reason, setReason] = useDraft(`back:${deal.id}`, '');
  const [reopen, setReopen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const { pending, refusal, run } = useCommand();
  const [from, end] = [deal.stages.findIndex((each) => each.id === to), place < 0 ? deal.stages.length : place];
  const confirmed = deal.stages.slice(from, end + 1).flatMap((each) => each.confirmed);
  const submit = async () => {
    setTried(true);
    if (!reason.trim()) return;
    if (
      await run({
        do: 'move_back',
        deal: deal.id,
        to,
        reason: reason.trim(),
        reopen: confirmed.map((each) => each.id).filter((id) => reopen.includes(id)),
      })
    ) {
      setReason(undefined);
      onClose();
    }
  };
  return (
    <FormCard title={text.backTitle} onSubmit={submit}>
      {wanted === undefined ? <Choice label={text.to} options={options} value={to} onChange={setTo} /> : null}
      <Field
        label={text.why}
        value={reason}
        onChange={setReason}
        lines={3}
        limit={2000}
        error={tried && !reason.trim() ? words.panel.form.reasonRequired : undefined}
      />
      {confirmed.length > 0 ? (
        <fieldset className="form-set">
          <legend className="field-label">{text.reopen}</legend>
          {confirmed.map((each) => (
            <Tick
              key={each.id}
              checked={reopen.includes(each.id)}
              onChange={(on) => setReopen(on ? [...reopen, each.id] : reopen.filter((id) => id !== each.id))}
            >
              {say(each.text)}
            </Tick>
          ))}
        </fieldset>
      ) : null}
      <div className="actions">
        <Button tone="primary" submits pending={pending}>
          {text.backAct}
        </Button>
        <Button onPress={onClose}>{words.panel.cancel}</Button>
        <RefusalText refusal={refusal} />
      </div>
    </FormCard>
  );
}
