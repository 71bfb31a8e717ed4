import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Body } from '../domain/message.ts';
import { findOwnText } from './own-text.ts';

const PIECES = [
  'Confirmed.',
  'Passt, bis Dienstag!',
  '\n',
  '\n\n',
  '> ',
  '>> quoted',
  'On Mon, 16 Nov 2026 at 14:02, Jo Park <jo@vendor.example> wrote:',
  'Am 16.11.2026 um 14:02 schrieb Jo Park:',
  '-----Original Message-----',
  '---------- Forwarded message ---------',
  'Von: Jo',
  'Gesendet: heute',
  'Betreff: x',
  '-- ',
  'Viele Grüße',
  'Thanks,',
  'Anna',
  'Sent from my iPhone',
  'Tel. +49 30 1234567',
  'This e-mail is confidential and intended for the addressee only.',
  '<div>',
  '</div>',
  '<blockquote type="cite">',
  '</blockquote>',
  '<div class="gmail_quote">',
  '<span style="display:none">',
  '</span>',
  '<br>',
  '<p>',
  '<table><tr><td>',
  '<!--',
  '-->',
  '&nbsp;',
  '&lt;',
  '\u200b',
  '\u202e',
  '👍',
  '\r\n',
  '\t',
  ': ',
];

const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 40 })
  .map((p) => p.join(''));
const anyBody: fc.Arbitrary<Body> = fc.oneof(
  hostileText.map((text): Body => ({ kind: 'text', text })),
  hostileText.map((html): Body => ({ kind: 'html', html })),
  fc
    .array(fc.record({ text: hostileText, quoted: fc.boolean(), hidden: fc.boolean() }), { maxLength: 6 })
    .map((blocks): Body => ({ kind: 'blocks', blocks })),
);

test('whatever the body, nothing is thrown, offsets are right, and parts follow each other', () => {
  fc.assert(
    fc.property(anyBody, fc.array(hostileText, { maxLength: 3 }), (body, earlier) => {
      const own = findOwnText(body, earlier);
      let last = 0;
      for (const part of own.parts) {
        expect(part.start).toBeGreaterThanOrEqual(last);
        expect(own.shown.slice(part.start, part.end)).toBe(part.text);
        expect(part.text.trim()).toBe(part.text);
        last = part.end;
      }
      expect(own.text).toBe(own.parts.map((part) => part.text).join('\n'));
      if (body.kind === 'text') expect(own.shown).toBe(body.text);
    }),
    { numRuns: 600 },
  );
});

const WORDS =
  'plan pilot team budget contract review data access sandbox training depot quarter sample label report invoice driver'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 7, maxLength: 14 })
  .map((words) => `We ${words.join(' ')}.`);
const recap = fc
  .array(sentence, { minLength: 2, maxLength: 6 })
  .map((lines) => ['Hi Anna,', '', ...lines, '', 'Does that suit you?'].join('\n'));
const reply = fc.constantFrom(
  'Confirmed, Tuesday at 10:00 it is.',
  'Passt so für uns, bis Dienstag!',
  'Not yet, legal has to look at it first.',
  'Ok.',
  'Tuesday is bad.\nThursday at 9 would be possible.',
  'Leider erst ab Mittwoch.\n\nGeht das auch?',
);

test('an unquoted copy of an earlier message never becomes own text, wherever it stands and however it is wrapped', () => {
  fc.assert(
    fc.property(recap, reply, fc.integer({ min: 30, max: 90 }), fc.boolean(), (earlier, words, width, above) => {
      const copy = wrap(earlier, width);
      const text = above ? `${words}\n\n${copy}` : `${copy}\n\n${words}`;
      const own = findOwnText({ kind: 'text', text }, [earlier]);
      for (const line of earlier.split('\n')) if (line.length > 40) expect(own.text).not.toContain(line);
      expect(own.text).toContain(words.split('\n')[0]);
    }),
  );
});

function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      let column = 0;
      return line
        .split(' ')
        .map((word, i) => {
          const breaks = i > 0 && column + word.length > width;
          column = breaks ? word.length : column + word.length + 1;
          return `${i === 0 ? '' : breaks ? '\n' : ' '}${word}`;
        })
        .join('');
    })
    .join('\n');
}

const QUOTES: readonly ((recap: string) => string)[] = [
  (text) => `On Mon, 16 Nov 2026 at 14:02, Jo Park <jo@vendor.example> wrote:\n\n${text.replace(/^/gm, '> ')}`,
  (text) => `Am Mo., 16. Nov. 2026 um 14:02 Uhr schrieb Jo Park <\njo@vendor.example>:\n\n${text.replace(/^/gm, '> ')}`,
  (text) => `From: Jo Park\nSent: Monday, 16 November 2026 14:02\nTo: Anna Weber\nSubject: Recap\n\n${text}`,
  (text) =>
    `*Von:* Jo Park <jo@vendor.example>\n*Gesendet:* Montag, 16. November 2026 14:02\n*An:* Anna\n*Betreff:* Recap\n\n${text}`,
  (text) =>
    `-----Ursprüngliche Nachricht-----\nVon: Jo Park\nGesendet: Montag, 16. November 2026 14:02\nAn: Anna\nBetreff: x\n\n${text}`,
  (text) => `\tJo Park@VENDOR\n\t11/16/2026 02:02 PM\n\t\t To: Anna\n\t\t cc: \n\t\t Subject: Recap\n\n${text}`,
];

