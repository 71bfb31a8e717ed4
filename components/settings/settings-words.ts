import type { SettingsWording } from '../../locales/settings/en.ts';
import { settingsWords } from '../../locales/settings/settings-words.ts';
import { useSpeech } from '../language.tsx';

/** The words of the settings, in the reader's language. */
export function useSettingsWords(): SettingsWording {
  return settingsWords(useSpeech().language);
}
