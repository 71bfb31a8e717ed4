import { useState } from 'react';
import type { Contact } from '../../../lib/domain/deal.ts';
import type { DealPage } from '../../../lib/domain/deal-page.ts';
import { SIDES } from '../../../lib/domain/side.ts';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { CommandButton } from '../../controls/CommandButton.tsx';
import { RefusalText } from '../../controls/RefusalText.tsx';
import { useSpeech } from '../../language.tsx';
import { useCommand } from '../../use-command.ts';
import { useDealsWords } from '../deals-words.ts';
import { AsideSection } from './AsideSection.tsx';
import { ContactForm } from './ContactForm.tsx';

/** The people of the deal, each with the side that they are on. */
export function ContactsOfDeal({ page }: { readonly page: DealPage }) {
  const words = useDealsWords();
  const [adding, setAdding] = useState(false);
  const { deal } = page;
  return (
    <AsideSection title={words.deal.contacts}>
      {deal.contacts.length === 0 ? <p className="aside-soft">{words.deal.noContacts}</p> : null}
      <ul className="contacts">
        {deal.contacts.map((each) => (
          <ContactLine key={each.email} deal={deal.id} contact={each} />
        ))}
      </ul>
      {adding ? (
        <ContactForm deal={deal.id} onClose={() => setAdding(false)} />
      ) : (
        <div className="actions">
          <Button onPress={() => setAdding(true)}>{words.deal.addContact}</Button>
        </div>
      )}
    </AsideSection>
  );
}

function ContactLine({ deal, contact }: { readonly deal: string; readonly contact: Contact }) {
  const words = useDealsWords();
  const { words: panel } = useSpeech();
  const { refusal, run } = useCommand();
  const { name, email, side } = contact;
  return (
    <li className="contact">
      <div className="contact-name">
        <bdi>{name || email}</bdi>
        {name ? <bdi className="aside-soft">{email}</bdi> : null}
      </div>
      <Choice
        label={panel.panel.people.sideOf(name || email)}
        labelHidden
        options={SIDES.map((each) => ({ id: each, label: panel.codes.side[each] }))}
        value={side}
        onChange={(id) => {
          const chosen = SIDES.find((each) => each === id);
          if (chosen && chosen !== side) run({ do: 'set_contact', deal, contact: { email, name, side: chosen } });
        }}
      />
      <CommandButton command={{ do: 'remove_contact', deal, email }}>
        <span aria-hidden="true">{words.deal.remove}</span>
        <span className="hidden-words">{words.deal.removePerson(name || email)}</span>
      </CommandButton>
      <RefusalText refusal={refusal} />
    </li>
  );
}
