import type { Copy, EarlierWords } from './earlier-words.ts';
import type { ShownLine } from './shown-line.ts';
import { MOST_WORDS, type Word, wordsOf } from './words.ts';

/** Below this many words a sentence may well be the sender's own, whoever used the same words before. */
const SENTENCE = 6;
/** A piece of a line is taken for a copy only when it is longer than what people say alike. */
const PIECE = 9;
const ALMOST = 0.8;

/**
 * Takes from the own lines what already stands in an earlier message of the thread: whole lines within a long copy, long
 * pieces of a line, and lines that were edited a little in the midst of a copy, unless the edit changes a number.
 */
export function cutCopies(lines: readonly ShownLine[], earlier: EarlierWords): void {
  if (earlier.isEmpty) return;
  const words: Word[] = [];
  const lineOfWord: number[] = [];
  const firstWord: number[] = [];
  for (const [index, line] of lines.entries()) {
    firstWord.push(words.length);
    if (line.role !== 'own' || line.blank) continue;
    for (const word of wordsOf(line.text, line.start, MOST_WORDS - words.length)) {
      words.push(word);
      lineOfWord.push(index);
    }
  }
  firstWord.push(words.length);
  const copies = earlier.copiesOf(words.map((word) => word.word));
  const copied = new Uint8Array(words.length);
  for (const copy of copies) {
    copied.fill(1, copy.from, copy.to);
    if (copy.to - copy.from >= SENTENCE) takeWholeLines(copy, lines, lineOfWord, firstWord, earlier);
  }
  for (const copy of copies) {
    if (copy.to - copy.from >= PIECE) takePiece(copy, lines, words, lineOfWord, firstWord);
  }
  takeEditedLines(lines, words, copied, firstWord);
}

function takeWholeLines(
  copy: Copy,
  lines: readonly ShownLine[],
  lineOfWord: readonly number[],
  firstWord: readonly number[],
  earlier: EarlierWords,
): void {
  const last = lineOfWord[copy.to - 1] ?? -1;
  const whole: ShownLine[] = [];
  let words = 0;
  for (let index = lineOfWord[copy.from] ?? 0; index <= last; index += 1) {
    const line = lines[index];
    const from = firstWord[index] ?? 0;
    const to = firstWord[index + 1] ?? 0;
    if (line === undefined || from === to || line.role !== 'own') continue;
    if (from < copy.from || to > copy.to) continue;
    whole.push(line);
    words += to - from;
  }
  const alone = whole.length === 1 && words < PIECE && !earlier.isWholeLines(copy);
  if (words >= SENTENCE && !alone) for (const line of whole) line.role = 'quote';
}

/** A long copy that begins or ends within a line leaves the rest of the line to the sender. */
function takePiece(
  copy: Copy,
  lines: readonly ShownLine[],
  words: readonly Word[],
  lineOfWord: readonly number[],
  firstWord: readonly number[],
): void {
  for (const edge of [lineOfWord[copy.from], lineOfWord[copy.to - 1]]) {
    if (edge === undefined) continue;
    const line = lines[edge];
    if (line === undefined || line.role !== 'own') continue;
    const from = Math.max(copy.from, firstWord[edge] ?? 0);
    const to = Math.min(copy.to, firstWord[edge + 1] ?? 0);
    const first = words[from];
    const last = words[to - 1];
    if (first === undefined || last === undefined || to - from < SENTENCE) continue;
    if (from === firstWord[edge] && endsSentence(line.text, last.end - line.start)) {
      line.ownStart = Math.max(line.ownStart, line.start + afterPunctuation(line.text, last.end - line.start));
    } else if (to === firstWord[edge + 1] && beginsSentence(line.text, first.start - line.start)) {
      line.ownEnd = Math.min(line.ownEnd, first.start);
    }
  }
}

/** The signs that end a quoted word belong to it. */
export function afterPunctuation(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[.,;:!?)"”“']/.test(text[end] ?? '')) end += 1;
  return end;
}

function endsSentence(text: string, at: number): boolean {
  return /^\s*(?:[.!?:;>|)"”“»]|[-–—=]+[\s>]|$)/.test(text.slice(at, at + 6));
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:;>|("„“»]|[-–—=])\s*$/.test(text.slice(Math.max(0, at - 6), at));
}

function takeEditedLines(
  lines: readonly ShownLine[],
  words: readonly Word[],
  copied: Uint8Array,
  firstWord: readonly number[],
): void {
  for (const [index, line] of lines.entries()) {
    if (line.role !== 'own' || line.blank) continue;
    const from = firstWord[index] ?? 0;
    const to = firstWord[index + 1] ?? 0;
    if (to - from < SENTENCE + 2) continue;
    let same = 0;
    let numberChanged = false;
    for (let i = from; i < to; i += 1) {
      if (copied[i] === 1) same += 1;
      else if (/\d/.test(words[i]?.word ?? '')) numberChanged = true;
    }
    if (numberChanged || same / (to - from) < ALMOST) continue;
    if (besideQuote(lines, index, -1) || besideQuote(lines, index, 1)) line.role = 'quote';
  }
}

function besideQuote(lines: readonly ShownLine[], at: number, step: 1 | -1): boolean {
  for (let i = at + step; i >= 0 && i < lines.length; i += step) {
    const line = lines[i];
    if (line === undefined || line.blank) continue;
    return line.role === 'quote';
  }
  return false;
}
