import { useMemo } from 'react';
import { Choice } from '../controls/Choice.tsx';
import { useSpeech } from '../language.tsx';
import { SettingsPart } from './SettingsPart.tsx';
import type { SettingsPartProps } from './settings-part-props.ts';
import { useSettingsWords } from './settings-words.ts';

const BY_LANGUAGE = 'language';

export function CurrencyPart({ settings, onChange }: SettingsPartProps) {
  const { currency: words } = useSettingsWords();
  const { language } = useSpeech();
  const options = useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'currency' });
    return Intl.supportedValuesOf('currency').map((id) => ({ id, label: `${id} · ${names.of(id) ?? id}` }));
  }, [language]);
  return (
    <SettingsPart title={words.title}>
      <Choice
        label={words.label}
        value={settings.currency ?? BY_LANGUAGE}
        options={[{ id: BY_LANGUAGE, label: words.byLanguage }, ...options]}
        onChange={(id) => onChange({ currency: id === BY_LANGUAGE ? null : id })}
      />
    </SettingsPart>
  );
}
