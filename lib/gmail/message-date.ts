import { isoWithOffset } from './iso-with-offset.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner'],
  ['february', 'feb', 'februar'],
  ['march', 'mar', 'märz', 'mär', 'mrz'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'jun', 'juni'],
  ['july', 'jul', 'juli'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct', 'oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec', 'dezember', 'dez'],
];

/** Weekdays say nothing that the date does not, and words between date and time neither. */
const PASSED_OVER =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|at|um|uhr)$/;

interface Parts {
  year: number;
  month: number;
  day: number;
}

/**
 * The moment that Gmail's title of a message's date names, in English or German, as ISO 8601 with this browser's offset.
 * Undefined where it could be read in two ways ("03/11/2026") or in none.
 */
export function messageDate(title: string): string | undefined {
  const text = title.replace(/[\u200e\u200f\u202a-\u202e]/g, '').replace(/[\u00a0\u2009\u202f]/g, ' ');
  const time = /(?:^|[\s,])(\d{1,2}):(\d{2})(?::\d{2})?(?:\s?([ap])\.?m\.?)?(?=$|[\s,])/i.exec(text);
  if (!time) return undefined;
  const clock = clockOf(Number(time[1]), Number(time[2]), time[3]?.toLowerCase());
  const parts = datePartsOf(`${text.slice(0, time.index)} ${text.slice(time.index + time[0].length)}`);
  if (!clock || !parts) return undefined;
  const moment = new Date(parts.year, parts.month, parts.day, clock.hour, clock.minute);
  // A day or an hour that does not exist was read wrongly.
  const exists =
    moment.getMonth() === parts.month && moment.getDate() === parts.day && moment.getHours() === clock.hour;
  return exists ? isoWithOffset(moment) : undefined;
}

function clockOf(hour: number, minute: number, half: string | undefined): { hour: number; minute: number } | undefined {
  if (minute > 59) return undefined;
  if (half === undefined) return hour > 23 ? undefined : { hour, minute };
  if (hour < 1 || hour > 12) return undefined;
  return { hour: (hour % 12) + (half === 'p' ? 12 : 0), minute };
}

function datePartsOf(text: string): Parts | undefined {
  const german = /^[^\d]*?(\d{1,2})\.(\d{1,2})\.(\d{4})[\s,]*$/.exec(text);
  if (german) return { day: Number(german[1]), month: Number(german[2]) - 1, year: Number(german[3]) };
  const numeric = /^[^\d]*?(\d{4})-(\d{2})-(\d{2})[\s,]*$/.exec(text);
  if (numeric) return { year: Number(numeric[1]), month: Number(numeric[2]) - 1, day: Number(numeric[3]) };
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+|[/]/gu) ?? [];
  const named = words.filter((word) => !PASSED_OVER.test(word));
  if (named.length !== 3) return undefined;
  const month = MONTHS.findIndex((names) => named.some((word) => names.includes(word)));
  const year = named.map(Number).find((number) => number >= 1990 && number < 2100);
  const day = named.map(Number).find((number) => number >= 1 && number <= 31);
  return month < 0 || year === undefined || day === undefined ? undefined : { year, month, day };
}
