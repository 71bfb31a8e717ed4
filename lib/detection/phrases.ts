import { isLight } from './light-words.ts';
import type { Word } from './words.ts';

/**
 * Phrases of a lexicon, compiled once and found in a row of words in one pass. The notation of a phrase:
 * `works for me|us`  words in a row, `|` between words that may stand in one place
 * `einverstand*`     any ending
 * `?really`          may be missing
 * `~3`               up to three words between
 * `<when>` `<num>` `<emoji>` `<it>`  a date or time, a number, a pictograph, something that the recap speaks of
 * `^` `$`            first and last word of the clause, greetings and names left aside
 */
export interface Found {
  readonly kind: string;
  /** Indexes of words: from, and one after the last. */
  readonly from: number;
  readonly to: number;
}

interface Part {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly classes: readonly string[];
  readonly optional: boolean;
  /** Words that may stand before this part. */
  readonly gap: number;
}

interface Phrase {
  readonly kind: string;
  readonly parts: readonly Part[];
  readonly first: boolean;
  readonly last: boolean;
  /** Phrases of several parts need two words at least: no optional part leaves a lone function word to match. */
  readonly least: number;
  /** At least one word must carry meaning, unless the phrase is a single word, a whole clause, or an idiom. */
  readonly weighty: boolean;
}

export interface Phrases {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byPrefix: ReadonlyMap<string, readonly Phrase[]>;
  readonly byClass: ReadonlyMap<string, readonly Phrase[]>;
}

function parsePart(text: string, gap: number): Part {
  const optional = text.startsWith('?');
  const words = new Set<string>();
  const prefixes: string[] = [];
  const classes: string[] = [];
  for (const one of (optional ? text.slice(1) : text).split('|')) {
    if (one.startsWith('<')) classes.push(one);
    else if (one.endsWith('*')) prefixes.push(one.slice(0, -1));
    else words.add(one);
  }
  return { words, prefixes, classes, optional, gap };
}

function parsePhrase(kind: string, text: string): Phrase {
  const parts: Part[] = [];
  let gap = 0;
  let first = false;
  let last = false;
  for (const piece of text.split(' ')) {
    if (piece === '') continue;
    if (piece === '^') first = true;
    else if (piece === '$') last = true;
    else if (/^~\d+$/.test(piece)) gap = Number(piece.slice(1));
    else {
      parts.push(parsePart(piece, gap));
      gap = 0;
    }
  }
  return {
    kind,
    parts,
    first,
    last,
    least: parts.length > 1 ? 2 : 1,
    weighty: parts.length > 1 && !(first && last) && !isFixed(parts),
  };
}

/** "bis auf", "es sei denn": an idiom of light words, told by at least two that must stand there. */
function isFixed(parts: readonly Part[]): boolean {
  const must = parts.filter((part) => !part.optional);
  return (
    must.length >= 2 && must.every((part) => part.prefixes.length + part.classes.length === 0 && part.words.size <= 3)
  );
}

/** Optional parts at the beginning are written out, so that every phrase is found by its first word. */
function startsOf(phrase: Phrase): readonly Phrase[] {
  const out: Phrase[] = [];
  let rest = phrase;
  for (;;) {
    const head = rest.parts[0];
    if (head === undefined) return out;
    const required = { ...head, optional: false };
    out.push({ ...rest, parts: [required, ...rest.parts.slice(1)] });
    if (!head.optional) return out;
    rest = { ...rest, parts: rest.parts.slice(1) };
  }
}

/** Compiles lists of phrases by kind. The notation is that of `Found`'s comment; words are folded already. */
export function compilePhrases(lists: Readonly<Record<string, readonly string[]>>): Phrases {
  const byWord = new Map<string, Phrase[]>();
  const byPrefix = new Map<string, Phrase[]>();
  const byClass = new Map<string, Phrase[]>();
  const add = (map: Map<string, Phrase[]>, key: string, phrase: Phrase) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [phrase]);
    else list.push(phrase);
  };
  for (const [kind, texts] of Object.entries(lists))
    for (const text of texts)
      for (const phrase of startsOf(parsePhrase(kind, text))) {
        const head = phrase.parts[0];
        if (head === undefined) continue;
        for (const word of head.words) add(byWord, word, phrase);
        for (const prefix of head.prefixes) add(byPrefix, prefix, phrase);
        for (const name of head.classes) add(byClass, name, phrase);
      }
  return { byWord, byPrefix, byClass };
}

export interface Row {
  readonly words: readonly Word[];
  /** Whether the word at an index belongs to a class such as `<it>`. */
  readonly isA: (name: string, index: number) => boolean;
  /** Index of the first and one after the last word that counts for `^` and `$`, for the clause around an index. */
  readonly firstOf: (index: number) => number;
  readonly lastOf: (index: number) => number;
  /** One after the last word of the clause: no phrase runs over it. */
  readonly endOf: (index: number) => number;
}

function fits(part: Part, row: Row, index: number): boolean {
  const word = row.words[index];
  if (word === undefined) return false;
  if (part.words.has(word.text)) return true;
  for (const prefix of part.prefixes) if (word.text.startsWith(prefix)) return true;
  for (const name of part.classes) if (row.isA(name, index)) return true;
  return false;
}

/** One after the last word matched from part `at` on, or -1. Gaps and options are short, so the search is bounded. */
function matchFrom(phrase: Phrase, at: number, row: Row, index: number, end: number): number {
  const part = phrase.parts[at];
  if (part === undefined) return !phrase.last || index === row.lastOf(Math.max(0, index - 1)) ? index : -1;
  for (let skip = 0; skip <= part.gap; skip++) {
    const here = index + skip;
    if (here < end && fits(part, row, here)) {
      const done = matchFrom(phrase, at + 1, row, here + 1, end);
      if (done >= 0) return done;
    }
  }
  return part.optional ? matchFrom(phrase, at + 1, row, index, end) : -1;
}

function hasWeight(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word !== undefined && !(word.kind === 'word' && isLight(word.text))) return true;
  }
  return false;
}

const LONGEST_PREFIX = 16;

/** Every phrase that stands in the row, in the order of the words. */
export function findPhrases(phrases: Phrases, row: Row): readonly Found[] {
  const found: Found[] = [];
  const { words } = row;
  const tryAll = (list: readonly Phrase[] | undefined, index: number) => {
    if (list === undefined) return;
    const end = row.endOf(index);
    for (const phrase of list) {
      if (phrase.first && index !== row.firstOf(index)) continue;
      const to = matchFrom(phrase, 1, row, index + 1, end);
      if (to - index >= phrase.least && (!phrase.weighty || hasWeight(words, index, to)))
        found.push({ kind: phrase.kind, from: index, to });
    }
  };
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) continue;
    tryAll(phrases.byWord.get(word.text), index);
    if (word.kind === 'word') {
      const longest = Math.min(word.text.length, LONGEST_PREFIX);
      for (let length = 2; length <= longest; length++) tryAll(phrases.byPrefix.get(word.text.slice(0, length)), index);
    }
    for (const [name, list] of phrases.byClass) if (row.isA(name, index)) tryAll(list, index);
  }
  return found;
}
