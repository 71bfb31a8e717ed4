import type { Language } from '../../lib/domain/language.ts';
import { deImport } from './de.ts';
import { enImport, type ImportWording } from './en.ts';

const WORDINGS: Readonly<Record<Language, ImportWording>> = { en: enImport, de: deImport };

export function importWords(language: Language): ImportWording {
  return WORDINGS[language];
}
