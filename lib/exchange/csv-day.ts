import type { WritingChoice } from '../domain/import-plan.ts';
import { foldWords } from './fold-words.ts';

/** The first letters of the months' names in English and German. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'jän'],
  ['feb'],
  ['mar', 'mär', 'mrz'],
  ['apr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
];

/** A day as exports write it, with or without a time behind it, as an ISO 8601 date; undefined where it is none. */
export function readDay(text: string, days: WritingChoice['days']): string | undefined {
  const written = text.trim();
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]|$)/.exec(written);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?:[,\s]|$)/.exec(written);
  if (dotted) return dayOf(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?:[,\s]|$)/.exec(written);
  if (slashed) {
    return days === 'day_first' ? dayOf(slashed[3], slashed[2], slashed[1]) : dayOf(slashed[3], slashed[1], slashed[2]);
  }
  const dayFirst = /^(\d{1,2})\.?[\s-](\p{L}{3,})\.?,?[\s-](\d{4}|\d{2})(?:[,\s]|$)/u.exec(written);
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^(\p{L}{3,})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?:[,\s]|$)/u.exec(written);
  return monthFirst ? dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined;
}

/** The order of days with slashes in a column: told by a part beyond 12; else as the file's other writing suggests. */
export function guessDayOrder(cells: readonly string[], separator: string): WritingChoice['days'] {
  const parts = cells.map((each) => /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d/.exec(each));
  if (parts.some((each) => Number(each?.[1]) > 12)) return 'day_first';
  if (parts.some((each) => Number(each?.[2]) > 12)) return 'month_first';
  return separator === ';' ? 'day_first' : 'month_first';
}

function monthOf(name: string | undefined): string {
  const folded = foldWords(name ?? '');
  return String(MONTHS.findIndex((names) => names.some((each) => folded.startsWith(foldWords(each)))) + 1);
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  if (!real || full < 1970 || full > 2200) return undefined;
  return date.toISOString().slice(0, 10);
}
