import { type ShownLine, withoutPrefix } from './shown-line.ts';

/** A stretch of the sender's own words, with its place in the text as shown. */
export interface OwnPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The quoted line that this part answers, when it was written between quoted lines. */
  readonly answers?: string;
}

/** More quoted lines than this above a text at the end, and it answers the mail, not a line of it. */
const SHORT_QUOTE = 3;

/** Joins neighbouring own lines to parts, each trimmed to what can be seen, with the quoted line above it if it answers one. */
export function composeParts(shown: string, lines: readonly ShownLine[]): OwnPart[] {
  const parts: OwnPart[] = [];
  const answers = answeredLines(lines);
  let start = -1;
  let end = -1;
  let answered: string | undefined;
  const close = () => {
    if (start >= 0) add(parts, shown, start, end, answered);
    start = -1;
    answered = undefined;
  };
  for (const [i, line] of lines.entries()) {
    if (line.role !== 'own') {
      if (!line.blank) close();
      continue;
    }
    if (line.blank) continue;
    if (line.ownStart > line.start) {
      close();
      answered = shown.slice(line.start, line.ownStart).trim();
    }
    if (start < 0) {
      start = line.ownStart;
      answered ??= answers.get(i);
    }
    end = line.ownEnd;
    if (line.ownEnd < line.end) close();
  }
  close();
  return parts;
}

function add(parts: OwnPart[], shown: string, from: number, to: number, answers: string | undefined): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(shown[start] ?? '')) start += 1;
  while (end > start && /\s/.test(shown[end - 1] ?? '')) end -= 1;
  if (start >= end) return;
  const text = shown.slice(start, end);
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}?!+]/u.test(text)) return;
  parts.push(answers === undefined ? { text, start, end } : { text, start, end, answers });
}

/** For each own line right below a quotation, the last line of that quotation, where the sender answers line by line. */
function answeredLines(lines: readonly ShownLine[]): ReadonlyMap<number, string> {
  const answers = new Map<number, string>();
  let quotations = 0;
  let length = 0;
  let last: string | undefined;
  let inside = false;
  const found: { at: number; line: string; length: number }[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.blank) continue;
    if (line.role === 'quote') {
      const text = withoutPrefix(line.text).trim();
      if (!inside) {
        quotations += 1;
        length = 0;
        last = undefined;
      }
      inside = true;
      if (text !== '') {
        length += 1;
        last = text;
      }
    } else {
      if (inside && line.role === 'own' && last !== undefined) found.push({ at: i, line: last, length });
      if (line.role === 'own') inside = false;
    }
  }
  for (const { at, line, length: quoted } of found) {
    if (quotations > 1 || quoted <= SHORT_QUOTE) answers.set(at, line);
  }
  return answers;
}

/** The quoted lines without their marks. */
export function quotedOf(lines: readonly ShownLine[]): string {
  return lines
    .filter((line) => line.role === 'quote')
    .map((line) => withoutPrefix(line.text))
    .join('\n')
    .trim();
}
