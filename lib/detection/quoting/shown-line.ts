/** What a line turned out to be. Only `own` lines become own text; `quote` lines are what an answer may answer. */
export type LineRole = 'own' | 'quote' | 'attribution' | 'signature' | 'footer';

/** One line of the text as shown, with its place in it. Roles are filled in by one finder after the other. */
export interface ShownLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Spaces aside, nothing stands here. */
  readonly blank: boolean;
  /** In a quote mark of the page, or behind `>`. */
  readonly marked: boolean;
  /** In a signature mark of the page. */
  readonly signed: boolean;
  role: LineRole;
  /** Where the own text of this line begins and ends, when only a piece of the line is own. */
  ownStart: number;
  ownEnd: number;
}

/** `>` of any depth, and the initials that old clients put before it ("AB> "). */
const PREFIX = /^[ \t]{0,4}(?:[A-Za-z]{1,4})?>[> \t]{0,200}/;
const BAR_PREFIX = /^[ \t]{0,3}[|│¦](?:[ \t][|│¦]){0,20}[ \t]/;

export function isPrefixed(text: string): boolean {
  return PREFIX.test(text);
}

/** The line without the marks of quotation before it. */
export function withoutPrefix(text: string): string {
  return text.replace(PREFIX, '');
}

export function isBarPrefixed(text: string): boolean {
  return BAR_PREFIX.test(text);
}

const ATTRIBUTION_END = /^>\s?(?:\p{L}{2,12} ?){0,2}:?\s*$/u;

/** A wrapped "Jo Park <jo@vendor.example" leaves "> wrote:" on a line of its own, which quotes nothing. */
function endsAttribution(line: string, before: string): boolean {
  if (line.length > 40 || !ATTRIBUTION_END.test(line)) return false;
  if (before.lastIndexOf('<') > before.lastIndexOf('>')) return true;
  return /^> ?wrote:$/.test(line.trim());
}

/** More lines than anybody writes or quotes; what follows stays one line. */
const MOST_LINES = 20_000;

/** Splits a text at its line ends (`\r` stays outside the lines), without copying more than the lines. */
export function splitLines(
  text: string,
  offset: number,
  marks: { readonly quoted: boolean; readonly signed: boolean },
  into: ShownLine[],
): void {
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0 || into.length >= MOST_LINES) end = text.length;
    const next = end + 1;
    if (end > start && text.charCodeAt(end - 1) === 13) end -= 1;
    const line = text.slice(start, end);
    const blank = isBlank(line);
    const marked =
      marks.quoted ||
      (!blank &&
        isPrefixed(line) &&
        !endsAttribution(line, into.at(-1)?.text ?? '') &&
        !isComparison(line, into.at(-1), text.charCodeAt(next)));
    into.push({
      text: line,
      start: offset + start,
      end: offset + end,
      blank,
      marked,
      signed: marks.signed,
      role: marked ? 'quote' : 'own',
      ownStart: offset + start,
      ownEnd: offset + end,
    });
    start = next;
  }
}

const VISIBLE = /^[ \t>]{0,20}[\x21-\x7e]/;

/** Spaces, invisible characters, variation selectors, and the dot (U+1427) of an extension that tracks reading. */
const NOTHING =
  /^(?:[\s\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u2800\u3164\ufeff\u1427]|[\u034f\u17b4\u17b5]|[\ufe00-\ufe0f])*$/;

/** ">50 seats are fine" between lines without such a mark says "more than". */
function isComparison(line: string, before: ShownLine | undefined, next: number): boolean {
  return /^>\d/.test(line) && before?.marked !== true && next !== 62;
}

/** Longer runs of invisible characters hide something: they are looked at like any line. */
const LONG_NOTHING = 1000;

/** Whether a reader sees nothing: spaces and invisible characters only. */
export function isBlank(text: string): boolean {
  if (VISIBLE.test(text)) return false;
  if (text.trim() === '') return true;
  return text.length < LONG_NOTHING && NOTHING.test(text);
}
