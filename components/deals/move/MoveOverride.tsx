import { useState } from 'react';
import type { DealPage } from '../../../lib/domain/deal-page.ts';
import { Button } from '../../controls/Button.tsx';
import { Field } from '../../controls/Field.tsx';
import { FormCard } from '../../controls/FormCard.tsx';
import { RefusalText } from '../../controls/RefusalText.tsx';
import { useDraft } from '../../draft.tsx';
import { useSpeech } from '../../language.tsx';
import { useCommand } from '../../use-command.ts';
import { useDealsWords } from '../deals-words.ts';
import { MissingCriterion } from './MissingCriterion.tsx';

interface MoveOverrideProps {
  readonly page: DealPage;
  /** Ids of the stages that the move leaves behind, the deal's own first. */
  readonly left: readonly string[];
  readonly to: string | null;
  readonly onClose: () => void;
}

/** The gate is closed: what the buyer has not confirmed, what to ask, and the way on with a written reason. */
export function MoveOverride({ page, left, to, onClose }: MoveOverrideProps) {
  const words = useDealsWords();
  const { words: panel, say, format } = useSpeech();
  const { deal } = page;
  const [reason, setReason] = useDraft(`override:${deal.id}`, '');
  const [tried, setTried] = useState(false);
  const { pending, refusal, run } = useCommand();
  const text = panel.panel;
  const outcome = (id: string) => {
    const stage = deal.stages.find((each) => each.id === id);
    return stage ? say(stage.outcome) : id;
  };
  const missing = left.map((id) => ({
    id,
    criteria: (page.stages.find((each) => each.id === id)?.criteria ?? []).filter(
      (each) => each.required && each.state !== 'confirmed',
    ),
  }));
  const closed = missing.filter((each) => each.criteria.length > 0);
  const submit = async () => {
    setTried(true);
    if (!reason.trim()) return;
    if (await run({ do: 'override_stage', deal: deal.id, to, reason: reason.trim() })) {
      setReason(undefined);
      onClose();
    }
  };
  return (
    <>
      {closed.length === 0 ? <p>{words.move.nothingMissing}</p> : <p>{words.move.closed}</p>}
      {closed.map(({ id, criteria }) => (
        <section key={id} className="missing-stage">
          <h3 className="missing-title">{words.move.of(outcome(id))}</h3>
          <ul className="missing-list">
            {criteria.map((each) => (
              <MissingCriterion key={each.id} criterion={each} />
            ))}
          </ul>
        </section>
      ))}
      {left.length > 1 ? <p>{words.move.skips(format.list(left.slice(1).map(outcome)))}</p> : null}
      <div className="move-form">
        <FormCard title={words.move.overrideTitle} onSubmit={submit}>
          <p className="form-text">{text.gate.overrideText}</p>
          <Field
            label={text.gate.why}
            value={reason}
            onChange={setReason}
            lines={3}
            limit={2000}
            error={tried && !reason.trim() ? text.form.reasonRequired : undefined}
          />
          <div className="actions">
            <Button tone="primary" submits pending={pending}>
              {text.gate.overrideAct}
            </Button>
            <Button onPress={onClose}>{text.cancel}</Button>
            <RefusalText refusal={refusal} />
          </div>
        </FormCard>
      </div>
    </>
  );
}
