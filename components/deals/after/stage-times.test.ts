import { describe, expect, it } from 'vitest';
import type { Visit } from '../../../lib/domain/deal.ts';
import { DEFAULT_PROCESS } from '../../../lib/domain/default-process.ts';
import { stageTimes } from './stage-times.ts';

const DAY = 86_400_000;
const stay = (stage: string, from: number, to?: number): Visit => ({
  id: `${stage}:${from}`,
  stage,
  since: from * DAY,
  ...(to === undefined
    ? {}
    : { left: { at: to * DAY, how: 'proven' as const, to: null, processVersion: 'v', missing: [] } }),
});

describe('the time in each stage after the sale', () => {
  it('counts only stages behind the signature, several stays in one together', () => {
    const visits = [
      stay('contract_signed', 0, 10),
      stay('kick_off_confirmed', 10, 13),
      stay('live', 13, 20),
      stay('kick_off_confirmed', 20, 21),
      stay('live', 21),
    ];
    const times = stageTimes({ visits }, DEFAULT_PROCESS, 30 * DAY);
    expect(times.map((each) => [each.stage.id, each.days, each.running])).toEqual([
      ['kick_off_confirmed', 4, false],
      ['live', 16, true],
    ]);
  });
});
