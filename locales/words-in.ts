import type { Language } from '../lib/domain/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Wording } from './wording.ts';

const WORDINGS: Readonly<Record<Language, Wording>> = { en, de };

export function wordsIn(language: Language): Wording {
  return WORDINGS[language];
}
