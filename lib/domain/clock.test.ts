import { describe, expect, it } from 'vitest';
import { makeClock, nextClock, parseClock } from './clock.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');

describe('the clock of the journal', () => {
  it.each([
    ['the first entry', undefined, NOW, makeClock(NOW, 0, 'a')],
    ['a later moment', makeClock(NOW - 1, 7, 'a'), NOW, makeClock(NOW, 0, 'a')],
    ['the same moment', makeClock(NOW, 0, 'a'), NOW, makeClock(NOW, 1, 'a')],
    ['a clock that was set back', makeClock(NOW, 3, 'a'), NOW - 86_400_000, makeClock(NOW, 4, 'a')],
    ['another installation that runs ahead', makeClock(NOW + 5000, 0, 'b'), NOW, makeClock(NOW + 5000, 1, 'a')],
    ['a full counter', makeClock(NOW, 36 ** 4 - 1, 'a'), NOW, makeClock(NOW + 1, 0, 'a')],
    ['a position that is none', 'nonsense', NOW, makeClock(NOW, 0, 'a')],
  ])('gives the next position after %s', (_, last, now, next) => {
    expect(nextClock(last, now, 'a')).toBe(next);
  });

  it('sorts as text in the order of time, counter, installation', () => {
    const sorted = [
      makeClock(1, 0, 'b'),
      makeClock(35, 0, 'a'),
      makeClock(36, 0, 'a'),
      makeClock(NOW, 0, 'a'),
      makeClock(NOW, 0, 'b'),
      makeClock(NOW, 35, 'a'),
      makeClock(NOW, 36, 'a'),
      makeClock(NOW + 1, 0, 'a'),
    ];
    expect([...sorted].reverse().sort()).toEqual(sorted);
  });

  it.each([
    ['0', 0, 'x'],
    ['now', NOW, 'an-installation.with.dots'],
  ])('is read as it was made (%s)', (_, time, installation) => {
    expect(parseClock(makeClock(time, 42, installation))).toEqual({ time, counter: 42, installation });
  });

  it.each(['', 'abc', '000000000.0000.', '00000000.0000.a', '000000000-0000-a'])('reads nothing from “%s”', (text) => {
    expect(parseClock(text)).toBeUndefined();
  });
});
