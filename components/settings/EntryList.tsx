import { useState } from 'react';
import { Button as IconButton } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { useDraft } from '../draft.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useSettingsWords } from './settings-words.ts';

interface EntryListProps {
  readonly label: string;
  readonly hint: string;
  readonly entries: readonly string[];
  /** What is wrong with an entry; undefined where nothing is. */
  readonly fault: (entry: string) => string | undefined;
  readonly onChange: (entries: readonly string[]) => void;
}

/** A list of addresses or domains to which one adds and from which one removes. */
export function EntryList({ label, hint, entries, fault, onChange }: EntryListProps) {
  const words = useSettingsWords();
  const [typed, setTyped] = useDraft(`settings:${label}`, '');
  const [error, setError] = useState<string>();
  const add = () => {
    const entry = typed.trim().toLowerCase().replace(/^@/, '');
    const wrong = fault(entry);
    setError(wrong);
    if (wrong !== undefined) return;
    setTyped(undefined);
    if (!entries.includes(entry)) onChange([...entries, entry]);
  };
  return (
    <div className="settings-group">
      {entries.length > 0 ? (
        <ul className="settings-entries" aria-label={label}>
          {entries.map((entry) => (
            <li key={entry} className="settings-entry">
              <span className="settings-entry-text">{entry}</span>
              <IconButton
                className="button button-quiet"
                aria-label={words.remove(entry)}
                onPress={() => onChange(entries.filter((each) => each !== entry))}
              >
                <Icon name="cross" />
              </IconButton>
            </li>
          ))}
        </ul>
      ) : null}
      <Form
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <div className="settings-add">
          <Field label={label} hint={hint} value={typed} onChange={setTyped} error={error} limit={320} />
          <Button tone="plain" submits>
            {words.add}
          </Button>
        </div>
      </Form>
    </div>
  );
}
