import { describe, expect, it } from 'vitest';
import { fieldsOf, isDay, moneyOf } from './deal-fields.ts';

describe('the fields of a deal', () => {
  it('hold what the deal has, and come back to the same value', () => {
    const value = { amount: 1250.5, currency: 'EUR' };
    const fields = fieldsOf({ name: 'A', company: 'B', value, expectedClose: '2027-01-29' }, 'USD');
    expect(fields).toMatchObject({ currency: 'EUR', close: '2027-01-29' });
    expect(moneyOf(fields)).toEqual(value);
  });

  it('give no value where none was typed, though a currency is chosen', () => {
    expect(moneyOf(fieldsOf({ name: 'A', company: '' }, 'USD'))).toBeUndefined();
  });

  it.each([
    ['2027-01-29', true],
    ['', false],
    ['222027-01-29', false],
  ])('take %j as a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });
});
