import { useState } from 'react';
import type { DealOffer, DealView } from '../../lib/domain/panel-view.ts';
import { Button } from '../controls/Button.tsx';
import { FormCard } from '../controls/FormCard.tsx';
import { RefusalText } from '../controls/RefusalText.tsx';
import { useSpeech } from '../language.tsx';
import { useCommand } from '../use-command.ts';
import { DealSearch } from './DealSearch.tsx';

interface MergeFormProps {
  readonly deal: DealView;
  readonly onClose: () => void;
}

/** Two deals that are one become one. */
export function MergeForm({ deal, onClose }: MergeFormProps) {
  const { words } = useSpeech();
  const text = words.panel.merge;
  const [into, setInto] = useState<DealOffer>();
  const { pending, refusal, run } = useCommand();
  const submit = async () => {
    if (into && (await run({ do: 'merge_deals', deal: deal.id, into: into.deal }))) onClose();
  };
  return (
    <FormCard title={text.title} onSubmit={submit}>
      <p className="form-text">{text.text(deal.name)}</p>
      <DealSearch label={text.search} without={[deal.id]} onChoose={setInto} />
      {into ? <p>{text.into(into.name)}</p> : null}
      <div className="actions">
        {into ? (
          <Button tone="primary" submits pending={pending}>
            {text.act}
          </Button>
        ) : null}
        <Button onPress={onClose}>{words.panel.cancel}</Button>
        <RefusalText refusal={refusal} />
      </div>
    </FormCard>
  );
}
