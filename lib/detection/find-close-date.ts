import { dayNumber, resolve, type Written, writtenAt } from './compare-moments.ts';
import { LANGUAGES } from './lexicon/languages.ts';
import { findMoments, type Moment } from './moments.ts';
import { splitSentences } from './sentences.ts';
import { fold } from './words.ts';

/** Only the beginning of a text is searched, so that time stays small. */
const SEARCHED = 20_000;
/** A date further away than this is no date for a signature. */
const FURTHEST = 3 * 366;

/** What is done when a deal closes. */
const CLOSES =
  /\b(?:sign|signs|signed|signing|signature|sign-off|(?:to|will) close|closing|decide|decided|decision|go[- ]live decision|award|awarded|contract in place|purchase order|place (?:the|our|an) order|unterschreiben|unterschrieben|unterschrift|unterzeichnen|unterzeichnet|unterzeichnung|zeichnen|vertragsabschluss|vertragsschluss|abschluss|abschliessen|abzuschliessen|entscheiden|entscheidung|entschieden|zuschlag|beauftragen|beauftragung|beauftragt|bestellen|bestellung)\b/;
/** The day is a limit or an aim of it, not merely near it. */
const AIMS =
  /\b(?:by|before|until|till|no later than|at the latest|in|on|for|this|end of|bis|spaetestens|vor|am|im|zum|ende|anfang|mitte|noch|fuer)\b/;
/** It will not be so, may not be so, is asked or told of another time or another paper. */
const NOT_SO =
  /\b(?:not|no longer|never|neither|cannot|can not|unlikely|earliest|either|or|oder|entweder|if|unless|whether|should we|could|might|would have|was|were|had|nicht|kein|keine|keinen|keiner|nie|niemals|fruehestens|wenn|falls|sofern|ob|koennte|koennten|wuerden haetten|war|waren|hatten|wurde|wurden)\b|n't\b|\b(?:nda|dpa|confidentiality|non-disclosure|minutes|newsletter|pilot|trial|ticket|incident|office|bridge|road|account|geheimhaltung\w*|vertraulichkeit\w*|avv|av-vertrag|protokoll|testphase|buero)\b/;

/**
 * The day by which the deal is to be signed or decided, as `2027-01-15`, where a text says so in so many words: one
 * sentence with one day, that neither denies nor asks nor conditions it. The last such sentence counts. Undefined for
 * everything less: an empty field costs a moment, a wrong date spoils a forecast.
 */
export function findCloseDate(text: string, sentAt: string): string | undefined {
  const searched = text.slice(0, SEARCHED);
  if (!CLOSES.test(fold(searched))) return undefined;
  const written = writtenAt(sentAt);
  const today = dayNumber(written.year, written.month, written.day);
  const moments = findMoments(searched);
  let last: number | undefined;
  for (const sentence of splitSentences(searched, moments)) {
    const said = fold(searched.slice(sentence.start, sentence.end));
    if (sentence.asks || !CLOSES.test(said) || !AIMS.test(said) || NOT_SO.test(said)) continue;
    const day = onlyDay(said, written);
    if (day !== undefined && day > today && day - today < FURTHEST) last = day;
  }
  return last === undefined ? undefined : isoDay(last);
}

/** The one day that a sentence names; undefined where it names none, several, or one that can be read in two ways. */
function onlyDay(said: string, written: Written): number | undefined {
  const parts = partsOfYear(said, written);
  if (parts.length > 1) return undefined;
  const days = findMoments(said).filter((each) => names(each) && !parts.some((part) => covers(part, each)));
  const [part] = parts;
  if (part) return days.length === 0 ? part.day : undefined;
  const [only, ...others] = days;
  if (!only || others.length > 0 || only.swapped) return undefined;
  return resolve(only, written).day;
}

function names(moment: Moment): boolean {
  return moment.day !== undefined || moment.weekday !== undefined || (moment.inDays ?? 0) > 0;
}

interface PartOfYear {
  readonly start: number;
  readonly end: number;
  readonly day: number;
}

function covers(part: PartOfYear, moment: Moment): boolean {
  return moment.start < part.end && moment.end > part.start;
}

const MONTHS = new Map(
  LANGUAGES.flatMap(({ clock }) => clock.months.flatMap((all, at) => all.map((name) => [name, at + 1] as const))),
);
const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const BEGIN = 'beginning of|early|anfang';
const MIDDLE = 'middle of|mid|mitte';
const END = 'end of|late|ende(?: des monats| vom)?';
const OF_MONTH = new RegExp(
  `\\b(?:(${BEGIN})|(${MIDDLE})|(${END})|in|im|during|im laufe des)[ -]{1,2}(?:the )?(${MONTH})\\b(?!\\.? ?\\d{1,2}\\b(?!\\d))(?:,? (\\d{4})\\b)?`,
  'g',
);
const OF_YEAR =
  /\b(?:end of (?:the |this )?(?:calendar )?year|year[- ]end|jahresende|ende (?:des |dieses )?jahres|jahresabschluss)\b/g;
const OF_THIS_MONTH = /\b(?:end of (?:the |this )month|month[- ]end|monatsende|ende (?:des|dieses) monats)\b/g;
const OF_QUARTER =
  /\b(?:(?:end of|ende(?: des)?|in|im|bis|by) )(?:the )?(?:q([1-4])|(first|second|third|fourth) quarter|(ersten|zweiten|dritten|vierten|1\.|2\.|3\.|4\.) quartals?)(?:,? (\d{4})\b)?/g;
const QUARTERS = ['first', 'second', 'third', 'fourth', 'ersten', 'zweiten', 'dritten', 'vierten'];

/** The parts of a year that a sentence names, each as its last day; the first days of a month as the tenth. */
function partsOfYear(said: string, written: Written): readonly PartOfYear[] {
  const found: PartOfYear[] = [];
  const add = (match: RegExpExecArray, day: number) =>
    found.push({ start: match.index, end: match.index + match[0].length, day });
  for (const match of said.matchAll(OF_MONTH)) {
    const month = MONTHS.get(match[4] ?? '') ?? 0;
    const year = match[5] === undefined ? yearOf(month, written) : Number(match[5]);
    add(match, match[1] ? dayNumber(year, month, 10) : match[2] ? dayNumber(year, month, 15) : lastOf(year, month));
  }
  for (const match of said.matchAll(OF_YEAR)) add(match, lastOf(written.year, 12));
  for (const match of said.matchAll(OF_THIS_MONTH)) add(match, lastOf(written.year, written.month));
  for (const match of said.matchAll(OF_QUARTER)) {
    const named = match[2] ?? match[3] ?? '';
    const quarter = Number(match[1] ?? '') || Number.parseInt(named, 10) || (QUARTERS.indexOf(named) % 4) + 1;
    add(match, lastOf(match[4] === undefined ? yearOf(quarter * 3, written) : Number(match[4]), quarter * 3));
  }
  return found;
}

/** A month without its year is the next one of that name, the present month counting. */
function yearOf(month: number, { year, month: now }: Written): number {
  return month < now ? year + 1 : year;
}

const lastOf = (year: number, month: number) => dayNumber(year, month + 1, 0);
const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
