import { describe, expect, it } from 'vitest';
import { addressesTyped } from './addresses-typed.ts';

describe('addresses typed into one field', () => {
  it.each([
    ['', [], undefined],
    ['Dana@Buyer.example', ['dana@buyer.example'], undefined],
    ['a@b.example, c@d.example;a@b.example\n', ['a@b.example', 'c@d.example'], undefined],
    ['<a@b.example>', ['a@b.example'], undefined],
    ['a@b.example, nobody', ['a@b.example'], 'nobody'],
  ])('%j', (typed, addresses, wrong) => {
    expect(addressesTyped(typed)).toEqual({ addresses, wrong });
  });
});
