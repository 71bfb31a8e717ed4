import { describe, expect, it } from 'vitest';
import { RequestPace } from './request-pace.ts';

describe('the pace of requests', () => {
  it('lets a few begin at once and spaces the rest', () => {
    const pace = new RequestPace(3, 500);
    const waits = Array.from({ length: 6 }, () => pace.wait(10_000));
    expect(waits).toEqual([0, 0, 0, 500, 1000, 1500]);
  });

  it('never lets more than 23 begin in ten seconds', () => {
    const pace = new RequestPace();
    const begins = Array.from({ length: 100 }, () => 1000 + pace.wait(1000));
    for (const begin of begins) {
      expect(begins.filter((other) => other >= begin && other < begin + 10_000).length).toBeLessThanOrEqual(23);
    }
  });

  it('is fresh again after a rest', () => {
    const pace = new RequestPace(3, 500);
    for (let i = 0; i < 5; i += 1) pace.wait(0);
    expect([pace.wait(60_000), pace.wait(60_000), pace.wait(60_000), pace.wait(60_000)]).toEqual([0, 0, 0, 500]);
  });
});
