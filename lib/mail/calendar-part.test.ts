import { expect, test } from 'vitest';
import { parseCalendar } from './calendar-part.ts';

const REPLY = [
  'BEGIN:VCALENDAR',
  'PRODID:-//Kalender//DE',
  'METHOD:REPLY',
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:STANDARD',
  'DTSTART:19701025T030000',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'DTSTART;TZID=Europe/Berlin:20270302T090000',
  'SUMMARY:Vorführung\\, Teil 2',
  'COMMENT:Passt uns sehr gut\\; wir',
  '  kommen zu dritt.',
  'ATTENDEE;CN="Ina: Rosenkranz";PARTSTAT=NEEDS-ACTION:mailto:other@kunde.example',
  'ATTENDEE;CN="Ina: Rosenkranz";PARTSTAT=ACCEPTED:mailto:Ina@kunde.example',
  'END:VEVENT',
  'END:VCALENDAR',
];

test('an answer gives its facts, with the moment in its zone', () => {
  expect(parseCalendar(REPLY.join('\r\n'), 'ina@kunde.example')).toEqual({
    method: 'REPLY',
    partstat: 'ACCEPTED',
    summary: 'Vorführung, Teil 2',
    start: '2027-03-02T09:00:00+01:00',
    comment: 'Passt uns sehr gut; wir kommen zu dritt.',
  });
});

test('without a known sender the first attendee that answers counts', () => {
  expect(parseCalendar(REPLY.join('\n'))?.partstat).toBe('OTHER');
});

test('an invitation has no answer', () => {
  const invitation = REPLY.join('\n').replace('METHOD:REPLY', 'METHOD:REQUEST');
  expect(parseCalendar(invitation)).not.toHaveProperty('partstat');
});

test.each([
  ['20270702T090000', 'W. Europe Standard Time', '2027-07-02T09:00:00+02:00'],
  ['20270328T013000', 'Europe/Berlin', '2027-03-28T01:30:00+01:00'],
  ['20270328T033000', 'Europe/Berlin', '2027-03-28T03:30:00+02:00'],
  ['20270302T090000', 'America/New_York', '2027-03-02T09:00:00-05:00'],
  ['20270302T090000', 'Asia/Kolkata', '2027-03-02T09:00:00+05:30'],
])('%s in %s is %s', (moment, zone, iso) => {
  expect(parseCalendar(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=${zone}:${moment}\nEND:VEVENT`)?.start).toBe(iso);
});

test.each([
  'DTSTART:20270302T090000',
  'DTSTART;TZID=Nowhere/Land:20270302T090000',
  'DTSTART;VALUE=DATE:20270302',
  'DTSTART:soon',
])('the moment of "%s" is not known', (line) => {
  expect(parseCalendar(`BEGIN:VCALENDAR\nBEGIN:VEVENT\n${line}\nEND:VEVENT`)).not.toHaveProperty('start');
});

test('other text is no calendar', () => {
  expect(parseCalendar('Passt, bis Dienstag!')).toBeUndefined();
});
