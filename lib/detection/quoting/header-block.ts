import { fold } from './fold.ts';
import { HEADER_KINDS, type HeaderKind } from './quoting-language.ts';
import { QUOTING_LANGUAGES } from './quoting-languages.ts';
import type { ShownLine } from './shown-line.ts';

const KINDS: ReadonlyMap<string, HeaderKind> = new Map(
  QUOTING_LANGUAGES.toReversed().flatMap((language) =>
    HEADER_KINDS.flatMap((kind) => language.headerNames[kind].map((name) => [name, kind] as const)),
  ),
);

const HEADER = /^[\s*_•|]*(\p{L}[\p{L}' .-]{0,24}?)[\s*_]*[:\uff1a][\s*_]*(.*)$/u;
const MAY_BE_HEADER = /^[^:\uff1a]{1,60}[:\uff1a]/;
const ADDRESS = /[^\s<>@]+@[^\s<>@]+/;
const CONTINUATIONS = 12;
/** No head has more lines with names than this; a text of nothing else is not read again and again. */
const MOST_HEADERS = 14;

interface HeaderLine {
  readonly kind: HeaderKind;
  readonly value: string;
}

/** Old archives hold tabs and spaces that nobody decoded ("=09To: ..."). */
function readable(text: string): string {
  const start = text.length > 500 ? text.slice(0, 500) : text;
  return start.includes('=') ? start.replace(/=(?:09|20|$)/g, ' ') : start;
}

/** The header that a line of a quoted header block holds, whatever its language, bold stars and indentation. */
export function headerLine(text: string): HeaderLine | undefined {
  if (!MAY_BE_HEADER.test(text)) return undefined;
  const match = HEADER.exec(readable(text));
  if (match === null) return undefined;
  const kind = KINDS.get(fold(match[1] ?? ''));
  return kind === undefined ? undefined : { kind, value: (match[2] ?? '').trim() };
}

export interface HeaderBlock {
  readonly start: number;
  /** The line after the block. */
  readonly end: number;
}

/**
 * A block of at least two header lines that together can only be the head of another mail: a sender with a date, a
 * subject or an addressed recipient (Outlook, GMX in its own order), or recipient and subject below a dated line (Notes).
 */
export function headerBlockAt(lines: readonly ShownLine[], at: number): HeaderBlock | undefined {
  const first = lines[at];
  if (first === undefined || first.blank) return undefined;
  const head = headerLine(first.text);
  if (head === undefined) return first.text.length > 200 ? undefined : notesTableAt(lines, at);
  const found = new Map<HeaderKind, string>();
  let last: HeaderKind | undefined;
  let end = at;
  let continuations = 0;
  let blanks = 0;
  let headers = 0;
  for (let i = at; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.blank) {
      blanks += 1;
      if (blanks > 3) break;
      continue;
    }
    const header = headerLine(line.text);
    if (header !== undefined && !(found.has(header.kind) && blanks > 0 && header.kind !== 'cc')) {
      headers += 1;
      if (headers > MOST_HEADERS || (blanks > 0 && header.kind === 'other')) break;
      if (!found.has(header.kind)) found.set(header.kind, header.value);
      last = header.kind;
      end = i + 1;
      continuations = 0;
      blanks = 0;
      continue;
    }
    if (blanks === 0 && isUnknownHeader(line.text, lines[i + 1])) {
      end = i + 1;
      continue;
    }
    if (blanks > 0 || last === undefined || continuations >= CONTINUATIONS) break;
    if (!continuesHeader(line.text, last, found.get(last) ?? '', lines, i)) break;
    continuations += 1;
    if (found.get(last) === '') found.set(last, line.text.trim());
    end = i + 1;
  }
  if (isHead(found)) return { start: at, end };
  if (found.has('to') && (found.has('subject') || found.has('cc'))) {
    const start = notesHead(lines, at);
    if (start !== undefined) return { start, end };
    if (found.has('subject') && found.has('cc')) return { start: at, end };
  }
  return undefined;
}

const CELL = /^\s*(\p{L}{2,12})(?:\s*$|\t|\s{2,}|\s)(.*)$/u;

/** Notes sets the head of a mail in a table: names without colons, below sender and date. */
function notesTableAt(lines: readonly ShownLine[], at: number): HeaderBlock | undefined {
  if (cellKind(lines[at]?.text ?? '') !== 'to') return undefined;
  let end = at;
  let subject = false;
  for (let i = at; i < lines.length && i < at + 10; i += 1) {
    const line = lines[i];
    if (line === undefined || line.blank) continue;
    const kind = cellKind(line.text);
    if (kind === undefined) break;
    end = i + 1;
    if (kind === 'subject') subject = true;
  }
  const start = subject ? notesHead(lines, at) : undefined;
  return start === undefined ? undefined : { start, end };
}

function cellKind(text: string): HeaderKind | undefined {
  const name = CELL.exec(text.slice(0, 200))?.[1];
  return name === undefined ? undefined : KINDS.get(fold(name));
}

/** A header in a language that is not known, between two that are. */
function isUnknownHeader(text: string, next: ShownLine | undefined): boolean {
  return next !== undefined && !next.blank && HEADER.test(readable(text)) && headerLine(next.text) !== undefined;
}

function isHead(found: ReadonlyMap<HeaderKind, string>): boolean {
  const from = found.get('from');
  if (from === undefined) {
    return found.has('sent') && found.has('to') && found.has('subject');
  }
  const sent = found.get('sent');
  if (DATE_TIME.test(from) && found.size >= 2) return true;
  if (sent !== undefined && (/\d/.test(sent) || found.size >= 3)) return true;
  if (found.has('subject')) return true;
  return found.has('to') && (ADDRESS.test(from) || ADDRESS.test(found.get('to') ?? ''));
}

/** Long lists of recipients wrap, and some clients put the value on the line below its name. */
function continuesHeader(
  text: string,
  last: HeaderKind,
  value: string,
  lines: readonly ShownLine[],
  at: number,
): boolean {
  if (last === 'sent') return value === '';
  if (value === '') return true;
  if (last === 'subject' || last === 'other') {
    const next = lines[at + 1];
    return next !== undefined && !next.blank && headerLine(next.text) !== undefined;
  }
  const before = lines[at - 1]?.text.trimEnd() ?? '';
  return (
    /[,;<(]$/.test(before) ||
    ADDRESS.test(text) ||
    /^\s{2,}\S/.test(text) ||
    /[;>]\s*$/.test(text) ||
    /^[^:]{1,60}\/[A-Z]/.test(text)
  );
}

const RESPOND = /respond to|antwort(?:en)? an|sent by:|gesendet von:/i;
const DATE_TIME = /(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}[,\s]+(?:\d{1,2}[:.]\d{2}|um|at)/;

/** Lotus Notes shows sender and date on lines of their own above "To:"; gives the first of them. */
function notesHead(lines: readonly ShownLine[], at: number): number | undefined {
  let dated: number | undefined;
  let seen = 0;
  let i = at - 1;
  for (; i >= 0 && seen < 5; i -= 1) {
    const line = lines[i];
    if (line === undefined || line.marked) break;
    if (line.blank) continue;
    seen += 1;
    const text = readable(line.text.slice(0, 200));
    if (readable(text).trim() === '') continue;
    if (DATE_TIME.test(`${text} ${lines[i + 1]?.text.slice(0, 40) ?? ''}`) && /\d[./-]\d/.test(text)) {
      dated = i;
      break;
    }
    if (line.text.length > 120 || !/respond|antwort|sent by|gesendet von|[@/<]|^\s*\d{1,2}:\d{2}/i.test(text)) break;
  }
  if (dated === undefined) return undefined;
  const line = lines[dated];
  if (line !== undefined && /\p{L}{3}/u.test(line.text.slice(0, line.text.search(/\d{1,4}[./-]\d/)))) {
    return wrappedName(lines, dated);
  }
  for (let above = dated - 1; above >= 0 && above >= dated - 3; above -= 1) {
    const name = lines[above];
    if (name === undefined || name.marked) break;
    if (name.blank || RESPOND.test(name.text)) continue;
    return isNotesName(name.text) ? above : dated;
  }
  return dated;
}

function wrappedName(lines: readonly ShownLine[], dated: number): number {
  const above = lines[dated - 1];
  const here = lines[dated]?.text ?? '';
  const continued = /^\s*(?:on|am|@|[^<]*>)/i.test(here) && above !== undefined && !above.blank && !above.marked;
  return continued && isNotesName(above.text) ? dated - 1 : dated;
}

function isNotesName(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return text.length < 90 && words <= 7 && !/[.!?:]\s*$/.test(text);
}
