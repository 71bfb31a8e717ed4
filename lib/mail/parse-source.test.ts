import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSource } from './parse-source.ts';

const DEFAULTS = { id: 'gmail-1', sentAt: '2026-01-01T00:00:00Z' };

async function read(...lines: string[]) {
  const result = await parseSource(lines.join('\r\n'), DEFAULTS);
  if (!result.ok) throw new Error(result.why);
  return result;
}

const REPLY = [
  'Authentication-Results: mx.google.com; dmarc=pass (p=NONE) header.from=kunde.example',
  'Authentication-Results: mx.google.com; dmarc=fail header.from=kunde.example',
  'From: =?UTF-8?Q?Weber=2C_J=C3=B6rg?= <Joerg.Weber@Kunde.example>',
  'To: "Park, Jo" <jo@vendor.example>, Team: a@vendor.example, b@vendor.example;',
  'Cc: undisclosed-recipients:;',
  'Date: Tue, 24 Nov 2026 13:33:29 +0100',
  'Subject: =?UTF-8?B?V2VpdGVyZXMgVm9yZ2VoZW4g4oCTIG7DpGNoc3Rl?=',
  ' =?UTF-8?Q?_Schritte?=',
  'Message-ID: <abc@kunde.example>',
  'Auto-Submitted: no',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Passt, bis Dienstag! Gr=C3=BC=C3=9Fe',
  '--b',
  'Content-Type: text/html; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p>Passt, bis Dienstag! Gr=FC=DFe</p>',
  '--b--',
  '',
];

test('a mail becomes a message: people, moment with its zone, subject, headers, and the HTML that the reader sees', async () => {
  const { message, verification } = await read(...REPLY);
  expect(message).toMatchObject({
    id: '<abc@kunde.example>',
    from: { name: 'Weber, Jörg', email: 'joerg.weber@kunde.example' },
    to: [
      { name: 'Park, Jo', email: 'jo@vendor.example' },
      { name: '', email: 'a@vendor.example' },
      { name: '', email: 'b@vendor.example' },
    ],
    cc: [],
    sentAt: '2026-11-24T13:33:29+01:00',
    subject: 'Weiteres Vorgehen – nächste Schritte',
  });
  expect(message.headers['auto-submitted']).toBe('no');
  expect(message.body).toEqual({ kind: 'html', html: expect.stringContaining('<p>Passt, bis Dienstag! Grüße</p>') });
  expect(verification).toBe('verified');
});

test('only the topmost Authentication-Results counts', async () => {
  const { verification } = await read(...REPLY.slice(1));
  expect(verification).toBe('failed');
});

test('two From headers are never verified', async () => {
  const { verification } = await read(REPLY[0] ?? '', 'From: a@evil.example', ...REPLY.slice(2));
  expect(verification).toBe('unverified');
});

test('what the source lacks comes from the defaults', async () => {
  const { message, verification } = await read('Subject: Hi', '', 'Confirmed.');
  expect(message).toMatchObject({ id: 'gmail-1', sentAt: DEFAULTS.sentAt, from: { name: '', email: '' } });
  expect(message.body).toMatchObject({ kind: 'text', text: expect.stringContaining('Confirmed.') });
  expect(verification).toBe('unverified');
});

test('without a Date the newest Received line tells when', async () => {
  const { message } = await read(
    'Received: by 2002:a17; Tue, 24 Nov 2026 05:00:00 -0800 (PST)',
    'From: a@b.example',
    '',
    'x',
  );
  expect(message.sentAt).toBe('2026-11-24T05:00:00-08:00');
});

test('the calendar part of an answer is read', async () => {
  const { message } = await read(
    'From: Ina <ina@kunde.example>',
    'Subject: Zugesagt: Demo',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/calendar; method=REPLY; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(
      'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nSUMMARY:Demo\r\nDTSTART:20270302T080000Z\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:ina@kunde.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    ).toString('base64'),
    '--b--',
  );
  expect(message.calendar).toEqual({
    method: 'REPLY',
    partstat: 'ACCEPTED',
    summary: 'Demo',
    start: '2027-03-02T08:00:00Z',
  });
});

test('a forwarded mail that is attached is not part of the text', async () => {
  const { message } = await read(
    'From: a@b.example',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'See attached.',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'From: c@d.example',
    'Subject: inner',
    '',
    'Confirmed.',
    '--b--',
  );
  expect(JSON.stringify(message.body)).not.toContain('Confirmed');
});

test('a header named like a built-in is a header', async () => {
  const { message } = await read('From: a@b.example', '__proto__: x', 'constructor: y', '', 'Hi');
  expect(message.headers.constructor).toBe('y');
});

test('an empty source is a value', async () => {
  expect(await parseSource('', DEFAULTS)).toEqual({ ok: false, why: 'empty' });
});

test('no source throws', async () => {
  const piece = fc.constantFrom(
    'From: ',
    'a@b',
    '<',
    '>',
    '\r\n',
    '\n',
    ' ',
    '--b',
    'Content-Type: multipart/mixed; boundary=b',
    'Content-Type: text/html',
    '=?utf-8?q?=',
    '?=',
    '"',
    '(',
    ';',
    'Date: ',
    '\0',
    'ü',
    ':',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const result = await parseSource(pieces.join(''), DEFAULTS);
      expect(typeof result.ok).toBe('boolean');
    }),
    { numRuns: 300 },
  );
});
