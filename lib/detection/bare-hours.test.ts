import { describe, expect, it } from 'vitest';
import { withBareHours } from './bare-hours.ts';
import { resolve, writtenAt } from './compare-moments.ts';
import { findMoments } from './moments.ts';

const WRITTEN = writtenAt('2026-11-16T10:00:00+01:00');
const hoursIn = (proposal: string, reply: string) =>
  withBareHours(
    reply,
    findMoments(reply),
    findMoments(proposal).map((moment) => resolve(moment, WRITTEN)),
  ).map((moment) => moment.at);

describe('lone numbers of a reply', () => {
  it.each([
    ['Call on Friday at 4 pm?', 'fri 3', [180]],
    ['Treffen wir uns morgen um 9 Uhr?', 'jo, 10', [600]],
    ['Handover of the keys Friday 10.30', 'confirmed 10.45', [645]],
    ['Call on Friday at 4 pm?', 'from 15 on', [900]],
  ])('are hours in the answer to "%s": "%s"', (proposal, reply, expected) => {
    expect(hoursIn(proposal, reply)).toEqual(expected);
  });

  it.each([
    ['Shall we start on Friday?', 'ok, 3'],
    ['Call on Friday at 4 pm?', 'yes, 2 chairs please'],
    ['Call on Friday at 4 pm?', 'The lift holds at most 12 people and the one behind it 8, so please use the stairs.'],
  ])('are none where no hour was proposed or where they count: "%s", "%s"', (proposal, reply) => {
    expect(hoursIn(proposal, reply)).toEqual([]);
  });
});
