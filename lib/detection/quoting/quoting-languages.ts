import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';
import type { QuotingLanguage } from './quoting-language.ts';

/** All are tried on every mail: replies are too short, and clients too often in another language, to guess which one. */
export const QUOTING_LANGUAGES: readonly QuotingLanguage[] = [ENGLISH, GERMAN, OTHER_LANGUAGES];
