import { useState } from 'react';
import type { Command } from '../../lib/domain/command.ts';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { DealSearch } from '../deal/DealSearch.tsx';
import { useSpeech } from '../language.tsx';
import { EraseForGood } from './EraseForGood.tsx';
import { isAddress } from './entry-forms.ts';
import { SettingsPart } from './SettingsPart.tsx';
import { useSettingsWords } from './settings-words.ts';

interface Asked {
  /** What would be erased, as its name. */
  readonly what: string;
  readonly text: string;
  readonly command: Command;
}

/** One deal, one person, or everything of the account goes for good. */
export function ErasePart({ account }: { readonly account: string }) {
  const { erase: words, own } = useSettingsWords();
  const { words: speech } = useSpeech();
  const [asked, setAsked] = useState<Asked>();
  const [done, setDone] = useState(false);
  const [person, setPerson] = useState('');
  const [error, setError] = useState<string>();
  const ask = (next: Asked) => {
    setDone(false);
    setAsked(next);
  };
  const askPerson = () => {
    const email = person.trim().toLowerCase();
    setError(isAddress(email) ? undefined : own.addressInvalid);
    if (isAddress(email)) {
      ask({ what: email, text: speech.panel.erase.person, command: { do: 'erase_person', email } });
    }
  };
  return (
    <SettingsPart title={words.title} text={words.text} id="erase">
      <div className="settings-group">
        <h3>{words.deal}</h3>
        <DealSearch
          label={words.dealSearch}
          without={[]}
          onChoose={({ deal, name }) =>
            ask({ what: name, text: speech.panel.erase.deal, command: { do: 'erase_deal', deal } })
          }
        />
      </div>
      <div className="settings-group">
        <h3>{words.person}</h3>
        <p className="settings-text">{words.personText}</p>
        <div className="settings-add">
          <Field label={words.personLabel} value={person} onChange={setPerson} error={error} limit={320} />
          <Button tone="plain" onPress={askPerson}>
            {words.continue}
          </Button>
        </div>
      </div>
      <div className="settings-group">
        <h3>{words.everything}</h3>
        <p className="settings-text">{words.everythingText(account)}</p>
        <div className="actions">
          <Button
            tone="danger"
            onPress={() =>
              ask({
                what: words.everything,
                text: words.everythingText(account),
                command: { do: 'erase_everything' },
              })
            }
          >
            {words.continue}
          </Button>
        </div>
      </div>
      <p role="status">{done ? words.done : null}</p>
      {asked ? (
        <EraseForGood
          {...asked}
          onDone={() => {
            setAsked(undefined);
            setPerson('');
            setDone(true);
          }}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
    </SettingsPart>
  );
}
