import { attributionAt } from './attribution.ts';
import { afterPunctuation } from './cut-copies.ts';
import type { Copy, EarlierWords } from './earlier-words.ts';
import { headerLine } from './header-block.ts';
import { isPrefixed, type ShownLine } from './shown-line.ts';
import { MOST_WORDS, type Word, wordsOf } from './words.ts';

/** More words than this between two quoted ones are no answer but another text. */
const LONGEST = 150;

/** What clients and gateways put between quoted words. */
const NOT_WRITTEN = /@|https?:|www\.|mailto:|\[(?:image|bild|cid|quoted|zitiert)|^\s*[-_=*]{3,}/i;

/**
 * Outlook and others do not mark what is typed into a quotation. Where the quoted words stand without a gap in an earlier
 * message, whatever stands between them here was put there by the sender: an answer, given back to the own text.
 */
export function keepAnswersInside(lines: readonly ShownLine[], earlier: EarlierWords): void {
  if (earlier.isEmpty) return;
  const words: Word[] = [];
  const lineOfWord: number[] = [];
  const firstWord: number[] = [];
  for (const [index, line] of lines.entries()) {
    firstWord.push(words.length);
    if (line.role !== 'quote' || line.blank || isPrefixed(line.text)) continue;
    for (const word of wordsOf(line.text, line.start, MOST_WORDS - words.length)) {
      words.push(word);
      lineOfWord.push(index);
    }
  }
  firstWord.push(words.length);
  if (words.length === 0) return;
  const copies = earlier.copiesOf(words.map((word) => word.word));
  for (const [index, before] of copies.entries()) {
    const after = copies[index + 1];
    if (after === undefined || !isUnbroken(before, after)) continue;
    give(lines, words, lineOfWord, firstWord, before.to, after.from);
  }
}

function isUnbroken(before: Copy, after: Copy): boolean {
  const between = after.from - before.to;
  return between > 0 && between <= LONGEST && before.source + (before.to - before.from) === after.source;
}

/** Gives the words [from, to) back, line by line: whole lines, or what follows the quoted words in a line. */
function give(
  lines: readonly ShownLine[],
  words: readonly Word[],
  lineOfWord: readonly number[],
  firstWord: readonly number[],
  from: number,
  to: number,
): void {
  const first = lineOfWord[from] ?? 0;
  const last = lineOfWord[to - 1] ?? -1;
  for (let index = first; index <= last; index += 1) {
    const text = lines[index]?.text ?? '';
    if (NOT_WRITTEN.test(text) || headerLine(text) !== undefined || attributionAt(lines, index) !== undefined) return;
  }
  for (let index = first; index <= last; index += 1) {
    const line = lines[index];
    if (line === undefined || line.blank) continue;
    const begins = firstWord[index] ?? 0;
    const ends = firstWord[index + 1] ?? 0;
    if (begins >= from && ends <= to) {
      line.role = 'own';
    } else if (begins < from && ends <= to) {
      line.role = 'own';
      const last = words[from - 1];
      if (last !== undefined) line.ownStart = line.start + afterPunctuation(line.text, last.end - line.start);
    }
  }
}
