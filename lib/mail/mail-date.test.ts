import { expect, test } from 'vitest';
import { parseMailDate } from './mail-date.ts';

test.each([
  ['Tue, 24 Nov 2026 13:33:29 +0100', '2026-11-24T13:33:29+01:00'],
  ['24 Nov 2026 08:05:00 -0500 (EST)', '2026-11-24T08:05:00-05:00'],
  ['Tue, 3 Nov 26 9:05 GMT', '2026-11-03T09:05:00+00:00'],
  ['Mon, 7 Aug 2000 02:14:00 -0700 (PDT)', '2000-08-07T02:14:00-07:00'],
  ['Tue, 24 Nov 2026 13:33:29 PST', '2026-11-24T13:33:29-08:00'],
  ['Tue, 24-Nov-2026 13:33:29 +05:30', '2026-11-24T13:33:29+05:30'],
])('%s', (header, iso) => {
  expect(parseMailDate(header)).toBe(iso);
});

test.each(['', 'yesterday', 'Tue, 24 Foo 2026 13:33:29 +0100', 'Tue, 41 Nov 2026 13:33:29 +0100'])(
  '%s names no moment',
  (header) => {
    expect(parseMailDate(header)).toBeUndefined();
  },
);
