import type { Moment } from './moments.ts';

/** A sentence of the own text and, within it, its clauses; offsets into the text that was split. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly clauses: readonly { readonly start: number; readonly end: number }[];
  readonly asks: boolean;
}

/** Words before a full stop that do not end a sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:[a-z]|z\.\s?b|d\.\s?h|u\.\s?a|i\.\s?v|i\.\s?a|i\.\s?o|nr|no|dr|prof|mr|mrs|ms|st|str|ca|bzw|inkl|exkl|evtl|ggf|tel|abs|art|vgl|usw|etc|approx|incl|vs|dept|inc|ltd|e\.\s?g|i\.\s?e|p\.\s?p|dipl|ing|min|std|max|jr|sr|hr|fr|co|gem|lt|bzgl|bspw|resp|reg)$/i;

const SHORT_LINE = 52;

/** Closers may follow the mark: `yes.) `, `"ok."`. */
const END_MARK = /[.!?…]+["'’”»)\]]*(?=\s|$)|[?!]+(?=\S)/g;
const CLAUSE_MARK = /[,;()[\]]|\s[–—-]+\s|--+|—|:(?=\s)|\.\.\.?|…/g;

function isListLine(text: string): boolean {
  return /^\s*(?:[-–•*▸→·]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/i.test(text);
}

/** Splits at line ends that end a thought: an empty line, a list item, a short line. */
function linesOf(text: string): readonly (readonly [number, number])[] {
  const out: [number, number][] = [];
  let from = 0;
  let at = 0;
  while (at <= text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.slice(at, end);
    const next = text.slice(end + 1, end + 12);
    const wrapped =
      line.trim().length > SHORT_LINE &&
      next.trim() !== '' &&
      !/^\s*\n/.test(next) &&
      !isListLine(next) &&
      !/[.!?:]\s*$/.test(line);
    if (!wrapped || end === text.length) {
      if (text.slice(from, end).trim() !== '') out.push([from, end]);
      from = end + 1;
    }
    at = end + 1;
  }
  return out;
}

function inside(moments: readonly Moment[], offset: number): boolean {
  let low = 0;
  let high = moments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const moment = moments[middle];
    if (moment === undefined) return false;
    if (offset < moment.start) high = middle - 1;
    else if (offset >= moment.end) low = middle + 1;
    else return true;
  }
  return false;
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

export function splitSentences(text: string, moments: readonly Moment[]): readonly Sentence[] {
  const out: Sentence[] = [];
  const push = (from: number, to: number) => {
    const { start, end } = trimmed(text, from, to);
    if (start >= end) return;
    const clauses: { start: number; end: number }[] = [];
    let at = start;
    const body = text.slice(start, end);
    CLAUSE_MARK.lastIndex = 0;
    for (let mark = CLAUSE_MARK.exec(body); mark !== null; mark = CLAUSE_MARK.exec(body)) {
      const here = start + mark.index;
      if (inside(moments, here) || (inside(moments, here - 1) && mark[0] === ',' && inside(moments, here + 2)))
        continue;
      const clause = trimmed(text, at, here);
      if (clause.end > clause.start) clauses.push(clause);
      at = here + mark[0].length;
    }
    const last = trimmed(text, at, end);
    if (last.end > last.start) clauses.push(last);
    out.push({ start, end, clauses, asks: /\?[\s"'’”»)!?]*$/.test(body) });
  };
  for (const [lineStart, lineEnd] of linesOf(text)) {
    const line = text.slice(lineStart, lineEnd);
    let from = lineStart;
    END_MARK.lastIndex = 0;
    for (let mark = END_MARK.exec(line); mark !== null; mark = END_MARK.exec(line)) {
      const at = lineStart + mark.index;
      const after = at + mark[0].length;
      if (mark[0].startsWith('.')) {
        if (inside(moments, at) && inside(moments, at + 1)) continue;
        if (inside(moments, at) && !/^\s+\p{Lu}|^\s*$/u.test(text.slice(after, after + 3))) continue;
        if (mark[0] === '.' && ABBREVIATED.test(text.slice(Math.max(lineStart, at - 8), at))) continue;
        if (mark[0] === '.' && /\d$/.test(text.slice(at - 1, at)) && /^\s\p{Ll}/u.test(text.slice(after, after + 2)))
          continue;
      }
      push(from, after);
      from = after;
    }
    push(from, lineEnd);
  }
  return out;
}
