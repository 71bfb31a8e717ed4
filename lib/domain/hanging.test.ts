import { describe, expect, it } from 'vitest';
import type { Visit } from './deal.ts';
import { DEFAULT_PROCESS } from './default-process.ts';
import { hanging, stageNorms } from './hanging.ts';

const DAY = 86_400_000;
const NOW = 1_000 * DAY;

type How = NonNullable<Visit['left']>['how'];
function deal(stage: string, days: number, how: How = 'proven', process = 'default') {
  const left = { at: days * DAY, how, to: null, processVersion: 'v', missing: [] };
  return { process, visits: [{ id: 'v', stage, since: 0, left }] };
}
const took = (...days: number[]) => days.map((each) => deal('live', each));
const standing = (days: number, stage: string | null = 'live', status: 'open' | 'disqualified' = 'open') => ({
  stage,
  since: NOW - days * DAY,
  status,
});

describe('how long most deals take', () => {
  it.each([
    ['three of four had moved on by then', took(1, 2, 3, 4, 5, 6, 7, 8), 6, true],
    ['too few to learn from', took(1, 2, 3, 4, 5, 6, 7), 30, false],
    ['none at all', [], 30, false],
    ['an override moved on too', [...took(1, 1, 1, 1, 1, 1, 1), deal('live', 1, 'override')], 1, true],
    ['a move back tells nothing', [...took(1, 1, 1, 1, 1, 1, 1), deal('live', 1, 'moved_back')], 30, false],
    ['another process tells nothing', [...took(1, 1, 1, 1, 1, 1, 1), deal('live', 1, 'proven', 'other')], 30, false],
  ])('%s', (_, deals, days, learned) => {
    const norm = stageNorms(DEFAULT_PROCESS, deals).live;
    expect([norm?.most, norm?.learned]).toEqual([days * DAY, learned]);
  });

  it('counts every stay, also the second of one deal', () => {
    const twice = took(1, 2).flatMap((each) => each.visits);
    expect(stageNorms(DEFAULT_PROCESS, [{ process: 'default', visits: twice }]).live?.count).toBe(2);
  });
});

describe('a deal that hangs', () => {
  const norms = stageNorms(DEFAULT_PROCESS, took(1, 2, 3, 4, 5, 6, 7, 8));
  it.each([
    ['longer than most', standing(7), true],
    ['as long as most', standing(6), false],
    ['just begun', standing(0), false],
    ['in a stage of which nothing is known, over a month', standing(31, 'terms_agreed'), true],
    ['in a stage of which nothing is known, under a month', standing(29, 'terms_agreed'), false],
    ['ended', standing(99, 'live', 'disqualified'), false],
    ['behind the last stage', standing(99, null), false],
    ['in a stage that the process does not have', standing(99, 'constructor'), false],
  ])('%s: %s', (_, row, expected) => {
    expect(hanging(row, norms, NOW) !== undefined).toBe(expected);
  });
});
