import { fold } from './words.ts';

/** Endings that make a plural, a case or a possessive of a word, in both languages. */
const ENDINGS = ['', 's', 'es', 'e', 'en', 'n', 'er', 'ern', 'em', 'ing', 'nen'];
/** Shorter words are found whole only: `po` is not in `report`. */
const SHORTEST_IN_COMPOUND = 4;

const squash = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Whether a text speaks of one of the words, whatever their case, umlauts, hyphens and endings: `kick-off` is found in
 * "Kickoff", "Kick off" and "Kick-Off-Termin", `Projektstart` in "zum Projekt-Start" and "Projektstarts".
 */
export function mentions(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const spaced = ` ${squash(text)} `;
  const joined = spaced.replace(/ /g, '');
  return words.some((word) => {
    const wanted = squash(word);
    if (wanted === '') return false;
    if (ENDINGS.some((ending) => spaced.includes(` ${wanted}${ending} `))) return true;
    const one = wanted.replace(/ /g, '');
    if (one.length < SHORTEST_IN_COMPOUND) return false;
    if (spaced.includes(` ${one}`) || (one.length > SHORTEST_IN_COMPOUND && spaced.includes(`${one} `))) return true;
    // Words written apart or with a hyphen where the criterion joins them.
    return one.length > SHORTEST_IN_COMPOUND + 1 && joined.includes(one) && startsAtWord(spaced, one);
  });
}

/** Whether the joined word begins where a word of the text begins. */
function startsAtWord(spaced: string, one: string): boolean {
  const parts = spaced.trim().split(' ');
  for (let at = 0; at < parts.length; at++) {
    let run = '';
    for (let next = at; next < parts.length && run.length < one.length; next++) {
      run += parts[next] ?? '';
      if (run.startsWith(one)) return true;
    }
  }
  return false;
}
