import { describe, expect, it } from 'vitest';
import { differingAmounts, findAmounts } from './amounts.ts';

const differ = (proposal: string, reply: string) =>
  differingAmounts(findAmounts(reply, []), findAmounts(proposal, [])).map((one) => reply.slice(one.start, one.end));

describe('amounts of a reply', () => {
  it.each([
    ['50 seats, billed yearly', 'Fine, but 40 seats', ['40 seats']],
    ['Shall we go with plan B?', 'Plan A after all', ['Plan A']],
    ['We would offer it at 2,900', 'I take it for 2,700', ['2,700']],
    ['acht Plätze sind reserviert', 'gilt für sechs Plätze', ['sechs Plätze']],
    ['30 % on order', '20 % on order', ['20 %']],
  ])('that differ from "%s" are told: "%s"', (proposal, reply, expected) => {
    expect(differ(proposal, reply)).toEqual(expected);
  });

  it.each([
    ['50 seats, billed yearly', '50 seats, agreed'],
    ['50 seats, billed yearly', 'Agreed. Gate code is 4471.'],
    ['12 gateways, 340 sensors', '12, 340. Ship.'],
    ['Start in week 3', 'I bring two colleagues'],
  ])('that are those of "%s", or of something else, are left alone: "%s"', (proposal, reply) => {
    expect(differ(proposal, reply)).toEqual([]);
  });

  it('takes time in proportion on a long row of numbers', () => {
    const found = findAmounts('7 seats '.repeat(100_000), []);
    expect(found.length).toBeGreaterThan(1000);
    expect(found.length).toBeLessThan(3000);
  });
});
