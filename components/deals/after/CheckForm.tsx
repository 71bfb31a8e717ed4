import { useState } from 'react';
import { VALUE_ANSWERS } from '../../../lib/domain/deal.ts';
import type { ValueAnswer, ValueCheckMonth } from '../../../lib/domain/value-checks.ts';
import { Button } from '../../controls/Button.tsx';
import { Field } from '../../controls/Field.tsx';
import { FormCard } from '../../controls/FormCard.tsx';
import { RadioList } from '../../controls/RadioList.tsx';
import { RefusalText } from '../../controls/RefusalText.tsx';
import { useDraft } from '../../draft.tsx';
import { useSpeech } from '../../language.tsx';
import { useCommand } from '../../use-command.ts';
import { useDealsWords } from '../deals-words.ts';

interface CheckFormProps {
  readonly deal: string;
  readonly month: ValueCheckMonth;
  /** What the customer was promised: read before answering. */
  readonly promises: readonly string[];
  readonly onClose: () => void;
}

/** What the customer answered to whether the promised value is there. */
export function CheckForm({ deal, month, promises, onClose }: CheckFormProps) {
  const words = useDealsWords();
  const { words: panel } = useSpeech();
  const [answer, setAnswer] = useState<ValueAnswer>('kept');
  const [note, setNote] = useDraft(`check:${deal}:${month}`, '');
  const { pending, refusal, run } = useCommand();
  const submit = async () => {
    if (await run({ do: 'answer_value_check', deal, month, answer, note: note.trim() })) {
      setNote(undefined);
      onClose();
    }
  };
  return (
    <FormCard onSubmit={submit} title={words.deal.checkAnswer(month)}>
      {promises.length > 0 ? (
        <div className="check-promises">
          <p className="field-label">{words.deal.promises}</p>
          <ul>
            {promises.map((each) => (
              <li key={each} dir="auto">
                {each}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <RadioList
        label={words.deal.checks}
        value={answer}
        onChange={(id) => setAnswer(VALUE_ANSWERS.find((each) => each === id) ?? 'kept')}
        options={VALUE_ANSWERS.map((each) => ({ id: each, content: words.deal.answers[each] }))}
      />
      <Field label={words.deal.checkNote} value={note} onChange={setNote} lines={2} limit={2000} />
      <div className="actions">
        <Button tone="primary" submits pending={pending}>
          {words.deal.checkAct}
        </Button>
        <Button onPress={onClose}>{panel.panel.cancel}</Button>
        <RefusalText refusal={refusal} />
      </div>
    </FormCard>
  );
}
