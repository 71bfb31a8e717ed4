import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components/Form';
import type { DealPage } from '../../../lib/domain/deal-page.ts';
import { Button } from '../../controls/Button.tsx';
import { CommandButton } from '../../controls/CommandButton.tsx';
import { Field } from '../../controls/Field.tsx';
import { RefusalText } from '../../controls/RefusalText.tsx';
import { useDraft } from '../../draft.tsx';
import { useSpeech } from '../../language.tsx';
import { useActions } from '../../panel-actions.tsx';
import { useCommand } from '../../use-command.ts';
import { useDealsWords } from '../deals-words.ts';
import { AsideSection } from './AsideSection.tsx';

/** What the buyer was promised: handed over with the deal, and asked about 6, 9 and 12 months later. */
export function PromisesOfDeal({ page }: { readonly page: DealPage }) {
  const words = useDealsWords();
  const { words: panel } = useSpeech();
  const { newId } = useActions();
  const { deal, promises } = page;
  const [typed, setTyped] = useDraft(`promise:${deal.id}`, '');
  const [tried, setTried] = useState(false);
  const { pending, refusal, run } = useCommand();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!typed.trim()) return;
    if (await run({ do: 'make_promise', deal: deal.id, promise: newId(), text: typed.trim() })) {
      setTyped(undefined);
      setTried(false);
    }
  };
  return (
    <AsideSection title={words.deal.promises}>
      {promises.length === 0 ? <p className="aside-soft">{words.deal.noPromises}</p> : null}
      <ul className="promises">
        {promises.map((each) => (
          <li key={each.id}>
            <p dir="auto">{each.text}</p>
            <CommandButton command={{ do: 'remove_promise', deal: deal.id, promise: each.id }}>
              <span aria-hidden="true">{words.deal.remove}</span>
              <span className="hidden-words">{words.deal.removePromise(each.text)}</span>
            </CommandButton>
          </li>
        ))}
      </ul>
      {/* It always stands here, so it must not take the focus when the page opens. */}
      <Form className="form" onSubmit={submit} validationBehavior="aria">
        <Field
          label={words.deal.promise}
          value={typed}
          onChange={setTyped}
          lines={2}
          limit={1000}
          error={tried && !typed.trim() ? panel.panel.form.required : undefined}
        />
        <div className="actions">
          <Button tone="plain" submits pending={pending}>
            {words.deal.add}
          </Button>
          <RefusalText refusal={refusal} />
        </div>
      </Form>
    </AsideSection>
  );
}
