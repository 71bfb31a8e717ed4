import { EntryList } from './EntryList.tsx';
import { isAddress, isDomain } from './entry-forms.ts';
import { SettingsPart } from './SettingsPart.tsx';
import type { SettingsPartProps } from './settings-part-props.ts';
import { useSettingsWords } from './settings-words.ts';

export function NeverLinkPart({ settings, onChange }: SettingsPartProps) {
  const { neverLink: words } = useSettingsWords();
  return (
    <SettingsPart title={words.title} text={words.text}>
      <EntryList
        label={words.label}
        hint={words.hint}
        entries={settings.neverLink}
        fault={(entry) => (isAddress(entry) || isDomain(entry) ? undefined : words.invalid)}
        onChange={(neverLink) => onChange({ neverLink })}
      />
    </SettingsPart>
  );
}