test('appending the quoted recap changes nothing, with or without the thread', () => {
  fc.assert(
    fc.property(reply, recap, fc.constantFrom(...QUOTES), fc.boolean(), (words, earlier, quote, known) => {
      const own = findOwnText({ kind: 'text', text: `${words}\n\n${quote(earlier)}` }, known ? [earlier] : []);
      expect(own.text).toBe(words);
    }),
  );
});

const SIGNATURES = [
  'Best regards,\nAnna Weber\nHead of Purchasing\nKunde Ltd',
  'Mit freundlichen Grüßen\ni.A. Anna Weber\nKunde GmbH | Musterstr. 1 | 12345 Musterstadt\nTel.: +49 30 123456',
  '-- \nAnna Weber\nConfirmed quality since 1964!',
  'Sent from my iPhone',
  'Von meinem iPhone gesendet',
  'LG Anna',
  'Anna Weber\nHead of Purchasing\nKunde Ltd\n+44 113 496 0000\nwww.kunde.example',
  'Viele Grüße aus Hamburg\nAnna\n\nDiese E-Mail enthält vertrauliche Informationen und ist nur für den Empfänger bestimmt.',
];

test('appending a signature changes nothing, with or without a quotation below it', () => {
  fc.assert(
    fc.property(
      reply,
      fc.constantFrom(...SIGNATURES),
      recap,
      fc.option(fc.constantFrom(...QUOTES)),
      (words, signature, earlier, quote) => {
        const text = `${words}\n\n${signature}${quote === null ? '' : `\n\n${quote(earlier)}`}`;
        expect(findOwnText({ kind: 'text', text }, [earlier]).text).toBe(words);
      },
    ),
  );
});

test('an own line that only repeats a piece of an earlier line is kept', () => {
  const earlier = 'Shall we say Tuesday 10:00 for the demo with your whole team? Please answer with "Confirmed." then.';
  for (const words of ['Confirmed.', 'Tuesday 10:00', 'Tuesday 10:00 for the demo']) {
    expect(findOwnText({ kind: 'text', text: words }, [earlier]).text).toBe(words);
  }
});

test('an answer typed into an unmarked quotation is own text and knows its line', () => {
  const earlier =
    'Hi Anna,\n\n1. You send us the seat list by Friday.\n2. We set up the sandbox on Monday.\n\nOk for you like that?';
  const quoted = earlier.replace('Friday.', 'Friday.\nDone already.').replace('Monday.', 'Monday. -> Tuesday please');
  const text = `See below.\n\nFrom: Jo Park\nSent: Monday, 16 November 2026 14:02\nTo: Anna\nSubject: Recap\n\n${quoted}`;
  expect(findOwnText({ kind: 'text', text }, [earlier]).parts.map(({ text, answers }) => ({ text, answers }))).toEqual([
    { text: 'See below.', answers: undefined },
    { text: 'Done already.', answers: '1. You send us the seat list by Friday.' },
    { text: '-> Tuesday please', answers: '2. We set up the sandbox on Monday.' },
  ]);
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ['arrows', '>'],
  ['quoted blank lines', '> \n'],
  ['yes', 'yes '],
  ['lines of yes', 'yes\n'],
  ['header lines', 'From: a@b.example\n'],
  ['recipients', 'To: a@b.example,\n'],
  ['Notes recipients', '\t\tTo: x\n'],
  ['half attributions', 'On Mon, 1 Jan 2026 at 10:00\n'],
  ['closings', 'Best regards\n'],
  ['drawn lines', '-----\n'],
  ['numbers', '1234 56 78\n'],
  ['bars', '| a\n'],
  ['open elements', '<div>'],
  ['open paragraphs', '<p>x'],
  ['open lists', '<ul><li>'],
  ['open quotes', '<blockquote>x'],
  ['brackets', '<'],
  ['open attributes', '<a href="'],
  ['attributes', '<a b=c '],
  ['comments', '<!-- '],
  ['references', '&amp;'],
  ['open styles', '<style>'],
  ['tables', '<table><tr><td>'],
];

test.each(HOSTILE)('eight times as many %s take no more than some twenty times as long', (_name, piece) => {
  const time = (size: number): number => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    const from = process.cpuUsage();
    findOwnText({ kind: 'text', text }, [text.slice(0, 2000)]);
    findOwnText({ kind: 'html', html: text }, []);
    const { user, system } = process.cpuUsage(from);
    return user + system;
  };
  time(20_000);
  const small = Math.min(time(20_000), time(20_000)) + 15_000;
  expect(time(160_000) / small).toBeLessThan(20);
});
