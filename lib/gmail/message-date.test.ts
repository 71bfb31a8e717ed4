import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { messageDate } from './message-date.ts';

describe("the date of a message, from Gmail's title of it", () => {
  beforeAll(() => vi.stubEnv('TZ', 'Europe/Berlin'));
  afterAll(() => vi.unstubAllEnvs());

  it.each([
    ['Nov 5, 2026, 4:45\u202fPM', '2026-11-05T16:45:00+01:00'],
    ['Nov 5, 2026, 4:45 PM', '2026-11-05T16:45:00+01:00'],
    ['Thu, Nov 5, 2026 at 4:45 PM', '2026-11-05T16:45:00+01:00'],
    ['Thursday, November 5, 2026 at 12:05 AM', '2026-11-05T00:05:00+01:00'],
    ['Jul 3, 2026, 12:30 PM', '2026-07-03T12:30:00+02:00'],
    ['5 Nov 2026, 16:45', '2026-11-05T16:45:00+01:00'],
    ['Thu, 5 Nov 2026, 16:45', '2026-11-05T16:45:00+01:00'],
    ['05.11.2026, 16:45', '2026-11-05T16:45:00+01:00'],
    ['5.11.2026, 09:07', '2026-11-05T09:07:00+01:00'],
    ['5. Nov. 2026, 16:45', '2026-11-05T16:45:00+01:00'],
    ['Do., 5. Nov. 2026, 16:45', '2026-11-05T16:45:00+01:00'],
    ['Do., 5. März 2026 um 16:45', '2026-03-05T16:45:00+01:00'],
    ['Donnerstag, 5. November 2026 um 16:45 Uhr', '2026-11-05T16:45:00+01:00'],
    ['\u200e5. Mai 2026,\u00a08:00', '2026-05-05T08:00:00+02:00'],
    ['2026-11-05 16:45', '2026-11-05T16:45:00+01:00'],
  ])('reads "%s"', (title, iso) => {
    expect(messageDate(title)).toBe(iso);
  });

  it.each([
    '03/11/2026, 16:45',
    '11/3/26, 4:45 PM',
    'Nov 5, 4:45 PM',
    'Nov 5, 2026',
    '31.02.2026, 10:00',
    '5 novembre 2026, 16:45',
    'Nov 5, 2026, 13:45 PM',
    'Nov 5, 2026, 16:75',
    '29.03.2026, 02:30',
    '2026年11月5日 16:45',
    'yesterday at 4:45 PM',
    '',
  ])('does not guess for "%s"', (title) => {
    expect(messageDate(title)).toBeUndefined();
  });

  it.each(['en', 'en-GB', 'de'])('reads back what %s formats, on every day of a year', (language) => {
    const form = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    for (let day = 0; day < 366; day += 1) {
      const moment = new Date(2026, 0, 1 + day, 15, 20);
      expect(Date.parse(messageDate(form.format(moment)) ?? '')).toBe(moment.getTime());
    }
  });
});
