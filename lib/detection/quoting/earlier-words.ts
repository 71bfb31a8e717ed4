import { wordsOf } from './words.ts';

/** How many words in a row make a copy worth following. */
const SHINGLE = 4;
/** How many places of the same four words are kept: enough for any text, and no more work for a hostile one. */
const PLACES_KEPT = 6;
/** The newest messages come first; a thread is never longer than this but by malice. */
const LETTERS_KEPT = 200_000;
/** Stands between two messages, so that no copy runs from one into the next; a word of one's own that is not known, too. */
const NO_WORD = -1;

/** The words of the thread's earlier messages in a row, as numbers, and where each four of them stand together. */
export class EarlierWords {
  readonly #numbers = new Map<string, number>();
  readonly #words: Int32Array;
  readonly #lineStarts: ReadonlySet<number>;
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #mask: number;

  constructor(earlier: readonly string[]) {
    const words: number[] = [];
    const lineStarts: number[] = [];
    let letters = 0;
    for (const text of earlier.toReversed()) {
      if (letters >= LETTERS_KEPT) break;
      const start = text.slice(0, LETTERS_KEPT - letters);
      letters += start.length;
      let last = 0;
      for (const { word, start: from, end } of wordsOf(start, 0, start.length)) {
        if (last === 0 || start.slice(last, from).includes('\n')) lineStarts.push(words.length);
        last = end;
        let number = this.#numbers.get(word);
        if (number === undefined) {
          number = this.#numbers.size;
          this.#numbers.set(word, number);
        }
        words.push(number);
      }
      lineStarts.push(words.length);
      words.push(NO_WORD);
    }
    this.#words = Int32Array.from(words);
    this.#lineStarts = new Set(lineStarts);
    const buckets = 2 ** Math.ceil(Math.log2(words.length * 2 + 2));
    this.#mask = buckets - 1;
    this.#first = new Int32Array(buckets).fill(NO_WORD);
    this.#next = new Int32Array(words.length).fill(NO_WORD);
    const kept = new Uint8Array(buckets);
    for (let at = words.length - SHINGLE; at >= 0; at -= 1) {
      const bucket = this.#bucket(this.#words, at);
      if ((kept[bucket] ?? 0) >= PLACES_KEPT) continue;
      kept[bucket] = (kept[bucket] ?? 0) + 1;
      this.#next[at] = this.#first[bucket] ?? NO_WORD;
      this.#first[bucket] = at;
    }
  }

  /** Whether a copy is of whole lines there, not of a piece of a longer one. */
  isWholeLines(copy: Copy): boolean {
    return this.#lineStarts.has(copy.source) && this.#lineStarts.has(copy.source + (copy.to - copy.from));
  }

  get isEmpty(): boolean {
    return this.#words.length === 0;
  }

  #bucket(words: Int32Array, at: number): number {
    let hash = 0;
    for (let i = at; i < at + SHINGLE; i += 1) hash = Math.imul(hash, 0x01000193) ^ ((words[i] ?? NO_WORD) + 7);
    return (hash ^ (hash >>> 15)) & this.#mask;
  }

  /** Every longest run of at least four words that stands in an earlier message, in one pass from left to right. */
  copiesOf(texts: readonly string[]): Copy[] {
    const words = Int32Array.from(texts, (text) => this.#numbers.get(text) ?? NO_WORD);
    const copies: Copy[] = [];
    let at = 0;
    while (at + SHINGLE <= words.length) {
      const { length, source } = this.#longest(words, at);
      if (length >= SHINGLE) {
        copies.push({ from: at, to: at + length, source });
        at += length;
      } else {
        at += 1;
      }
    }
    return copies;
  }

  #longest(words: Int32Array, at: number): { length: number; source: number } {
    let length = 0;
    let source = 0;
    for (
      let place = this.#first[this.#bucket(words, at)] ?? NO_WORD;
      place >= 0;
      place = this.#next[place] ?? NO_WORD
    ) {
      let same = 0;
      while (
        at + same < words.length &&
        words[at + same] !== NO_WORD &&
        words[at + same] === this.#words[place + same]
      ) {
        same += 1;
      }
      if (same > length) {
        length = same;
        source = place;
      }
    }
    return { length, source };
  }
}

export interface Copy {
  /** First word of the copy, and the word after its last. */
  readonly from: number;
  readonly to: number;
  /** Where the same words begin in the earlier messages. */
  readonly source: number;
}
