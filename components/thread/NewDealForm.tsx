import { useState } from 'react';
import type { DealDraft, ProcessChoice } from '../../lib/domain/panel-view.ts';
import type { Side } from '../../lib/domain/side.ts';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { FormCard } from '../controls/FormCard.tsx';
import { RefusalText } from '../controls/RefusalText.tsx';
import { Tick } from '../controls/Tick.tsx';
import { DealFields } from '../deal/DealFields.tsx';
import { type DealFieldValues, fieldsOf, isDay, moneyOf } from '../deal/deal-fields.ts';
import { useDraft } from '../draft.tsx';
import { EmailAddress } from '../evidence/EmailAddress.tsx';
import { useSpeech } from '../language.tsx';
import { useActions } from '../panel-actions.tsx';
import { useCommand } from '../use-command.ts';
import { SideMenu } from './SideMenu.tsx';
import './NewDealForm.css';
import './People.css';

interface NewDealFormProps {
  readonly thread: string;
  readonly subject: string;
  readonly draft: DealDraft;
  readonly processes: readonly ProcessChoice[];
  readonly currency: string;
  readonly onClose: () => void;
}

interface Typed {
  /** Made once, so that pressing twice makes one deal. */
  readonly id: string;
  readonly fields: DealFieldValues;
  readonly process: string;
  readonly stage: string;
  readonly left: readonly string[];
  readonly sides: Readonly<Record<string, Side>>;
}

/** A new deal, prefilled from the thread; it counts as standing in its stage since the thread's first message. */
export function NewDealForm({ thread, subject, draft, processes, currency, onClose }: NewDealFormProps) {
  const { words, say, format } = useSpeech();
  const { newId } = useActions();
  const { form } = words.panel;
  const firstProcess = processes[0];
  const [start] = useState<Typed>(() => ({
    id: newId(),
    fields: fieldsOf(draft, currency),
    process: firstProcess?.id ?? '',
    stage: firstProcess?.stages[0]?.id ?? '',
    left: [],
    sides: {},
  }));
  const [typed, setTyped] = useDraft(`new-deal:${thread}`, start);
  const [tried, setTried] = useState(false);
  const { pending, refusal, run } = useCommand();
  const process = processes.find((each) => each.id === typed.process) ?? firstProcess;
  const contacts = draft.contacts.map((each) => ({ ...each, side: typed.sides[each.email] ?? each.side }));

  const submit = async () => {
    setTried(true);
    const { fields } = typed;
    if (!fields.name.trim() || (fields.close !== '' && !isDay(fields.close))) return;
    const value = moneyOf(fields);
    const details = {
      name: fields.name.trim(),
      company: fields.company.trim(),
      process: typed.process,
      stage: typed.stage,
      since: draft.since,
      contacts: contacts.filter((each) => !typed.left.includes(each.email)),
      ...(value ? { value } : {}),
      ...(fields.close ? { expectedClose: fields.close } : {}),
    };
    if (await run({ do: 'open_deal', deal: typed.id, details, link: { thread, subject } })) {
      setTyped(undefined);
      onClose();
    }
  };

  return (
    <FormCard title={words.panel.names.newDeal} onSubmit={submit}>
      <DealFields values={typed.fields} onChange={(fields) => setTyped({ ...typed, fields })} tried={tried} />
      {processes.length > 1 ? (
        <Choice
          label={form.process}
          options={processes.map((each) => ({ id: each.id, label: say(each.name) }))}
          value={typed.process}
          onChange={(id) => {
            const stage = processes.find((each) => each.id === id)?.stages[0]?.id ?? '';
            setTyped({ ...typed, process: id, stage });
          }}
        />
      ) : null}
      <Choice
        label={form.stage}
        options={(process?.stages ?? []).map((each) => ({ id: each.id, label: say(each.outcome) }))}
        value={typed.stage}
        onChange={(stage) => setTyped({ ...typed, stage })}
        hint={form.stageHint(format.day(draft.since))}
      />
      {contacts.length > 0 ? (
        <fieldset className="form-set">
          <legend className="field-label">{form.contacts}</legend>
          {contacts.map((each) => (
            <div className="draft-contact" key={each.email}>
              <Tick
                checked={!typed.left.includes(each.email)}
                onChange={(on) =>
                  setTyped({
                    ...typed,
                    left: on ? typed.left.filter((email) => email !== each.email) : [...typed.left, each.email],
                  })
                }
              >
                <bdi>{each.name || each.email}</bdi>
                {each.name ? <EmailAddress className="person-email" email={each.email} /> : null}
              </Tick>
              <SideMenu
                person={{ ...each, corrected: false }}
                onChoose={(side) => setTyped({ ...typed, sides: { ...typed.sides, [each.email]: side ?? each.side } })}
              />
            </div>
          ))}
        </fieldset>
      ) : null}
      <div className="actions">
        <Button tone="primary" submits pending={pending}>
          {form.create}
        </Button>
        <Button
          onPress={() => {
            setTyped(undefined);
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
