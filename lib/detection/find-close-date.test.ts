import { expect, test } from 'vitest';
import { findCloseDate } from './find-close-date.ts';

/** A Tuesday. */
const SENT = '2026-11-24T09:00:00+01:00';

test.each([
  ['We want to sign by 15 January.', '2027-01-15'],
  ['We need to have this signed by January 15th, 2027.', '2027-01-15'],
  ['Our board decides on 8 December.', undefined],
  ['Our board will decide on 8 December.', '2026-12-08'],
  ['The decision will be made by the end of January.', '2027-01-31'],
  ['We aim to close before the end of the year.', '2026-12-31'],
  ['We plan to sign in Q1.', '2027-03-31'],
  ['The contract must be signed in mid-February.', '2027-02-15'],
  ['A decision by Friday is realistic.', '2026-11-27'],
  ['Hello,\n\nthe demo was good. We expect the signature by 2027-02-01.\n\nDana', '2027-02-01'],
  ['Entscheidung bis Ende Januar', '2027-01-31'],
  ['Wir möchten bis zum 15. Januar unterschreiben.', '2027-01-15'],
  ['Die Entscheidung fällt am 08.12.', '2026-12-08'],
  ['Der Vertragsabschluss ist für Mitte März geplant.', '2027-03-15'],
  ['Wir wollen noch bis Jahresende beauftragen.', '2026-12-31'],
  ['Geplant ist die Unterschrift im ersten Quartal.', '2027-03-31'],
  ['Unterschrift spätestens am 20.1.2027.', '2027-01-20'],
])('%j names %s', (text, day) => {
  expect(findCloseDate(text, SENT)).toBe(day);
});

test.each([
  'We meet on 15 January.',
  'Can you sign by 15 January?',
  'We will not sign before 15 January.',
  'If we sign by 15 January, you give us 5 %.',
  'We signed the NDA, please return it by 15 January.',
  'We signed on 3 November.',
  'We could sign by 15 January.',
  'The offer is valid until 31 December.',
  'We decide whether to meet by Friday.',
  'We want to sign on 3 or on 10 December.',
  'Please sign in to your account by 15 January.',
  'The office closes on 23 December.',
  'We are closed in January.',
  'We want to sign by 04/05/2027.',
  'Wir treffen uns Ende Januar.',
  'Wir werden nicht vor Ende Januar entscheiden.',
  'Könnten Sie bis Freitag unterschreiben?',
  'Falls wir bis Ende Januar unterschreiben, was dann?',
  'Bitte die Geheimhaltung bis Freitag unterschreiben.',
  'Wir haben am 3. November unterschrieben.',
  'Ich bin bis Ende Januar im Urlaub.',
  '',
])('%j names none', (text) => {
  expect(findCloseDate(text, SENT)).toBeUndefined();
});

test('the last sentence that names one counts', () => {
  expect(findCloseDate('We want to sign by 15 January. Sorry: the signature is on 20 January.', SENT)).toBe(
    '2027-01-20',
  );
});

test('a text of a megabyte is searched in no time', () => {
  const started = performance.now();
  findCloseDate('we sign by end of '.repeat(60_000), SENT);
  expect(performance.now() - started).toBeLessThan(1000);
});
