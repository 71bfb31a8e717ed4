import { LANGUAGES } from './lexicon/languages.ts';
import type { ClockWords } from './lexicon/lexicon.ts';
import { fold } from './words.ts';

/** A date or time as it stands in a text, with as much of it as was said. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The other reading of 4/10. */
  readonly swapped?: boolean;
  /** 1 is Monday. */
  readonly weekday?: number;
  /** Days from the day of writing. */
  readonly inDays?: number;
  /** Weeks from the week of writing. */
  readonly inWeeks?: number;
  readonly week?: number;
  /** Minutes after midnight. */
  readonly at?: number;
  readonly until?: number;
  /** The clock face says twelve hours: 3 may be 15. */
  readonly half?: boolean;
  /** Minutes east of Greenwich, where a zone is named. */
  readonly zone?: number;
  /** A zone is named that is not known ("Lagos time"). */
  readonly elsewhere?: boolean;
}

type Piece = { -readonly [K in keyof Moment]: Moment[K] };

interface Rule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Omit<Piece, 'start' | 'end'> | undefined;
}

const num = (text: string | undefined): number => Number(text ?? Number.NaN);
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const oneOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

function validDate(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function fullYear(text: string | undefined): { year: number } | object {
  if (text === undefined || text === '') return {};
  const year = Number(text);
  return { year: year < 100 ? 2000 + year : year };
}

function clockTime(hour: number, minute: number, half: string | undefined): Omit<Piece, 'start' | 'end'> | undefined {
  if (!(hour >= 0 && hour <= 24 && minute >= 0 && minute < 60)) return undefined;
  const mark = half?.replace(/[.\s]/g, '');
  if (mark === 'pm' || mark === 'p') return { at: ((hour % 12) + 12) * 60 + minute };
  if (mark === 'am' || mark === 'a') return { at: (hour % 12) * 60 + minute };
  return hour >= 1 && hour <= 12 ? { at: hour * 60 + minute, half: true } : { at: (hour % 24) * 60 + minute };
}

const AMPM = '(?:a\\.?m\\.?|p\\.?m\\.?)(?![a-z])';

function rulesOf(clock: ClockWords): readonly Rule[] {
  const rules: Rule[] = [];
  const add = (source: string, read: Rule['read']) => rules.push({ pattern: new RegExp(source, 'g'), read });
  const months = new Map(clock.months.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));
  const month = `(${oneOf([...months.keys()])})`;
  const weekdays = new Map(clock.weekdays.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));
  const short = new Map(clock.shortWeekdays.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));
  const hours = new Map(Object.entries(clock.hours));
  const hour = `(${oneOf([...hours.keys()])}|\\d{1,2})`;
  const hourOf = (text: string | undefined) => hours.get(text ?? '') ?? num(text);
  const oClock = oneOf(clock.oClock);

  add(
    `\\b(\\d{1,2})(?:st|nd|rd|th|\\.|ter|ten)?\\s{0,2}(?:of\\s|de\\s)?${month}\\b\\.?(?:,?\\s{0,2}(\\d{4})\\b)?`,
    (m) => {
      const day = num(m[1]);
      return day >= 1 && day <= 31 ? { day, month: months.get(m[2] ?? '') ?? 0, ...fullYear(m[3]) } : undefined;
    },
  );
  add(
    `\\b${month}\\.?\\s{1,2}(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d|\\s?(?:am|pm|uhr))(?:,?\\s{1,2}(\\d{4})\\b)?`,
    (m) => {
      const day = num(m[2]);
      return day >= 1 && day <= 31 ? { day, month: months.get(m[1] ?? '') ?? 0, ...fullYear(m[3]) } : undefined;
    },
  );
  for (const [form, minutes] of Object.entries(clock.spoken))
    add(`\\b${literal(form).replace('#', `${hour}`)}\\b(?![:.]\\d)(?:\\s?(${AMPM}))?`, (m) => {
      const at = hourOf(m[1]) * 60 + minutes;
      if (!(at > -60 && at <= 24 * 60)) return undefined;
      const minute = (at + 24 * 60) % (24 * 60);
      const mark = m[2];
      if (mark !== undefined) return clockTime(Math.floor(minute / 60), minute % 60, mark);
      return { at: minute, half: minute < 13 * 60 };
    });
  add(
    `\\b(\\d{1,2})(?:[:.](\\d{2}))?\\s?(?:[-–]|bis|to|until)\\s?(\\d{1,2})(?:[:.](\\d{2}))?\\s?(${oClock}|${AMPM})(?![a-z])`,
    (m) => {
      const mark = /^[ap]/.test(m[5] ?? '') ? m[5] : undefined;
      const end = clockTime(num(m[3]), num(m[4] ?? '0'), mark);
      const start = clockTime(num(m[1]), num(m[2] ?? '0'), mark);
      return start?.at === undefined || end?.at === undefined
        ? undefined
        : { ...start, half: start.half ?? false, until: end.at };
    },
  );
  add(`\\b${hour}\\s?(?:${oClock})\\b(?:\\s?(\\d{2})\\b)?`, (m) =>
    clockTime(hourOf(m[1]), num(m[2] ?? '0'), undefined),
  );
  add(`\\b(\\d{1,2})[.:](\\d{2})\\s?(?:${oClock})\\b`, (m) => clockTime(num(m[1]), num(m[2]), undefined));
  add(
    `\\b(?:${oneOf(clock.at)})\\s{1,2}(?:about\\s|ca\\.?\\s|etwa\\s|genau\\s)?(\\d{1,2})[.:](\\d{2})(?!\\.?\\d)(?:\\s?(${AMPM}))?`,
    (m) => clockTime(num(m[1]), num(m[2]), m[3]),
  );
  add(
    `\\b(?:${oneOf(clock.at)})\\s{1,2}${hour}\\b(?![.:/]\\d|\\.\\s?(?:${month.slice(1, -1)})|\\s?%|\\s?(?:percent|prozent|euro|eur|k\\b|people|seats|users|personen|wochen|weeks|tage|days|stunden|hours|minuten|minutes|min\\b|h\\b|st\\b|th\\b|monat|month|jahr|year|unit|site|stueck|lizenz|licen))`,
    (m) => clockTime(hourOf(m[1]), 0, undefined),
  );
  add(`\\b(?:${oneOf(clock.noon)})\\b`, () => ({ at: 12 * 60 }));
  add(`(?<=\\b(?:${oneOf(clock.inMonth)})\\s)${month}\\b(?!\\.?\\s?\\d)`, (m) => ({
    month: months.get(m[1] ?? '') ?? 0,
  }));
  const day = oneOf([...weekdays.keys()]);
  add(`\\b(${day})(?:s|(?:vormittag|morgen|frueh|mittag|nachmittag|abend|nacht)s?)?\\b\\.?`, (m) => ({
    weekday: weekdays.get(m[1] ?? '') ?? 0,
  }));
  if (short.size > 0) {
    const names = oneOf([...short.keys()]);
    add(`\\b(${names})\\b(?:\\.,?|,)?\\s?(?=\\d)`, (m) => ({ weekday: short.get(m[1] ?? '') ?? 0 }));
    add(
      `(?<=\\b(?:am|bis|den|ab|vom|next|this|by|on|until|till|u|start|bitte|lieber|erst|auf|besser|nur|but|rather|only)\\s)(${names})\\b\\.?(?![a-z])`,
      (m) => ({
        weekday: short.get(m[1] ?? '') ?? 0,
      }),
    );
    add(
      `(?<=(?:^|[\\n]))\\s?(?!so\\b|do\\b)(${names})\\b\\.?(?=\\s?(?:$|[\\n,!.]|passt|geht|ok|works|good|um\\b))`,
      (m) => ({
        weekday: short.get(m[1] ?? '') ?? 0,
      }),
    );
  }
  for (const [words, inDays] of Object.entries(clock.relative))
    add(`(?<!guten\\s|good\\s)\\b${literal(words)}\\b(?!\\s(?:is|wird)\\sanother)`, () => ({ inDays }));
  for (const [words, inWeeks] of Object.entries(clock.weeks)) add(`\\b${literal(words)}\\b`, () => ({ inWeeks }));
  for (const word of clock.weekNumber) {
    add(`\\b${literal(word)}\\.?\\s?(\\d{1,2})\\b(?!\\s?(?:times|percent))`, (m) =>
      num(m[1]) <= 53 ? { week: num(m[1]) } : undefined,
    );
    add(`\\b(\\d{1,2})\\.\\s?${literal(word)}\\b`, (m) => (num(m[1]) <= 53 ? { week: num(m[1]) } : undefined));
  }
  add(
    `\\b(?:${oneOf(clock.onDay)})\\s(\\d{1,2})(?:\\.(?!\\s?\\d)|ten\\b|th\\b|st\\b|nd\\b|rd\\b|(?=\\s?(?:[,;!]|$|\\n|\\s(?:is|und|and|at|um|works|passt|geht|stands|steht|suits|for|fuer|klappt|ist|as|it)\\b)))(?!\\d)`,
    (m) => (num(m[1]) >= 1 && num(m[1]) <= 31 ? { day: num(m[1]) } : undefined),
  );
  for (const [at, name] of clock.ordinals.entries())
    if (name !== '')
      add(
        `(?<=\\b(?:${oneOf(clock.onDay)})\\s)${literal(name)}\\b(?=\\s?(?:$|[.,;!?\\n]|\\s(?:is|at|um|works|passt|geht|suits|it|ist|erwarte|steht|then|und|and|for|fuer)\\b))`,
        () => ({ day: at + 1 }),
      );
  return rules;
}

