import { RadioList } from '../controls/RadioList.tsx';
import { SettingsPart } from './SettingsPart.tsx';
import type { SettingsPartProps } from './settings-part-props.ts';
import { useSettingsWords } from './settings-words.ts';

export function VerificationPart({ settings, onChange }: SettingsPartProps) {
  const { verification: words } = useSettingsWords();
  const option = (text: string, more: string) => (
    <>
      <div>{text}</div>
      <div className="settings-choice-text">{more}</div>
    </>
  );
  return (
    <SettingsPart title={words.title}>
      <RadioList
        label={words.label}
        value={settings.verification}
        onChange={(id) => onChange({ verification: id === 'strict' ? 'strict' : 'known' })}
        options={[
          { id: 'known', content: option(words.known, words.knownText) },
          { id: 'strict', content: option(words.strict, words.strictText) },
        ]}
      />
    </SettingsPart>
  );
}
