import type { Language } from '../../lib/domain/language.ts';
import { deSettings } from './de.ts';
import { enSettings, type SettingsWording } from './en.ts';

const WORDINGS: Readonly<Record<Language, SettingsWording>> = { en: enSettings, de: deSettings };

export function settingsWords(language: Language): SettingsWording {
  return WORDINGS[language];
}
