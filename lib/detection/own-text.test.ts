import { expect, test } from 'vitest';
import { findOwnText } from './own-text.ts';

/** What must not be lost to a rule for signatures, quotation or boilerplate. */
test.each([
  'Ja',
  'Danke',
  'Thanks, Jo',
  'Thanks\nConfirmed',
  'Danke!\nPasst',
  '- yes to 1\n- no to 2',
  '1. ok\n2. ok\n3. -> no',
  '>50 seats is fine',
  'Hallo Jo,\nfrom: Berlin\nto: Hamburg\npasst',
  'Am Dienstag um 10:00 schrieb ich Ihnen: bitte bestätigen. Passt nun.',
  'On Tuesday we met the board and they wrote:\ndo it.',
  'This message is intended for Jo: we confirm.',
  'If you received my last mail by mistake, ignore it. We confirm Tuesday.',
  'Please confirm.\n\nThe information is confidential for our team.',
  'Unsere Adresse lautet:\nKunde GmbH\nMusterstr. 5\n12345 Berlin\nTel. 030 1234567',
  'Call me: +49 30 1234567',
  'Tuesday 10:00\n+49 30 1234567 is my number',
  'See attached: https://kunde.example/po.pdf',
])('"%s" is own text from end to end', (text) => {
  expect(findOwnText({ kind: 'text', text }, []).text).toBe(text);
});

const ANNA = { name: 'Anna Weber', email: 'anna.weber@kunde.example' };

test.each([
  ['Confirmed!\n\nAnna Weber', 'Confirmed!'],
  ['Confirmed!\nanna', 'Confirmed!'],
  ['Confirmed!\nAW', 'Confirmed!'],
  ['Confirmed!\n\nAnna\nHead of Purchasing\nKunde Ltd', 'Confirmed!'],
  ['Thanks, noted.\n\nAnna Weber\nKunde - "Yes, we can!"\nAll orders confirmed within the hour.', 'Thanks, noted.'],
  ['Confirmed!\n\nAnna Weber\nPS: not before ten', 'Confirmed!\n\nAnna Weber\nPS: not before ten'],
  ['Hi Jo, confirmed. Anna', 'Hi Jo, confirmed. Anna'],
  ['Anna is fine with it', 'Anna is fine with it'],
])('with the sender known, the own text of "%s" is "%s"', (text, own) => {
  expect(findOwnText({ kind: 'text', text }, [], ANNA).text).toBe(own);
});

test('the name that the rep greets is a signature at the end of the answer', () => {
  expect(
    findOwnText({ kind: 'text', text: 'Passt so.\nH. Voss' }, ['Hallo Herr Voss,\n\nwie besprochen ...']).text,
  ).toBe('Passt so.');
});

test('blocks of the page are told apart by their marks, and hidden ones are not shown', () => {
  const blocks = [
    { text: 'Passt so.', quoted: false, hidden: false },
    { text: 'Confirmed, we accept.', quoted: false, hidden: true },
    { text: 'Am Mo., 16. Nov. 2026 um 14:02 Uhr schrieb Jo Park:\nPasst das so?', quoted: true, hidden: false },
    { text: 'Bis Dienstag!', quoted: false, hidden: false },
  ];
  const own = findOwnText({ kind: 'blocks', blocks }, []);
  expect(own.parts.map((part) => part.text)).toEqual(['Passt so.', 'Bis Dienstag!']);
  expect(own.shown).not.toContain('accept');
  expect(own.quotedText).toContain('Passt das so?');
});

test('only quotation is told from nothing at all', () => {
  expect(findOwnText({ kind: 'text', text: '> Passt das so?' }, [])).toMatchObject({ text: '', onlyQuoted: true });
  expect(findOwnText({ kind: 'text', text: '' }, [])).toMatchObject({ text: '', onlyQuoted: false });
});

test('a forward is known by its announcement', () => {
  const text = 'FYI\n\n---------- Forwarded message ---------\nFrom: Jo <jo@vendor.example>\nSubject: x\n\nConfirmed.';
  expect(findOwnText({ kind: 'text', text }, [])).toMatchObject({ text: 'FYI', forwarded: true });
});

test('text beyond what people write is too long to mark anything', () => {
  expect(findOwnText({ kind: 'text', text: 'yes '.repeat(20_000) }, []).tooLong).toBe(true);
  expect(findOwnText({ kind: 'text', text: 'yes\n'.repeat(5_000) }, []).tooLong).toBe(true);
  expect(findOwnText({ kind: 'text', text: `yes\n\n${'> no\n'.repeat(20_000)}` }, []).tooLong).toBe(false);
});
