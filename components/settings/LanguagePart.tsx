import { LANGUAGES } from '../../lib/domain/language.ts';
import { Choice } from '../controls/Choice.tsx';
import { SettingsPart } from './SettingsPart.tsx';
import type { SettingsPartProps } from './settings-part-props.ts';
import { useSettingsWords } from './settings-words.ts';

const AS_IN_GMAIL = 'gmail';

export function LanguagePart({ settings, onChange }: SettingsPartProps) {
  const { language: words } = useSettingsWords();
  return (
    <SettingsPart title={words.title}>
      <Choice
        label={words.label}
        value={settings.language ?? AS_IN_GMAIL}
        options={[
          { id: AS_IN_GMAIL, label: words.fromGmail },
          ...LANGUAGES.map((id) => ({ id, label: words.names[id] })),
        ]}
        onChange={(id) => onChange({ language: LANGUAGES.find((each) => each === id) ?? null })}
      />
    </SettingsPart>
  );
}