/** Forms that every language shares. */
const SHARED: readonly Rule[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, read: (m) => ({ year: num(m[1]), month: num(m[2]), day: num(m[3]) }) },
  {
    pattern: /\b(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})\b)?/g,
    read: (m) =>
      validDate(num(m[1]), num(m[2])) ? { day: num(m[1]), month: num(m[2]), ...fullYear(m[3]) } : undefined,
  },
  {
    pattern: /\b(\d{1,2})\.(\d{1,2})\.?(\d{4})\b/g,
    read: (m) =>
      validDate(num(m[1]), num(m[2])) ? { day: num(m[1]), month: num(m[2]), ...fullYear(m[3]) } : undefined,
  },
  {
    pattern: /\b(?:am|den|bis|ab|vom|zum|der|dem|fuer|of|on)\s(\d{1,2})\.(\d{1,2})(?![\d.:]|\s?(?:uhr|%|euro|h\b))/g,
    read: (m) => (validDate(num(m[1]), num(m[2])) ? { day: num(m[1]), month: num(m[2]) } : undefined),
  },
  {
    pattern: /\b(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?\b(?!\s?(?:of|ok|%))/g,
    read: (m) => {
      const a = num(m[1]);
      const b = num(m[2]);
      if (validDate(a, b)) return { day: a, month: b, swapped: validDate(b, a), ...fullYear(m[3]) };
      return validDate(b, a) ? { day: b, month: a, ...fullYear(m[3]) } : undefined;
    },
  },
  {
    pattern: /\b(\d{1,2})\.\s?(i{1,3}|iv|vi{0,3}|ix|xi{0,2}|x)\.(?![a-z])/g,
    read: (m) => {
      const month = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].indexOf(m[2] ?? '') + 1;
      return validDate(num(m[1]), month) ? { day: num(m[1]), month } : undefined;
    },
  },
  {
    pattern: new RegExp(
      `\\b(\\d{1,2}):(\\d{2})(?:\\s?(${AMPM}|uhr|h\\b))?(?:\\s?(?:[-–]|to|bis|until|till)\\s?(\\d{1,2})(?:[:.](\\d{2}))?(?:\\s?(${AMPM}|uhr|h\\b))?)?`,
      'g',
    ),
    read: (m) => {
      const mark = /^[ap]/.test(m[3] ?? '') ? m[3] : /^[ap]/.test(m[6] ?? '') ? m[6] : undefined;
      const start = clockTime(num(m[1]), num(m[2]), mark);
      const leading = /^0\d/.test(m[1] ?? '');
      if (start === undefined) return undefined;
      const until = m[4] === undefined ? undefined : clockTime(num(m[4]), num(m[5] ?? '0'), m[6])?.at;
      return {
        at: start.at ?? 0,
        ...(start.half && !leading ? { half: true } : {}),
        ...(until === undefined ? {} : { until }),
      };
    },
  },
  {
    pattern: new RegExp(
      `\\b(\\d{1,2})(?:\\.(\\d{2}))?\\s?(${AMPM})(?:\\s?(?:[-–]|to|bis|until|till)\\s?(\\d{1,2})(?:[:.](\\d{2}))?\\s?(${AMPM}))?`,
      'g',
    ),
    read: (m) => {
      const start = clockTime(num(m[1]), num(m[2] ?? '0'), m[3]);
      const until = m[4] === undefined ? undefined : clockTime(num(m[4]), num(m[5] ?? '0'), m[6])?.at;
      return start === undefined ? undefined : { at: start.at ?? 0, ...(until === undefined ? {} : { until }) };
    },
  },
  {
    pattern: /\b(\d{1,2})h(\d{2})?\b/g,
    read: (m) => (num(m[1]) >= 6 ? clockTime(num(m[1]), num(m[2] ?? '0'), undefined) : undefined),
  },
  {
    pattern: /\b([01]\d|2[0-3])([0-5]\d)(?=\s?(?:utc|gmt|hrs|hours|z\b))/g,
    read: (m) => ({ at: num(m[1]) * 60 + num(m[2]) }),
  },
  {
    pattern: /\b(\d{1,2})(?:st|nd|rd|th)\b(?!\s(?:floor|time|street|avenue|anniversary|of\s(?:all|the))|-)/g,
    read: (m) => (num(m[1]) >= 1 && num(m[1]) <= 31 ? { day: num(m[1]) } : undefined),
  },
  {
    pattern: /\b(\d{1,2})te[nr]?\b/g,
    read: (m) => (num(m[1]) >= 1 && num(m[1]) <= 31 ? { day: num(m[1]) } : undefined),
  },
];

