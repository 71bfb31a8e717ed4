import type { Moment } from './moments.ts';

/** How a moment of the reply stands to the moments that were proposed. */
export type Comparison = 'same' | 'other' | 'open';

/** The day of writing, in the writer's zone. */
export interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Minutes east of Greenwich. */
  readonly zone: number;
}

export function writtenAt(sentAt: string): Written {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]*(?:Z|([+-])(\d{2}):?(\d{2}))?)?/.exec(sentAt);
  if (match === null) return { year: 2026, month: 1, day: 1, zone: 0 };
  const zone = match[4] === undefined ? 0 : (match[4] === '-' ? -1 : 1) * (Number(match[5]) * 60 + Number(match[6]));
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), zone };
}

/** A moment with its day worked out as far as the text allows. Days are counted from 1970. */
export interface Resolved {
  readonly moment: Moment;
  readonly day?: number;
  readonly week?: number;
  readonly zone: number;
}

/** Days from 1970 to a date. */
export const dayNumber = (year: number, month: number, day: number) =>
  Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
export const weekdayOf = (day: number) => ((((day + 3) % 7) + 7) % 7) + 1;
const partsOf = (day: number) => {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** ISO week of a day. */
export function weekOf(day: number): number {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = partsOf(thursday);
  return Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
}

export function resolve(moment: Moment, written: Written): Resolved {
  const today = dayNumber(written.year, written.month, written.day);
  const zone = moment.zone ?? written.zone;
  const done = (day: number): Resolved => ({ moment, day, week: weekOf(day), zone });
  if (moment.day !== undefined && moment.month !== undefined) {
    if (moment.year !== undefined) return done(dayNumber(moment.year, moment.month, moment.day));
    const here = dayNumber(written.year, moment.month, moment.day);
    if (here < today - 120) return done(dayNumber(written.year + 1, moment.month, moment.day));
    if (here > today + 270) return done(dayNumber(written.year - 1, moment.month, moment.day));
    return done(here);
  }
  if (moment.inDays !== undefined) return done(today + moment.inDays);
  if (moment.day !== undefined) {
    let { year, month } = written;
    if (moment.day < written.day) {
      month++;
      if (month > 12) {
        month = 1;
        year++;
      }
    }
    return done(dayNumber(year, month, moment.day));
  }
  if (moment.weekday !== undefined) {
    const monday = today - weekdayOf(today) + 1;
    if (moment.inWeeks !== undefined) return done(monday + 7 * moment.inWeeks + moment.weekday - 1);
    const here = monday + moment.weekday - 1;
    return done(here > today ? here : here + 7);
  }
  if (moment.week !== undefined) return { moment, week: moment.week, zone };
  if (moment.inWeeks !== undefined) return { moment, week: weekOf(today + 7 * moment.inWeeks), zone };
  return { moment, zone };
}

/** A whole month's worth of ways to name a day, compared with one proposed day. */
function sameDay(reply: Moment, replied: Resolved, proposed: Resolved): boolean | undefined {
  const day = proposed.day;
  if (day === undefined) {
    if (proposed.moment.month !== undefined) {
      const said = reply.month ?? (replied.day === undefined ? undefined : partsOf(replied.day).month);
      return said === undefined ? undefined : said === proposed.moment.month;
    }
    if (proposed.week === undefined) return undefined;
    const week = replied.week;
    return week === undefined
      ? undefined
      : week === proposed.week
        ? true
        : reply.day !== undefined || reply.week !== undefined
          ? false
          : undefined;
  }
  const { month, day: date } = partsOf(day);
  // A month alone: the day may be in it, or certainly is not.
  if (reply.day === undefined && reply.month !== undefined) return reply.month === month ? undefined : false;
  if (reply.day !== undefined && reply.month !== undefined)
    return (
      (reply.day === date && reply.month === month) ||
      (reply.swapped === true && reply.month === date && reply.day === month)
    );
  if (reply.day !== undefined) return reply.day === date;
  if (reply.inDays !== undefined) return replied.day === day;
  if (reply.weekday !== undefined)
    return weekdayOf(day) === reply.weekday && (reply.inWeeks === undefined || replied.week === proposed.week);
  if (reply.week !== undefined || reply.inWeeks !== undefined) return replied.week === proposed.week;
  return undefined;
}

const HALF_DAY = 12 * 60;

function sameTime(reply: Moment, replied: Resolved, proposed: Resolved, quarterLater: boolean): boolean | undefined {
  const asked = proposed.moment.at;
  const said = reply.at;
  if (said === undefined || asked === undefined) return undefined;
  const fits = (a: number, b: number, either: boolean) =>
    a === b || (either && (a + HALF_DAY) % (2 * HALF_DAY) === b % (2 * HALF_DAY));
  const either = reply.half === true || proposed.moment.half === true;
  const bothNamed = reply.zone !== undefined && proposed.moment.zone !== undefined;
  const shift = bothNamed
    ? (proposed.moment.zone ?? 0) - (reply.zone ?? 0)
    : reply.zone !== undefined && !proposed.moment.elsewhere
      ? proposed.zone - reply.zone
      : 0;
  const there = (((asked - shift) % (2 * HALF_DAY)) + 2 * HALF_DAY) % (2 * HALF_DAY);
  if (bothNamed) {
    if (fits(said, there, either)) return true;
    // Summer time is not always named: an hour is not told apart, unless the zone words are the same.
    return Math.abs(shift) === 60 && reply.zone !== proposed.moment.zone && fits(said, asked, either)
      ? undefined
      : false;
  }
  if (fits(said, asked, either)) return true;
  if (reply.zone !== undefined && fits(said, there, either)) return true;
  if (quarterLater && fits(said, asked + 15, either)) return true;
  if (replied.zone !== proposed.zone && reply.zone === undefined) {
    const local = (((asked - (proposed.zone - replied.zone)) % (2 * HALF_DAY)) + 2 * HALF_DAY) % (2 * HALF_DAY);
    if (fits(said, local, either)) return true;
  }
  if (reply.elsewhere === true || proposed.moment.elsewhere === true) return undefined;
  return false;
}

/** Compares one moment of a reply with everything proposed. `open` where nothing can be said. */
export function compareMoment(
  reply: Moment,
  written: Written,
  proposed: readonly Resolved[],
  quarterLater: boolean,
): Comparison {
  if (proposed.length === 0) return 'open';
  const replied = resolve(reply, written);
  const today = dayNumber(written.year, written.month, written.day);
  // What is past or now is told, not proposed.
  if (replied.day !== undefined && replied.day < today && reply.weekday === undefined) return 'open';
  if (reply.inDays === 0 && reply.at === undefined) return 'open';
  const named =
    reply.day !== undefined ||
    reply.month !== undefined ||
    reply.weekday !== undefined ||
    reply.inDays !== undefined ||
    reply.week !== undefined ||
    reply.inWeeks !== undefined;
  let sawDay = false;
  let dayKnown = false;
  let timeClash = false;
  for (const one of proposed) {
    if (named) {
      const day = sameDay(reply, replied, one);
      if (day === undefined) continue;
      dayKnown = true;
      if (!day) continue;
      sawDay = true;
      if (reply.at === undefined) return 'same';
      const time = sameTime(reply, replied, one, quarterLater);
      if (time === true) return 'same';
      // "3 pm our time here" cannot be told from another hour.
      if (time === undefined && one.moment.at !== undefined) return 'open';
      if (time === false) timeClash = true;
    } else if (reply.at !== undefined) {
      const time = sameTime(reply, replied, one, quarterLater);
      if (time === true) return 'same';
      if (
        one.moment.until !== undefined &&
        (reply.at === one.moment.until || (reply.half === true && reply.at + HALF_DAY === one.moment.until))
      )
        return 'open';
      if (time === false) timeClash = true;
    }
  }
  if (named) {
    if (sawDay) {
      // The hour may be proposed apart from the day ("Tuesday or Wednesday, 9 each").
      const apart = proposed
        .filter((one) => one.day === undefined && one.moment.at !== undefined)
        .map((one) => sameTime(reply, replied, one, quarterLater));
      if (apart.some((time) => time === true)) return 'same';
      return timeClash || (apart.length > 0 && apart.every((time) => time === false)) ? 'other' : 'same';
    }
    return dayKnown ? 'other' : 'open';
  }
  return timeClash ? 'other' : 'open';
}

/** ISO form of a resolved moment, as far as it is known. */
export function isoOf(resolved: Resolved): string | undefined {
  if (resolved.day === undefined) return undefined;
  const { year, month, day } = partsOf(resolved.day);
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  const at = resolved.moment.at;
  if (at === undefined) return date;
  const sign = resolved.zone < 0 ? '-' : '+';
  const zone = Math.abs(resolved.zone);
  return `${date}T${two(Math.floor(at / 60) % 24)}:${two(at % 60)}:00${sign}${two(Math.floor(zone / 60))}:${two(zone % 60)}`;
}
