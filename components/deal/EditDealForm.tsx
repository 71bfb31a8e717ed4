import { useState } from 'react';
import type { DealView } from '../../lib/domain/panel-view.ts';
import { Button } from '../controls/Button.tsx';
import { FormCard } from '../controls/FormCard.tsx';
import { RefusalText } from '../controls/RefusalText.tsx';
import { useDraft } from '../draft.tsx';
import { useSpeech } from '../language.tsx';
import { useCommand } from '../use-command.ts';
import { DealFields } from './DealFields.tsx';
import { fieldsOf, isDay, moneyOf } from './deal-fields.ts';

interface EditDealFormProps {
  readonly deal: DealView;
  /** For a deal that has no value yet. */
  readonly currency: string;
  readonly onClose: () => void;
}

export function EditDealForm({ deal, currency, onClose }: EditDealFormProps) {
  const { words } = useSpeech();
  const [values, setValues] = useDraft(`edit:${deal.id}`, fieldsOf(deal, currency));
  const [tried, setTried] = useState(false);
  const { pending, refusal, run } = useCommand();
  const submit = async () => {
    setTried(true);
    if (!values.name.trim() || (values.close !== '' && !isDay(values.close))) return;
    const command = {
      do: 'edit_deal',
      deal: deal.id,
      name: values.name.trim(),
      company: values.company.trim(),
      value: moneyOf(values) ?? null,
      expectedClose: values.close || null,
    } as const;
    if (await run(command)) {
      setValues(undefined);
      onClose();
    }
  };
  return (
    <FormCard title={words.panel.deal.editTitle} onSubmit={submit}>
      <DealFields values={values} onChange={setValues} tried={tried} />
      <div className="actions">
        <Button tone="primary" submits pending={pending}>
          {words.panel.save}
        </Button>
        <Button
          onPress={() => {
            setValues(undefined);
            onClose();
          }}
        >
          {words.panel.cancel}
        </Button>
        <RefusalText refusal={refusal} />
      </div>
    </FormCard>
  );
}
