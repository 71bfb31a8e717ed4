import { describe, expect, it } from 'vitest';
import { makeRoute, PLACES, parseRoute, type Route } from './route.ts';

describe('an address of the full page', () => {
  it('is read back to the same place', () => {
    const routes: Route[] = [...PLACES.map((at): Route => ({ at })), { at: 'deal', deal: 'a/b c%' }];
    for (const route of routes) expect(parseRoute(makeRoute(route))).toEqual(route);
  });
  it('leads to the board where there is none', () => {
    expect(parseRoute('')).toEqual({ at: 'board' });
    expect(parseRoute('#')).toEqual({ at: 'board' });
  });
  it('may lack the slash, as in links from the panel', () => {
    expect(parseRoute('#deal/d1')).toEqual({ at: 'deal', deal: 'd1' });
    expect(parseRoute('#backup')).toEqual({ at: 'settings' });
  });
  it('that is broken leads nowhere, or to no deal', () => {
    expect(parseRoute('#/elsewhere')).toEqual({ at: 'nowhere' });
    expect(parseRoute('#/deal/%E0%A4%A')).toEqual({ at: 'deal', deal: '%E0%A4%A' });
  });
});
