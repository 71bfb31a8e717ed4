import type { CalendarPart } from '../domain/message.ts';
import { instantIn } from './zone-offset.ts';

const METHODS = ['REQUEST', 'REPLY', 'CANCEL', 'COUNTER'] as const;
const ANSWERS = ['ACCEPTED', 'DECLINED', 'TENTATIVE'] as const;
const MOST_LINES = 20_000;

interface CalendarLine {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/**
 * The few facts of an iCalendar text that matter here, or undefined where it is none. Of several attendees in an answer
 * the one whose address is `sender` counts, else the first that answers.
 */
export function parseCalendar(text: string, sender = ''): CalendarPart | undefined {
  const begin = text.search(/^[ \t]{0,8}BEGIN:VCALENDAR/im);
  if (begin < 0) return undefined;
  let method: CalendarPart['method'] = 'OTHER';
  let summary = '';
  let comment: string | undefined;
  let start: string | undefined;
  let partstat: CalendarPart['partstat'];
  let bySender = false;
  let inside = false;
  for (const line of linesOf(text.slice(begin))) {
    if (line.name === 'METHOD') method = METHODS.find((known) => known === line.value.trim().toUpperCase()) ?? 'OTHER';
    else if (line.name === 'BEGIN' && /^V(?:EVENT|TODO)$/i.test(line.value)) inside = true;
    else if (line.name === 'END' && /^V(?:EVENT|TODO)$/i.test(line.value)) {
      inside = false;
    } else if (inside) {
      if (line.name === 'SUMMARY') summary ||= unescaped(line.value);
      else if (line.name === 'COMMENT') comment ??= unescaped(line.value);
      else if (line.name === 'DTSTART') start ??= instantIn(line.value.trim(), line.parameters.get('TZID'));
      else if (line.name === 'ATTENDEE') {
        const answer = line.parameters.get('PARTSTAT')?.toUpperCase();
        const own = sender !== '' && line.value.toLowerCase().includes(sender);
        if (answer === undefined || (partstat !== undefined && (bySender || !own))) continue;
        partstat = ANSWERS.find((known) => known === answer) ?? 'OTHER';
        bySender = own;
      }
    }
  }
  return {
    method,
    summary,
    ...(method === 'REPLY' && partstat !== undefined ? { partstat } : {}),
    ...(start === undefined ? {} : { start }),
    ...(comment === undefined || comment === '' ? {} : { comment }),
  };
}

function* linesOf(text: string): Generator<CalendarLine> {
  let folded: string[] = [];
  let count = 0;
  for (const raw of text.split('\n', MOST_LINES)) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (/^[ \t]/.test(line) && count > 0) {
      folded.push(line.slice(1));
      continue;
    }
    if (folded.length > 0) yield readLine(folded.join(''));
    folded = [line];
    count += 1;
  }
  if (folded.length > 0) yield readLine(folded.join(''));
}

/** NAME;PARAMETER=value;PARAMETER="value":VALUE, where quoted values may hold colons and semicolons. */
function readLine(line: string): CalendarLine {
  const pieces: string[] = [];
  let start = 0;
  let quoted = false;
  let at = 0;
  for (; at < line.length; at += 1) {
    const character = line[at];
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ';' || character === ':')) {
      pieces.push(line.slice(start, at));
      start = at + 1;
      if (character === ':') break;
    }
  }
  const parameters = new Map<string, string>();
  for (const piece of pieces.slice(1)) {
    const equals = piece.indexOf('=');
    if (equals > 0) parameters.set(piece.slice(0, equals).toUpperCase(), piece.slice(equals + 1).replaceAll('"', ''));
  }
  return {
    name: (pieces[0] ?? '').trim().toUpperCase(),
    parameters,
    value: at < line.length ? line.slice(at + 1) : '',
  };
}

function unescaped(value: string): string {
  return value
    .replace(/\\([nN,;\\])/g, (_, character: string) => (character.toLowerCase() === 'n' ? '\n' : character))
    .trim();
}
