import { useState } from 'react';
import type { DealView, PersonView } from '../../lib/domain/panel-view.ts';
import { EraseDialog } from '../controls/EraseDialog.tsx';
import { useSpeech } from '../language.tsx';
import { PersonRow } from './PersonRow.tsx';
import './People.css';

interface PeopleProps {
  readonly people: readonly PersonView[];
  /** The deal that people can be added to; undefined on a thread without one. */
  readonly deal: DealView | undefined;
}

/** Who is who in the thread; each side can be corrected, and the correction is remembered. */
export function People({ people, deal }: PeopleProps) {
  const { words } = useSpeech();
  const [erasing, setErasing] = useState<PersonView>();
  if (people.length === 0) return <p className="soft">{words.panel.people.none}</p>;
  return (
    <>
      <ul className="people" aria-label={words.panel.people.heading}>
        {people.map((person) => (
          <PersonRow key={person.email} person={person} deal={deal} onErase={() => setErasing(person)} />
        ))}
      </ul>
      {erasing ? (
        <EraseDialog
          title={words.panel.erase.personTitle(erasing.name || erasing.email)}
          text={words.panel.erase.person}
          command={{ do: 'erase_person', email: erasing.email }}
          onClose={() => setErasing(undefined)}
        />
      ) : null}
    </>
  );
}
