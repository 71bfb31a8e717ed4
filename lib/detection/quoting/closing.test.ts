import { expect, test } from 'vitest';
import { closingTail, isClosing, isNameLike } from './closing.ts';

test.each([
  'Mit freundlichen Grüßen',
  'Mit freundlichen Grüssen / Best regards',
  'MfG A. Weber',
  'Viele Grüße aus Hamburg, Anna',
  'lg anna',
  'Gruß, Anna',
  'Mit sportlichem Gruß',
  'Kind regards,',
  'Many thanks and best regards',
  'With warmest wishes, Mei-Ling',
  'Yours sincerely',
])('"%s" is a closing', (line) => {
  expect(isClosing(line)).toBe(true);
});

test.each([
  'Viele Grüße und bis Dienstag',
  'As regards the timeline, we should be done by Friday.',
  'with regards to the payment system',
  'Schöne Grüße an Ihren Chef, er hat zugestimmt',
  'Thanks',
  'Passt',
  'Best regards to Tuesday 10:00',
])('"%s" is more, or less, than a closing', (line) => {
  expect(isClosing(line)).toBe(false);
});

test.each([
  ['Dann bis Dienstag, Gruß Anna', 'Dann bis Dienstag, '],
  ['Passt, Gruß', 'Passt, '],
  ['Confirmed. Kind regards, Tom', 'Confirmed. '],
  ['Alles klar 👍 LG Anna', 'Alles klar 👍 '],
])('in "%s" the closing comes after "%s"', (line, said) => {
  expect(line.slice(0, closingTail(line))).toBe(said);
});

test.each(['Confirmed', 'Passt', 'Dienstag', 'Sounds Good', 'Tuesday 10:00', 'Ja', 'Agreed.'])(
  '"%s" is no name',
  (line) => {
    expect(isNameLike(line)).toBe(false);
  },
);

test.each(['Anna', 'Anna Weber', 'i.A. Anna Weber', 'Dr. Karl von Arx', 'Weber, Anna'])(
  '"%s" may be a name',
  (line) => {
    expect(isNameLike(line)).toBe(true);
  },
);
