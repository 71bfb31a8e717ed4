import { wordsOf } from './words.ts';

/** How many words in a row make a copy worth following. */
export const SHINGLE = 4;
const PLACES_KEPT = 6;
/** The newest messages come first; a thread is never longer than this but by malice. */
const LETTERS_KEPT = 400_000;

/** The words of all earlier messages of the thread in a row, and where each four of them stand together. */
export interface EarlierWords {
  readonly words: readonly string[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Stands between two messages, so that no copy runs from one into the next. */
const BOUNDARY = '\n';

export function indexEarlier(earlier: readonly string[]): EarlierWords {
  const words: string[] = [];
  let letters = 0;
  for (const text of earlier.toReversed()) {
    if (letters >= LETTERS_KEPT) break;
    const start = text.slice(0, LETTERS_KEPT - letters);
    letters += start.length;
    for (const { word } of wordsOf(start, 0, start.length)) words.push(word);
    words.push(BOUNDARY);
  }
  const places = new Map<string, number[]>();
  for (let i = 0; i + SHINGLE <= words.length; i += 1) {
    const key = shingle(words, i);
    const known = places.get(key);
    if (known === undefined) places.set(key, [i]);
    else if (known.length < PLACES_KEPT) known.push(i);
  }
  return { words, places };
}

function shingle(words: readonly string[], at: number): string {
  return `${words[at]} ${words[at + 1]} ${words[at + 2]} ${words[at + 3]}`;
}

export interface Copy {
  /** First word of the copy, and the word after its last. */
  readonly from: number;
  readonly to: number;
  /** Where the same words begin in the earlier messages. */
  readonly source: number;
}

/** Every longest run of at least four words that stands in an earlier message, found in one pass from left to right. */
export function copiesOf(words: readonly string[], earlier: EarlierWords): Copy[] {
  const copies: Copy[] = [];
  let at = 0;
  while (at + SHINGLE <= words.length) {
    const places = earlier.places.get(shingle(words, at));
    if (places === undefined) {
      at += 1;
      continue;
    }
    let length = 0;
    let source = 0;
    for (const place of places) {
      let same = SHINGLE;
      while (at + same < words.length && words[at + same] === earlier.words[place + same]) same += 1;
      if (same > length) {
        length = same;
        source = place;
      }
    }
    copies.push({ from: at, to: at + length, source });
    at += length;
  }
  return copies;
}
