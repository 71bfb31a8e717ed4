/** A word with its place in the text it was taken from. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Far more words than the longest text that may mark anything. */
export const MOST_WORDS = 30_000;

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text, lower-cased, without punctuation, bullets, marks of quotation or line ends; so many at most. */
export function wordsOf(text: string, offset = 0, most = MOST_WORDS): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = offset + match.index;
    if (words.length >= most) break;
    words.push({ word: match[0].toLowerCase(), start, end: start + match[0].length });
  }
  return words;
}
