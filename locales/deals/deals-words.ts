import type { Language } from '../../lib/domain/language.ts';
import { deDeals } from './de.ts';
import { type DealsWording, enDeals } from './en.ts';

const WORDINGS: Readonly<Record<Language, DealsWording>> = { en: enDeals, de: deDeals };

export function dealsWords(language: Language): DealsWording {
  return WORDINGS[language];
}
