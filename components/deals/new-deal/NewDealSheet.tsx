import { useState } from 'react';
import type { Contact } from '../../../lib/domain/deal.ts';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { Field } from '../../controls/Field.tsx';
import { FormCard } from '../../controls/FormCard.tsx';
import { RefusalText } from '../../controls/RefusalText.tsx';
import { DealFields } from '../../deal/DealFields.tsx';
import { type DealFieldValues, fieldsOf, isDay, moneyOf } from '../../deal/deal-fields.ts';
import { useDraft } from '../../draft.tsx';
import { useSpeech } from '../../language.tsx';
import { useActions } from '../../panel-actions.tsx';
import { useCommand } from '../../use-command.ts';
import { processOf, useDealsData } from '../deals-data.tsx';
import { useDealsWords } from '../deals-words.ts';
import { Sheet } from '../Sheet.tsx';
import { addressesTyped } from './addresses-typed.ts';

/** The deal that a new one follows. */
export interface Forerunner {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly contacts: readonly Contact[];
}

interface NewDealSheetProps {
  readonly followUpOf?: Forerunner;
  readonly process: string;
  readonly onClose: () => void;
  readonly onOpened: (deal: string) => void;
}

interface Typed {
  /** Made once, so that pressing twice makes one deal. */
  readonly id: string;
  readonly fields: DealFieldValues;
  readonly process: string;
  readonly stage: string;
  readonly people: string;
}

/** A new deal by hand, or one that goes on with a customer. */
export function NewDealSheet({ followUpOf, process: firstProcess, onClose, onOpened }: NewDealSheetProps) {
  const words = useDealsWords();
  const { words: panel, say } = useSpeech();
  const { newId, now } = useActions();
  const { processes, currency } = useDealsData();
  const buyers = followUpOf?.contacts.filter((each) => each.side === 'buyer').map((each) => each.email) ?? [];
  const [start] = useState<Typed>(() => ({
    id: newId(),
    fields: fieldsOf({ name: '', company: followUpOf?.company ?? '' }, currency),
    process: firstProcess,
    stage: processOf(processes, firstProcess).stages[0]?.id ?? '',
    people: buyers.join(', '),
  }));
  const [typed, setTyped] = useDraft(`new-deal:${followUpOf?.id ?? ''}`, start);
  const [tried, setTried] = useState(false);
  const { pending, refusal, run } = useCommand();
  const process = processOf(processes, typed.process);
  const { addresses, wrong } = addressesTyped(typed.people);
  const { form } = panel.panel;

  const submit = async () => {
    setTried(true);
    const { fields } = typed;
    if (!fields.name.trim() || wrong !== undefined || (fields.close !== '' && !isDay(fields.close))) return;
    const value = moneyOf(fields);
    const details = {
      name: fields.name.trim(),
      company: fields.company.trim(),
      process: process.id,
      stage: typed.stage,
      since: now,
      contacts: addresses.map((email) => ({
        email,
        name: followUpOf?.contacts.find((each) => each.email === email)?.name ?? '',
        side: 'buyer' as const,
      })),
      ...(value ? { value } : {}),
      ...(fields.close ? { expectedClose: fields.close } : {}),
    };
    const follows = followUpOf ? { followUpOf: followUpOf.id } : {};
    if (await run({ do: 'open_deal', deal: typed.id, details, ...follows })) {
      setTyped(undefined);
      onOpened(typed.id);
    }
  };
  const cancel = () => {
    setTyped(undefined);
    onClose();
  };

  const title = followUpOf ? words.newDeal.followUpTitle(followUpOf.name) : words.newDeal.title;
  return (
    <Sheet title={title} onClose={onClose} closes>
      <FormCard onSubmit={submit}>
        <DealFields values={typed.fields} onChange={(fields) => setTyped({ ...typed, fields })} tried={tried} />
        <Field
          label={words.newDeal.people}
          value={typed.people}
          onChange={(people) => setTyped({ ...typed, people })}
          hint={words.newDeal.peopleHint}
          limit={2000}
          error={tried && wrong !== undefined ? words.newDeal.peopleInvalid(wrong) : undefined}
        />
        {processes.length > 1 ? (
          <Choice
            label={form.process}
            options={processes.map((each) => ({ id: each.id, label: say(each.name) }))}
            value={process.id}
            onChange={(id) => setTyped({ ...typed, process: id, stage: processOf(processes, id).stages[0]?.id ?? '' })}
          />
        ) : null}
        <Choice
          label={form.stage}
          options={process.stages.map((each) => ({ id: each.id, label: say(each.outcome) }))}
          value={typed.stage}
          onChange={(stage) => setTyped({ ...typed, stage })}
        />
        <div className="actions">
          <Button tone="primary" submits pending={pending}>
            {words.newDeal.create}
          </Button>
          <Button onPress={cancel}>{panel.panel.cancel}</Button>
          <RefusalText refusal={refusal} />
        </div>
      </FormCard>
    </Sheet>
  );
}
