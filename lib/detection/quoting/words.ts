/** A word with its place in the text it was taken from. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text, lower-cased, without punctuation, bullets, marks of quotation or line ends. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = offset + match.index;
    words.push({ word: match[0].toLowerCase(), start, end: start + match[0].length });
  }
  return words;
}
