import { describe, expect, it } from 'vitest';
import { guessDecimal, readAmount } from './csv-amount.ts';
import { guessDayOrder, readDay } from './csv-day.ts';
import { decodeText } from './decode-text.ts';

describe('an amount', () => {
  const cases: readonly [string, 'comma' | 'point', number | undefined, string?][] = [
    ['48000', 'point', 48_000],
    ['48,000', 'point', 48_000],
    ['48,000.50', 'point', 48_000.5],
    ['48.000', 'comma', 48_000],
    ['48.000,50', 'comma', 48_000.5],
    ['1.234,50 €', 'comma', 1234.5, 'EUR'],
    ['€ 1.234', 'comma', 1234, 'EUR'],
    ['USD 1,234.50', 'point', 1234.5, 'USD'],
    ['$12,000', 'point', 12_000, 'USD'],
    ["CHF 1'200.–", 'point', 1200, 'CHF'],
    ['12 000', 'comma', 12_000],
    ['12\u202f000,5', 'comma', 12_000.5],
    ['1,23,45', 'point', undefined],
    ['12.34.56', 'comma', undefined],
    ['-5', 'point', undefined],
    ['about 5', 'point', undefined],
    ['5 to 7', 'point', undefined],
    ['99999999999999999999', 'point', undefined],
    ['', 'point', undefined],
  ];
  it.each(cases)('%s with a decimal %s is %s', (text, decimal, amount, currency) => {
    const read = readAmount(text, decimal);
    expect(read?.amount).toBe(amount);
    expect(read?.currency).toBe(currency);
  });

  it('shows by its column how decimals are written', () => {
    expect(guessDecimal(['1.234', '99,5'], ',')).toBe('comma');
    expect(guessDecimal(['1,234', '99.5'], ';')).toBe('point');
    expect(guessDecimal(['1.234.567 €'], ',')).toBe('comma');
    expect(guessDecimal(['1.234', '5'], ';')).toBe('comma');
    expect(guessDecimal(['1,234', '5'], ',')).toBe('point');
  });
});

describe('a day', () => {
  const cases: readonly [string, 'day_first' | 'month_first', string | undefined][] = [
    ['2026-12-01', 'day_first', '2026-12-01'],
    ['2026-12-01T10:00:00Z', 'day_first', '2026-12-01'],
    ['2026-12-01 17:30', 'month_first', '2026-12-01'],
    ['1.12.2026', 'month_first', '2026-12-01'],
    ['01.12.26', 'month_first', '2026-12-01'],
    ['12/1/2026', 'month_first', '2026-12-01'],
    ['1/12/2026', 'day_first', '2026-12-01'],
    ['12/31/2026 9:00 AM', 'month_first', '2026-12-31'],
    ['1. Dezember 2026', 'day_first', '2026-12-01'],
    ['5. März 2026', 'day_first', '2026-03-05'],
    ['1-Dec-26', 'day_first', '2026-12-01'],
    ['Dec 1, 2026', 'month_first', '2026-12-01'],
    ['March 5th, 2026', 'month_first', '2026-03-05'],
    ['30.02.2026', 'day_first', undefined],
    ['31/12/2026', 'month_first', undefined],
    ['soon', 'day_first', undefined],
    ['20261201', 'day_first', undefined],
  ];
  it.each(cases)('%s, %s, is %s', (text, order, day) => {
    expect(readDay(text, order)).toBe(day);
  });

  it('shows by its column whether the day or the month comes first', () => {
    expect(guessDayOrder(['1/2/2026', '13/2/2026'], ',')).toBe('day_first');
    expect(guessDayOrder(['1/2/2026', '2/13/2026'], ';')).toBe('month_first');
    expect(guessDayOrder(['1/2/2026'], ';')).toBe('day_first');
    expect(guessDayOrder(['1/2/2026'], ',')).toBe('month_first');
  });
});

describe('the bytes of a file', () => {
  it('are read as UTF-8, as UTF-16 with its mark, or as what Excel writes', () => {
    expect(decodeText(new TextEncoder().encode('Müller'))).toBe('Müller');
    expect(decodeText(Uint8Array.of(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72))).toBe('Müller');
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x4d, 0, 0xfc, 0))).toBe('Mü');
  });
});
