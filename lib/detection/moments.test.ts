import { expect, test } from 'vitest';
import { compareMoment, resolve, writtenAt } from './compare-moments.ts';
import { findMoments } from './moments.ts';

const WRITTEN = writtenAt('2026-11-17T09:00:00+01:00');
const PROPOSED = findMoments('Dienstag, 24.11.2026, 10:30 Uhr').map((moment) => resolve(moment, WRITTEN));

function compared(text: string) {
  const moment = findMoments(text)[0];
  return moment === undefined ? 'nothing' : compareMoment(moment, WRITTEN, PROPOSED, false);
}

test.each([
  '24.11.',
  'Dienstag',
  'am 24.',
  'Tuesday',
  '24 November',
  'Nov 24',
  '11/24',
  '24/11',
  'halb elf',
  '10:30',
  '10.30 Uhr',
  'half past ten',
  'nächsten Dienstag',
  'KW 48',
  '2026-11-24',
])('"%s" is the proposed moment', (text) => {
  expect(compared(text)).toBe('same');
});

test.each(['25.11.', 'Mittwoch', 'Wednesday', '24 December', 'halb zehn', '11:30', 'KW 49', 'um elf'])(
  '"%s" is another moment',
  (text) => {
    expect(compared(text)).toBe('other');
  },
);
