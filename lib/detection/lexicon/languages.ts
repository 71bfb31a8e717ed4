import { de } from './de.ts';
import { en } from './en.ts';
import type { Lexicon } from './lexicon.ts';

/** Every lexicon is read for every mail: short replies defeat any guess at their language. */
export const LANGUAGES: readonly Lexicon[] = [en, de];
