import type { Money } from '../lib/domain/money.ts';

/** Dates, amounts and ages as people of one locale write them. Times are ms or ISO 8601 texts. */
export interface Format {
  /** 24 Nov 2026, 10:12 */
  readonly moment: (time: number | string) => string;
  /** 24 Nov 2026 */
  readonly day: (time: number | string) => string;
  /** $48,000 */
  readonly money: (money: Money) => string;
  /** 5 minutes ago; yesterday; older than a month: the day. */
  readonly age: (time: number, now: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly number: (value: number) => string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const made = new Map<string, Format>();

/** The formats of a locale (BCP 47): made once, since making Intl objects is slow. */
export function formatFor(locale: string): Format {
  const known = made.get(locale);
  if (known) return known;
  const format = makeFormat(locale);
  made.set(locale, format);
  return format;
}

function makeFormat(locale: string): Format {
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  // A date without a time is a day of the calendar, not a moment: no time zone may move it.
  const calendarDays = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const ages = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const numbers = new Intl.NumberFormat(locale);
  const day = (time: number | string) =>
    typeof time === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(time)
      ? written(calendarDays, `${time}T00:00:00Z`)
      : written(days, time);
  return {
    moment: (time) => written(moments, time),
    day,
    money: (money) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: money.currency,
        minimumFractionDigits: Number.isInteger(money.amount) ? 0 : 2,
        maximumFractionDigits: Number.isInteger(money.amount) ? 0 : 2,
      }).format(money.amount),
    age: (time, now) => {
      const passed = now - time;
      if (passed < MINUTE) return ages.format(0, 'second');
      if (passed < HOUR) return ages.format(-Math.floor(passed / MINUTE), 'minute');
      if (passed < DAY) return ages.format(-Math.floor(passed / HOUR), 'hour');
      if (passed < 30 * DAY) return ages.format(-Math.floor(passed / DAY), 'day');
      return day(time);
    },
    list: (items) => lists.format(items),
    number: (value) => numbers.format(value),
  };
}

/** A time that nobody can read (a hostile header) is shown as it stands. */
function written(format: Intl.DateTimeFormat, time: number | string): string {
  const at = new Date(time);
  return Number.isNaN(at.getTime()) ? String(time) : format.format(at);
}
