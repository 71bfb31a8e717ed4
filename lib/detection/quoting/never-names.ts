import { QUOTING_LANGUAGES } from './quoting-languages.ts';

/** Words that stand alone on a line as an answer, so that no rule for names may take them away. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  QUOTING_LANGUAGES.flatMap((language) => language.answers.split(' ')),
);
