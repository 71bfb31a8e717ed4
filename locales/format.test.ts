import { describe, expect, it } from 'vitest';
import { formatFor } from './format.ts';

const MINUTE = 60_000;
const NOW = Date.parse('2026-11-26T09:30:00Z');
/** Intl puts no-break spaces of several widths. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('formats', () => {
  it('write money without cents where there are none', () => {
    expect(formatFor('en-GB').money({ amount: 48_000, currency: 'GBP' })).toBe('£48,000');
    expect(plain(formatFor('de-DE').money({ amount: 1250.5, currency: 'EUR' }))).toBe('1.250,50 €');
  });

  it('write a day of the calendar the same in every time zone', () => {
    expect(formatFor('en-GB').day('2027-01-29')).toBe('29 Jan 2027');
    expect(formatFor('de-DE').day('2027-01-01')).toBe('01.01.2027');
  });

  it.each([
    [0, 'now'],
    [5 * MINUTE, '5 minutes ago'],
    [3 * 60 * MINUTE, '3 hours ago'],
    [24 * 60 * MINUTE, 'yesterday'],
    [6 * 24 * 60 * MINUTE, '6 days ago'],
    [40 * 24 * 60 * MINUTE, '17 Oct 2026'],
  ])('tell an age of %i ms', (passed, told) => {
    expect(formatFor('en-GB').age(NOW - passed, NOW)).toBe(told);
  });

  it('tell an age that lies ahead, from a clock that runs fast, as now', () => {
    expect(formatFor('de').age(NOW + MINUTE, NOW)).toBe('jetzt');
  });

  it('show a time that nobody can read as it stands', () => {
    expect(formatFor('en').moment('someday')).toBe('someday');
  });
});
