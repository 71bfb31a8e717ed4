import { domainOf } from '../../lib/domain/address.ts';
import type { DealView, PersonView } from '../../lib/domain/panel-view.ts';
import { type MenuChoice, MoreMenu } from '../controls/MoreMenu.tsx';
import { RefusalText } from '../controls/RefusalText.tsx';
import { useSpeech } from '../language.tsx';
import { useCommand } from '../use-command.ts';
import { SideMenu } from './SideMenu.tsx';

interface PersonRowProps {
  readonly person: PersonView;
  readonly deal: DealView | undefined;
  readonly onErase: () => void;
}

export function PersonRow({ person, deal, onErase }: PersonRowProps) {
  const { words } = useSpeech();
  const { refusal, run } = useCommand();
  const text = words.panel.people;
  const { email, name, side } = person;
  const isContact = deal?.contacts.some((each) => each.email === email) ?? false;
  const domain = domainOf(email);
  const choices: MenuChoice[] = [];
  if (deal && !isContact) {
    const contact = { email, name, side };
    choices.push({ label: text.addContact, act: () => run({ do: 'set_contact', deal: deal.id, contact }) });
  }
  if (deal && isContact) {
    choices.push({ label: text.removeContact, act: () => run({ do: 'remove_contact', deal: deal.id, email }) });
  }
  choices.push({ label: text.neverLinkAddress, act: () => run({ do: 'never_link', value: email, never: true }) });
  if (domain) {
    choices.push({
      label: text.neverLinkDomain(domain),
      act: () => run({ do: 'never_link', value: domain, never: true }),
    });
  }
  choices.push({ label: text.erase, act: onErase, danger: true });
  const notes = [isContact ? text.inDeal : '', person.corrected ? text.corrected : ''].filter(Boolean);
  const reasons = side === 'buyer' ? [] : person.reasons;
  return (
    <li className="person">
      <div className="person-who">
        <bdi className="person-name">{name || email}</bdi>
        {name ? <bdi className="person-email">{email}</bdi> : null}
        {notes.length > 0 ? <span className="person-note">{notes.join(' · ')}</span> : null}
        {reasons.length > 0 ? (
          <span className="person-note">{reasons.map((each) => words.codes.reason[each]).join(' ')}</span>
        ) : null}
      </div>
      <SideMenu person={person} onChoose={(chosen) => run({ do: 'set_side', email, side: chosen })} />
      <MoreMenu label={text.more(name || email)} choices={choices} />
      <RefusalText refusal={refusal} />
    </li>
  );
}
