import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitMbox } from './mbox.ts';

async function split(...chunks: string[]): Promise<string[]> {
  const mails: string[] = [];
  for await (const mail of splitMbox(chunks)) mails.push(mail);
  return mails;
}

const TWO =
  'From 1@xxx Mon Nov 16 10:00:00 2026\nSubject: one\n\nHello\n>From here on\n>>From me\nFrom nowhere\n\nFrom 2@xxx Tue Nov 17 10:00:00 2026\nSubject: two\n\nBye\n';

test('mails are split at "From " lines after blank lines, and one arrow is taken from ">From "', async () => {
  expect(await split(TWO)).toEqual([
    'Subject: one\n\nHello\nFrom here on\n>From me\nFrom nowhere\n',
    'Subject: two\n\nBye\n',
  ]);
});

test('line ends of Windows', async () => {
  expect(await split('From a\r\nSubject: x\r\n\r\nHi\r\n\r\nFrom b\r\nSubject: y\r\n')).toEqual([
    'Subject: x\r\n\r\nHi\r\n',
    'Subject: y\r\n',
  ]);
});

test('one mail without a separator is one mail; nothing is none', async () => {
  expect(await split('Subject: x\n\nHi')).toEqual(['Subject: x\n\nHi']);
  expect(await split('')).toEqual([]);
});

test('it does not matter where the chunks break', async () => {
  const whole = await split(TWO);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: TWO.length }), { maxLength: 12 }), async (cuts) => {
      const places = [0, ...cuts.toSorted((a, b) => a - b), TWO.length];
      const chunks = places.slice(1).map((end, i) => TWO.slice(places[i], end));
      expect(await split(...chunks)).toEqual(whole);
    }),
  );
});
