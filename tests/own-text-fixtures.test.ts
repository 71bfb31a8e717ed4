import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findOwnText } from '../lib/detection/own-text.ts';

const FOLDER = new URL('./fixtures/own-text/', import.meta.url);

/** Blank lines are the client's, words are the sender's: only the words and their lines are compared. */
function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const mails = readdirSync(FOLDER).filter((file) => !file.endsWith('.own.txt'));

test.each(mails)('the own text of %s', (file) => {
  const content = readFileSync(new URL(file, FOLDER), 'utf8');
  const own = readFileSync(new URL(file.replace(/\.(?:html|txt)$/, '.own.txt'), FOLDER), 'utf8');
  const body = file.endsWith('.html')
    ? ({ kind: 'html', html: content } as const)
    : ({ kind: 'text', text: content } as const);
  const found = findOwnText(body, []);
  expect(lines(found.text)).toEqual(lines(own));
  for (const part of found.parts) expect(found.shown.slice(part.start, part.end)).toBe(part.text);
});

test('there are enough shapes to mean something', () => {
  expect(mails.length).toBeGreaterThan(80);
});
