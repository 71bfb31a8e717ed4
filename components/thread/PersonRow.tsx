import { domainOf } from '../../lib/domain/address.ts';
import type { DealView, PersonView } from '../../lib/domain/panel-view.ts';
import type { ReasonCode } from '../../lib/domain/reason.ts';
import { type MenuChoice, MoreMenu } from '../controls/MoreMenu.tsx';
import { RefusalText } from '../controls/RefusalText.tsx';
import { EmailAddress } from '../evidence/EmailAddress.tsx';
import { useSpeech } from '../language.tsx';
import { useCommand } from '../use-command.ts';
import { SideMenu } from './SideMenu.tsx';

interface PersonRowProps {
  readonly person: PersonView;
  readonly deal: DealView | undefined;
  readonly onErase: () => void;
}

/** Reasons that tell no more than the side itself. */
const SAY_ONLY_THE_SIDE: readonly ReasonCode[] = [
  'sent_by_us',
  'sent_by_colleague',
  'sent_by_third_party',
  'calendar_response',
];

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
  const reasons = person.reasons.filter((each) => !SAY_ONLY_THE_SIDE.includes(each));
  return (
    <li className="person">
      <div className="person-who">
        <bdi className="person-name">{name || email}</bdi>
        {name ? <EmailAddress className="person-email" email={email} /> : null}
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
