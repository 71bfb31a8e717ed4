import type { Language } from '../../lib/domain/language.ts';
import { deProcess } from './de.ts';
import { enProcess, type ProcessWording } from './en.ts';

const WORDINGS: Readonly<Record<Language, ProcessWording>> = { en: enProcess, de: deProcess };

export function processWords(language: Language): ProcessWording {
  return WORDINGS[language];
}
