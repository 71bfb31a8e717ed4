import { attributionAt } from './attribution.ts';
import { headerBlockAt } from './header-block.ts';
import { isRule, separatorAt } from './separator.ts';
import { isBarPrefixed, isPrefixed, type ShownLine, withoutPrefix } from './shown-line.ts';

/** More than anybody writes by hand: beyond it no announcement is looked for. */
const OWN_LINES = 3000;
const OWN_LETTERS = 100_000;

export interface Quotations {
  readonly forwarded: boolean;
  /** The own lines were too many to be looked at. */
  readonly exhausted: boolean;
}

/**
 * Gives every line that announces or belongs to a quotation its role, by structure alone. Where nothing marks the quoted
 * lines, all that follows the announcement is quotation.
 */
export function markQuotations(lines: readonly ShownLine[]): Quotations {
  let forwarded = false;
  let ownLines = 0;
  let ownLetters = 0;
  const below = markedBelow(lines);
  markCalendar(lines);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined || line.blank) continue;
    if (line.marked) {
      if (separatorAt(line.text) === 'forwarded') forwarded = true;
      if (GROUPWISE.test(line.text)) {
        setRole(lines, i, lines.length, 'quote');
        return { forwarded, exhausted: false };
      }
      continue;
    }
    ownLines += 1;
    ownLetters += line.text.length;
    if (ownLines > OWN_LINES || ownLetters > OWN_LETTERS) return { forwarded, exhausted: true };
    const announced = announcementAt(lines, i);
    if (announced === undefined) continue;
    if (announced.forwarded) forwarded = true;
    const start = withRuleAbove(lines, announced.start);
    const follows = nextShown(lines, announced.end);
    const continues =
      follows?.marked === true && (announced.certain === false || below.share(announced.end) >= 0.6 || announced.soft);
    if (continues) {
      setRole(lines, start, announced.end, 'attribution');
      i = announced.end - 1;
      continue;
    }
    if (!announced.certain) continue;
    setRole(lines, start, announced.end, 'attribution');
    setRole(lines, announced.end, lines.length, 'quote');
    return { forwarded, exhausted: false };
  }
  markBars(lines);
  markOverflow(lines);
  return { forwarded, exhausted: false };
}

/** GroupWise sets its attribution between arrows and quotes without any: ">>> Jo Park 2/16/01 10:41 am >>>". */
const GROUPWISE = /^>>> .{2,120}\d{1,2}[:.]\d{2}.{0,20}>>>\s*$/;

interface Announcement {
  readonly start: number;
  readonly end: number;
  readonly certain: boolean;
  /** An attribution, after which own text may follow the marked quotation. */
  readonly soft: boolean;
  readonly forwarded: boolean;
}

function announcementAt(lines: readonly ShownLine[], at: number): Announcement | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  const separator = separatorAt(line.text);
  if (separator !== undefined) {
    let end = at + 1;
    while (lines[end]?.blank === true && end < at + 4) end += 1;
    const block = headerBlockAt(lines, end);
    return {
      start: at,
      end: block?.end ?? at + 1,
      certain: true,
      soft: false,
      forwarded: separator === 'forwarded',
    };
  }
  const block = headerBlockAt(lines, at);
  if (block !== undefined) return { ...block, certain: true, soft: false, forwarded: false };
  const attribution = attributionAt(lines, at);
  if (attribution === undefined) return undefined;
  return { start: at, end: attribution.end, certain: attribution.certain, soft: true, forwarded: false };
}

/** A calendar answer whose client had nothing to show but its data. */
function markCalendar(lines: readonly ShownLine[]): void {
  const from = lines.findIndex((line) => line.text.startsWith('BEGIN:VCALENDAR'));
  if (from < 0) return;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (line !== undefined) line.role = 'footer';
    if (line?.text.startsWith('END:VCALENDAR')) return;
  }
}

/** Notes sets the company's name, indented, above the head of a mail. */
const LETTERHEAD = /^\t\S.{0,50}$/;

/** The drawn line above a header block belongs to it. */
function withRuleAbove(lines: readonly ShownLine[], at: number): number {
  let start = at;
  for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) {
    const line = lines[i];
    if (line === undefined || line.marked) break;
    if (line.blank) continue;
    if (isRule(line.text) || LETTERHEAD.test(line.text)) start = i;
    break;
  }
  return start;
}

function nextShown(lines: readonly ShownLine[], from: number): ShownLine | undefined {
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (line !== undefined && !line.blank) return line;
  }
  return undefined;
}

function setRole(lines: readonly ShownLine[], from: number, to: number, role: 'quote' | 'attribution'): void {
  for (let i = from; i < to; i += 1) {
    const line = lines[i];
    if (line !== undefined) line.role = role;
  }
}

/** For each place, which share of the lines below it is marked as quoted; counted once for the whole text. */
function markedBelow(lines: readonly ShownLine[]): { share(from: number): number } {
  const marked = new Uint32Array(lines.length + 1);
  const shown = new Uint32Array(lines.length + 1);
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i];
    marked[i] = (marked[i + 1] ?? 0) + (line?.marked === true && !line.blank ? 1 : 0);
    shown[i] = (shown[i + 1] ?? 0) + (line?.blank === false ? 1 : 0);
  }
  return {
    share: (from) => {
      const all = shown[from] ?? 0;
      return all === 0 ? 0 : (marked[from] ?? 0) / all;
    },
  };
}

/** Bars before lines count as quotation only below an attribution and in a row: "| " also draws tables. */
function markBars(lines: readonly ShownLine[]): void {
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined || line.role !== 'own' || !isBarPrefixed(line.text)) continue;
    let end = i;
    while (lines[end] !== undefined && isBarPrefixed(lines[end]?.text ?? '')) end += 1;
    const attribution = i > 0 ? attributionBefore(lines, i) : undefined;
    if (attribution !== undefined) setRole(lines, attribution, i, 'attribution');
    if (attribution !== undefined || end - i >= 4) setRole(lines, i, end, 'quote');
    i = end;
  }
}

function attributionBefore(lines: readonly ShownLine[], at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) {
    if (lines[i]?.blank === true) continue;
    if (attributionAt(lines, i)?.end !== undefined) return i;
  }
  return undefined;
}

/** As wide as clients set plain text. */
const WIDTH = 70;

/** Words that a client wrapped out of a quoted line stand below it without its mark; the sentence goes on around them. */
function markOverflow(lines: readonly ShownLine[]): void {
  for (let i = 1; i + 1 < lines.length; i += 1) {
    const line = lines[i];
    const before = lines[i - 1];
    const after = lines[i + 1];
    if (line === undefined || before === undefined || after === undefined) continue;
    if (line.role !== 'own' || line.blank || !before.marked || before.role !== 'quote' || !after.marked) continue;
    if (!isPrefixed(before.text) || /[.?!:;]\s*$/.test(before.text) || !/^\s*\p{Ll}/u.test(line.text)) continue;
    const words = line.text.trim().split(/\s+/);
    if (before.text.length + 1 + (words[0]?.length ?? 0) < WIDTH) continue;
    const sentenceGoesOn = /^\p{Ll}/u.test(withoutPrefix(after.text).trim()) && !/[.?!]\s*$/.test(line.text);
    if (sentenceGoesOn || words.length >= 5) line.role = 'quote';
  }
}
