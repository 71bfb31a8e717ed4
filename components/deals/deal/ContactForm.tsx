import { useState } from 'react';
import { SIDES, type Side } from '../../../lib/domain/side.ts';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { Field } from '../../controls/Field.tsx';
import { FormCard } from '../../controls/FormCard.tsx';
import { RefusalText } from '../../controls/RefusalText.tsx';
import { useDraft } from '../../draft.tsx';
import { useSpeech } from '../../language.tsx';
import { useCommand } from '../../use-command.ts';
import { useDealsWords } from '../deals-words.ts';

interface ContactFormProps {
  readonly deal: string;
  readonly onClose: () => void;
}

interface Typed {
  readonly name: string;
  readonly email: string;
  readonly side: Side;
}

const EMPTY: Typed = { name: '', email: '', side: 'buyer' };
const ADDRESS = /^[^\s@]+@[^\s@]+$/;

export function ContactForm({ deal, onClose }: ContactFormProps) {
  const words = useDealsWords();
  const { words: panel } = useSpeech();
  const [typed, setTyped] = useDraft(`contact:${deal}`, EMPTY);
  const [tried, setTried] = useState(false);
  const { pending, refusal, run } = useCommand();
  const email = typed.email.trim().toLowerCase();
  const submit = async () => {
    setTried(true);
    if (!ADDRESS.test(email)) return;
    const contact = { email, name: typed.name.trim(), side: typed.side };
    if (await run({ do: 'set_contact', deal, contact })) {
      setTyped(undefined);
      onClose();
    }
  };
  return (
    <FormCard title={words.deal.addContact} onSubmit={submit}>
      <Field
        label={words.deal.contactAddress}
        value={typed.email}
        onChange={(value) => setTyped({ ...typed, email: value })}
        limit={320}
        error={tried && !ADDRESS.test(email) ? words.deal.addressInvalid : undefined}
      />
      <Field label={words.deal.contactName} value={typed.name} onChange={(name) => setTyped({ ...typed, name })} />
      <Choice
        label={words.deal.contactSide}
        options={SIDES.map((each) => ({ id: each, label: panel.codes.side[each] }))}
        value={typed.side}
        onChange={(id) => setTyped({ ...typed, side: SIDES.find((each) => each === id) ?? 'buyer' })}
      />
      <div className="actions">
        <Button tone="primary" submits pending={pending}>
          {words.deal.add}
        </Button>
        <Button onPress={onClose}>{panel.panel.cancel}</Button>
        <RefusalText refusal={refusal} />
      </div>
    </FormCard>
  );
}
