import { expect, test } from 'vitest';
import { mentions } from './mentions.ts';

test.each([
  ['Kick-off on Tuesday', 'kick-off'],
  ['the kickoff is on Tuesday', 'kick-off'],
  ['Kick off am Montag', 'Kickoff'],
  ['Unser Kick-Off-Termin am 3.', 'kick-off'],
  ['zum Projekt-Start', 'Projektstart'],
  ['des Projektstarts', 'Projektstart'],
  ['die Vertragsprüfung', 'Vertragspruefung'],
  ['two workshops', 'workshop'],
  ['Die Startbesprechung', 'besprechung'],
])('"%s" mentions %s', (text, word) => {
  expect(mentions(text, [word])).toBe(true);
});

test.each([
  ['the report is ready', 'po'],
  ['we kick the ball off the field', 'kick-off'],
  ['demonstrable progress', 'demo call'],
])('"%s" does not mention %s', (text, word) => {
  expect(mentions(text, [word])).toBe(false);
});

test('no words are never mentioned', () => {
  expect(mentions('anything', [])).toBe(false);
});
