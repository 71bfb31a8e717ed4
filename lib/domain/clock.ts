/**
 * A hybrid logical clock as one string that sorts by time, then counter, then installation:
 * `<ms, 9 digits base 36>.<counter, 4 digits base 36>.<installation>`. See Kulkarni et al., "Logical Physical Clocks"
 * (2014): the time part never runs behind a position already seen, so that an entry written after another sorts after it
 * even where the machine's clock was set back.
 */
export type Clock = string;

const TIME_DIGITS = 9;
const COUNTER_DIGITS = 4;
const COUNTER_LIMIT = 36 ** COUNTER_DIGITS;

/** The position for the next entry: later than `last` and not earlier than `now` (ms). */
export function nextClock(last: Clock | undefined, now: number, installation: string): Clock {
  const seen = last === undefined ? undefined : parseClock(last);
  if (!seen || now > seen.time) return makeClock(now, 0, installation);
  if (seen.counter + 1 < COUNTER_LIMIT) return makeClock(seen.time, seen.counter + 1, installation);
  return makeClock(seen.time + 1, 0, installation);
}

export function makeClock(time: number, counter: number, installation: string): Clock {
  return `${time.toString(36).padStart(TIME_DIGITS, '0')}.${counter.toString(36).padStart(COUNTER_DIGITS, '0')}.${installation}`;
}

/** The parts of a position; undefined where the text is none. */
export function parseClock(clock: Clock): { time: number; counter: number; installation: string } | undefined {
  const parts = /^([0-9a-z]{9})\.([0-9a-z]{4})\.(.+)$/.exec(clock);
  if (!parts?.[1] || !parts[2] || !parts[3]) return undefined;
  return { time: Number.parseInt(parts[1], 36), counter: Number.parseInt(parts[2], 36), installation: parts[3] };
}