const ZONES: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  est: -300,
  edt: -240,
  et: -300,
  eastern: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  central: -360,
  mst: -420,
  mdt: -360,
  mountain: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
  pacific: -480,
  ist: 330,
  sgt: 480,
  jst: 540,
  wat: 60,
  aest: 600,
  aedt: 660,
};
/** Zones whose summer time is not in the name: an hour is added from mid-March to the end of October. */
const SUMMER = new Set(['et', 'eastern', 'ct', 'central', 'mountain', 'pt', 'pacific']);
const ZONE = new RegExp(`^[\\s,(]{0,2}(${Object.keys(ZONES).join('|')})(?:\\s(?:time|zeit))?\\b`);
const ELSEWHERE =
  /^[\s,(]{0,2}(?:(?!next|this|first|some|any|last|same|full|the|a|in|of|on|no|more|good)[a-z]{3,14}\s(?:time|zeit)\b|(?:ortszeit|local time|(?:your|our|my|uk|us) time|(?:ihrer|unserer|eurer|deiner) zeit)|bei (?:ihnen|euch|uns))/;

const RULES: readonly Rule[] = [...SHARED, ...LANGUAGES.flatMap((lexicon) => rulesOf(lexicon.clock))];

/** What may stand between the day and the hour of one moment. */
const JOINT =
  /^[\s,.;@(–|-]{0,4}(?:(?:at|um|den|dem|the|of|on|am|from|von|ab|zwischen|between|der|gegen|morning|afternoon|vormittags?|nachmittags?|morgens?|frueh|jeweils|around|so|in der|next|nachmittag|vormittag|dann|sharp|works at|fuer)[\s,.]{1,2}){0,2}$/;

function joinable(a: Piece, b: Piece): boolean {
  const date = (p: Piece) => p.day !== undefined || p.inDays !== undefined || p.month !== undefined;
  if (a.at !== undefined && b.at !== undefined) return false;
  if (date(a) && date(b)) return false;
  if (a.weekday !== undefined && b.weekday !== undefined) return false;
  if (a.at !== undefined && (b.week !== undefined || b.inWeeks !== undefined)) return false;
  return !(a.week !== undefined && b.week !== undefined);
}

const WORTH_READING = /\d|[a-z]/;
const LONGEST = 200_000;

/** Every date and time in the text, in its order. */
export function findMoments(text: string): readonly Moment[] {
  const folded = sameLength(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  if (!WORTH_READING.test(folded.text)) return [];
  const pieces: Piece[] = [];
  for (const rule of RULES) {
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(folded.text); match !== null; match = rule.pattern.exec(folded.text)) {
      if (match[0].length === 0) {
        rule.pattern.lastIndex++;
        continue;
      }
      const read = rule.read(match);
      if (read !== undefined) {
        const trimmed = match[0].trimEnd().length;
        const lead = match[0].length - match[0].trimStart().length;
        pieces.push({ ...read, start: match.index + lead, end: match.index + trimmed });
      }
    }
  }
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const before = kept.at(-1);
    if (before !== undefined && piece.start < before.end) {
      // "bis zum 15. Januar": the day with its month, however long the words before the day alone are.
      const saysMore = piece.day !== undefined && piece.month !== undefined && before.month === undefined;
      if (saysMore || piece.end - piece.start > before.end - before.start) kept[kept.length - 1] = piece;
      continue;
    }
    kept.push(piece);
  }
  const moments: Piece[] = [];
  for (const piece of kept) {
    readZone(piece, folded.text);
    const before = moments.at(-1);
    if (
      before !== undefined &&
      piece.start - before.end < 24 &&
      joinable(before, piece) &&
      JOINT.test(folded.text.slice(before.end, piece.start))
    )
      moments[moments.length - 1] = { ...piece, ...before, end: piece.end };
    else moments.push(piece);
  }
  const timed = moments.map((moment) => withHourBehind(moment, folded.text));
  return timed.map((moment) => ({ ...moment, start: folded.at(moment.start), end: folded.at(moment.end) }));
}

const HOUR_BEHIND = /^,?\s(\d{1,2})[.:](\d{2})(?![\d.:%]|\s?(?:%|€|euro|eur))/;

/** "Friday 10.30": what stands behind a day in the form of an hour is one. */
function withHourBehind(moment: Piece, text: string): Piece {
  if (moment.at !== undefined || (moment.weekday === undefined && moment.day === undefined)) return moment;
  const behind = HOUR_BEHIND.exec(text.slice(moment.end, moment.end + 12));
  if (behind === null) return moment;
  const read = clockTime(num(behind[1]), num(behind[2]), undefined);
  return read === undefined ? moment : { ...moment, ...read, end: moment.end + behind[0].length };
}

function readZone(piece: Piece, text: string): void {
  if (piece.at === undefined) return;
  const rest = text.slice(piece.end, piece.end + 24);
  const known = ZONE.exec(rest);
  if (known?.[1] !== undefined) {
    piece.zone = (ZONES[known[1]] ?? 0) + 0;
    if (SUMMER.has(known[1])) piece.zone += summerIn(piece.month) ? 60 : 0;
    piece.end += known[0].length;
  } else {
    const unknown = ELSEWHERE.exec(rest);
    if (unknown !== null) piece.elsewhere = true;
  }
}

function summerIn(month: number | undefined): boolean {
  return month !== undefined && month >= 4 && month <= 10;
}

/** Folding makes `ü` two letters: offsets into the folded text lead back to the original. */
function sameLength(text: string): { readonly text: string; readonly at: (offset: number) => number } {
  const folded = fold(text);
  if (folded.length === text.length) return { text: folded, at: (offset) => offset };
  const origin: number[] = [];
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const letter = fold(text.charAt(at));
    for (let more = 0; more < letter.length; more++) origin.push(at);
    out += letter;
  }
  origin.push(text.length);
  return { text: out, at: (offset) => origin[offset] ?? text.length };
}
