import { useState } from 'react';
import type { DealPage } from '../../../lib/domain/deal-page.ts';
import { Button } from '../../controls/Button.tsx';
import { Field } from '../../controls/Field.tsx';
import { FormCard } from '../../controls/FormCard.tsx';
import { RefusalText } from '../../controls/RefusalText.tsx';
import { Tick } from '../../controls/Tick.tsx';
import { useDraft } from '../../draft.tsx';
import { useSpeech } from '../../language.tsx';
import { useCommand } from '../../use-command.ts';

interface MoveBackProps {
  readonly page: DealPage;
  readonly to: string;
  readonly onClose: () => void;
}

/** Back to an earlier stage for a reason; a person picks which confirmed criteria are open again. */
export function MoveBack({ page, to, onClose }: MoveBackProps) {
  const { words, say } = useSpeech();
  const { deal } = page;
  const text = words.panel.gate;
  const [reason, setReason] = useDraft(`back:${deal.id}`, '');
  const [reopen, setReopen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const { pending, refusal, run } = useCommand();
  const place = (id: string | null) => page.stages.findIndex((each) => each.id === id);
  const from = deal.stage === null ? page.stages.length - 1 : place(deal.stage);
  const confirmed = page.stages
    .slice(place(to), from + 1)
    .flatMap((stage) => stage.criteria.filter((each) => each.state === 'confirmed'));
  const submit = async () => {
    setTried(true);
    if (!reason.trim()) return;
    if (await run({ do: 'move_back', deal: deal.id, to, reason: reason.trim(), reopen: [...reopen] })) {
      setReason(undefined);
      onClose();
    }
  };
  return (
    <FormCard title={text.backTitle} onSubmit={submit}>
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
