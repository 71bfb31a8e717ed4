import type { Mailbox, MailboxMessage } from '../../tests/stand-in/mailbox.ts';

export const ME = 'jo.park@loopwise.example';
const JO = `Jo Park <${ME}>`;
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** A deal of the demo: what lies in the mailbox at first, the recap that the rep sends, and what the buyer answers. */
export interface DemoDeal {
  readonly company: string;
  readonly subject: string;
  readonly language: 'en' | 'de';
  readonly recap: string;
  readonly reply: MailboxMessage;
}

interface Demo {
  readonly mailbox: Mailbox;
  readonly deals: readonly DemoDeal[];
}

/** The bundled mailbox, with dates around now (ms), so that every recap is about next week. */
export function makeDemo(now: number): Demo {
  const at = (ago: number) => new Date(now - ago).toISOString();
  const meeting = nextTuesday(now);
  const en = meeting.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  const de = meeting.toLocaleDateString('de-DE', { weekday: 'long', day: 'numeric', month: 'long' });
  const maria = 'Maria Okafor <maria.okafor@brightfreight.example>';
  const anna = 'Anna Weber <anna.weber@kestrel-logistik.example>';
  return {
    mailbox: {
      accounts: [
        {
          address: ME,
          name: 'Jo Park',
          threads: [
            {
              messages: [
                {
                  from: maria,
                  to: [JO],
                  date: at(6 * DAY),
                  subject: 'Route planning for our two depots',
                  messageId: 'first@brightfreight.example',
                  text: 'Hi Jo,\n\nour planners lose about eight hours a week to re-planning by hand, which costs us some £40,000 a year. Could you show us what Loopwise does about it?\n\nMaria\n--\nMaria Okafor\nHead of Operations, Bright Freight',
                },
                {
                  from: JO,
                  to: [maria],
                  date: at(5 * DAY),
                  subject: 'Re: Route planning for our two depots',
                  messageId: 'second@loopwise.example',
                  inReplyTo: 'first@brightfreight.example',
                  text: 'Hi Maria,\n\ngladly. The demo is in your calendar for today at 3 pm.\n\nJo',
                },
              ],
            },
            {
              messages: [
                {
                  from: anna,
                  to: [JO],
                  date: at(3 * DAY),
                  subject: 'Ihre Vorführung bei uns',
                  messageId: 'erste@kestrel-logistik.example',
                  text: 'Guten Tag Herr Park,\n\nvielen Dank für die Vorführung gestern. Das Team war angetan, Fragen sind keine mehr offen.\n\nMit freundlichen Grüßen\nAnna Weber\nLeiterin Disposition, Kestrel Logistik',
                },
              ],
            },
            {
              messages: [
                {
                  from: 'Lee Chan <lee@supplier.example>',
                  to: [JO],
                  date: at(DAY),
                  subject: 'Your invoice for November',
                  messageId: 'invoice@supplier.example',
                  text: 'Hello,\n\nplease find the invoice attached.\n\nLee',
                },
              ],
            },
          ],
        },
      ],
    },
    deals: [
      {
        company: 'Brightfreight',
        subject: 'Route planning for our two depots',
        language: 'en',
        recap: `Hi Maria,\n\nthank you and Ray for your time in the demo. As I understood it, our next steps are:\n\n1. You send us the gate logs of both depots.\n2. We load them into your trial account.\n3. We meet on ${en} at 10:00 to discuss how to proceed.\n\nDoes that match your understanding?\n\nJo`,
        reply: {
          from: maria,
          to: [JO],
          date: new Date(now + 60_000).toISOString(),
          subject: 'Re: Route planning for our two depots',
          messageId: 'yes@brightfreight.example',
          inReplyTo: 'first@brightfreight.example',
          text: `Hi Jo,\n\nthat matches. ${en} at 10:00 works for us, and Ray sends the gate logs tomorrow.\n\nMaria\n--\nMaria Okafor\nHead of Operations, Bright Freight`,
        },
      },
      {
        company: 'Kestrel Logistik',
        subject: 'Ihre Vorführung bei uns',
        language: 'de',
        recap: `Guten Tag Frau Weber,\n\nvielen Dank für das Gespräch. Als nächste Schritte habe ich notiert:\n\n1. Sie nennen uns die Fahrzeuge für den Test.\n2. Wir richten den Testzugang ein.\n3. Wir sprechen am ${de} um 14:00 Uhr über das weitere Vorgehen.\n\nPasst das so für Sie?\n\nJo Park`,
        reply: {
          from: anna,
          to: [JO],
          date: new Date(now + 120_000).toISOString(),
          subject: 'Re: Ihre Vorführung bei uns',
          messageId: 'ja@kestrel-logistik.example',
          inReplyTo: 'erste@kestrel-logistik.example',
          text: `Guten Tag Herr Park,\n\nja, das passt so. Dann bis ${de} um 14 Uhr.\n\nMit freundlichen Grüßen\nAnna Weber\nLeiterin Disposition, Kestrel Logistik`,
        },
      },
    ],
  };
}

function nextTuesday(now: number): Date {
  const day = new Date(now + 4 * DAY);
  while (day.getDay() !== 2) day.setDate(day.getDate() + 1);
  return day;
}
