import { expect } from '@playwright/test';
import { DEFAULT_PROCESS } from '../../lib/domain/default-process.ts';
import { ME } from '../../tools/demo/sample-mailbox.ts';
import { demo, test } from '../browser/desk.ts';
import { GmailTab } from '../browser/gmail-tab.ts';
import type { TestBrowser } from '../browser/launch-browser.ts';
import { Panel } from '../browser/panel.ts';
import { WorkerLine } from '../browser/worker-line.ts';
import type { MailboxMessage } from '../stand-in/mailbox.ts';
import type { StandIn } from '../stand-in/stand-in.ts';

const MEETING = 'further_meeting_set';
const MARIA = 'Maria Okafor <maria.okafor@brightfreight.example>';
const ANNA = 'Anna Weber <anna.weber@kestrel-logistik.example>';

interface Answer {
  readonly from: string;
  /** "Accepted" and the invitation's title. */
  readonly subject: string;
  readonly title: string;
  readonly text: string;
  readonly start: Date;
}

/** An invitation's answer as a calendar sends it: a mail of its own that answers none. */
function calendarAnswer({ from, subject, title, text, start }: Answer): MailboxMessage {
  const address = /<(.+)>/.exec(from)?.[1] ?? from;
  const stamp = (date: Date) => `${date.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const calendar = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Calendar//EN',
    'VERSION:2.0',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(new Date(start.getTime() + 3_600_000))}`,
    `UID:${stamp(start)}@calendar.example`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:${address}`,
    `ORGANIZER:mailto:${ME}`,
    `SUMMARY:${title}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  return {
    from,
    to: [`Jo Park <${ME}>`],
    date: new Date().toISOString(),
    subject,
    text,
    calendar,
    messageId: `${encodeURIComponent(subject).slice(0, 40)}@calendar.example`,
  };
}

/** 14:00 in Berlin on the Tuesday of the German demo's recap. */
function recapMeeting(): Date {
  const recap = demo.deals[1]?.recap ?? '';
  const found = /(\d+)\. (\p{L}+) um 14:00/u.exec(recap);
  const day = new Date();
  for (let ahead = 0; ahead < 40; ahead++, day.setDate(day.getDate() + 1)) {
    const named = day.toLocaleDateString('de-DE', { day: 'numeric', month: 'long' });
    if (named !== `${found?.[1]}. ${found?.[2]}`) continue;
    const noon = new Date(`${day.toISOString().slice(0, 10)}T12:00:00Z`);
    const hour = Number(noon.toLocaleTimeString('de-DE', { hour: 'numeric', timeZone: 'Europe/Berlin' }).slice(0, 2));
    return new Date(noon.getTime() + (14 - hour) * 3_600_000);
  }
  throw new Error('The German recap names no day');
}

async function openDeal(browser: TestBrowser, standIn: StandIn, place: 0 | 1, process = 'default') {
  const line = await WorkerLine.open(browser, ME);
  const person = place === 0 ? MARIA : ANNA;
  const [, name = '', email = ''] = /^(.+) <(.+)>$/.exec(person) ?? [];
  const subject = demo.deals[place]?.subject ?? '';
  const result = await line.run({
    do: 'open_deal',
    deal: 'd1',
    details: {
      name: 'The deal',
      company: '',
      process,
      stage: 'product_evaluated',
      since: Date.now() - 30 * 24 * 3_600_000,
      contacts: [{ email, name, side: 'buyer' }],
    },
    link: { thread: standIn.account().threads[place]?.legacy ?? '', subject },
  });
  expect(result).toEqual({ ok: true });
  return line;
}

const statesOf = async (line: WorkerLine) =>
  (await line.deals()).flatMap((deal) => deal.evidence.map((each) => `${each.criterion} ${each.state}`));

test('an accepted invitation whose title is that of the deal’s thread marks its one open meeting criterion', async ({
  standIn,
  browser_,
}) => {
  const line = await openDeal(browser_, standIn, 0);
  const title = demo.deals[0]?.subject ?? '';
  standIn.deliver(
    calendarAnswer({
      from: MARIA,
      subject: `Accepted: ${title} @ Tue Dec 1, 2026 10am - 11am (CET) (${ME})`,
      title,
      text: 'Maria Okafor has accepted this invitation.',
      start: new Date('2026-12-01T09:00:00Z'),
    }),
  );
  const page = await browser_.context.newPage();
  await page.goto(standIn.url('#inbox'));
  await new GmailTab(page).openThread(`Accepted: ${title}`);
  const panel = new Panel(page);
  await expect(panel.stateOf('Set a further meeting')).toHaveText('Confirmed');
  expect(await statesOf(line)).toEqual([`${MEETING} confirmed`]);
});

test('a German answer whose date is that of the recap marks it too, under another title', async ({
  standIn,
  browser_,
}) => {
  const line = await openDeal(browser_, standIn, 1);
  const page = await browser_.context.newPage();
  const gmail = new GmailTab(page);
  await page.goto(standIn.url('#inbox'));
  await gmail.openThread(demo.deals[1]?.subject ?? '');
  await gmail.reply(demo.deals[1]?.recap ?? '');
  await expect.poll(() => standIn.account().threads[1]?.messages.length).toBe(2);
  // An answer of the buyer, so that the thread was read with its recap.
  standIn.deliver({
    from: ANNA,
    to: [`Jo Park <${ME}>`],
    date: new Date().toISOString(),
    subject: `Re: ${demo.deals[1]?.subject}`,
    text: 'Danke, ich melde mich.',
    messageId: 'danke@kestrel-logistik.example',
    inReplyTo: 'erste@kestrel-logistik.example',
  });
  await expect
    .poll(async () => (await line.table<{ moments: string[] }>('reads')).flatMap((each) => each.moments).length)
    .toBeGreaterThan(0);
  standIn.deliver(
    calendarAnswer({
      from: ANNA,
      subject: `Zugesagt: Abstimmung Testphase @ Di 1. Dez. 2026 14:00 - 15:00 (MEZ) (${ME})`,
      title: 'Abstimmung Testphase',
      text: 'Anna Weber hat diese Einladung angenommen.',
      start: recapMeeting(),
    }),
  );
  await page.goto(standIn.url('#inbox'));
  await gmail.openThread('Zugesagt: Abstimmung Testphase');
  await expect.poll(() => statesOf(line)).toContain(`${MEETING} confirmed`);
});

test('an answer of another title and date is offered to the sender’s deal, with the invitation’s name', async ({
  standIn,
  browser_,
}) => {
  const line = await openDeal(browser_, standIn, 0);
  standIn.deliver(
    calendarAnswer({
      from: MARIA,
      subject: `Accepted: Lunch @ Fri Dec 4, 2026 12pm - 1pm (CET) (${ME})`,
      title: 'Lunch',
      text: 'Maria Okafor has accepted this invitation.',
      start: new Date('2026-12-04T11:00:00Z'),
    }),
  );
  const page = await browser_.context.newPage();
  await page.goto(standIn.url('#inbox'));
  await new GmailTab(page).openThread('Accepted: Lunch');
  const panel = new Panel(page);
  await panel.open();
  await expect(panel.frame.getByText('It answers the invitation “Lunch”.')).toBeVisible();
  await expect(panel.button('Link to deal').first()).toBeVisible();
  expect(await statesOf(line)).toEqual([]);
});

test('where two criteria would take it, nothing is marked', async ({ standIn, browser_ }) => {
  const first = await WorkerLine.open(browser_, ME);
  const meeting = DEFAULT_PROCESS.stages[1]?.criteria.find((each) => each.id === MEETING);
  if (!meeting) throw new Error('The shipped process has no meeting criterion');
  const stages = DEFAULT_PROCESS.stages.map((stage, place) =>
    place === 1 ? { ...stage, criteria: [...stage.criteria, { ...meeting, id: 'second_meeting' }] } : stage,
  );
  expect(await first.run({ do: 'save_process', process: { ...DEFAULT_PROCESS, stages }, moves: {} })).toEqual({
    ok: true,
  });
  const line = await openDeal(browser_, standIn, 0);
  const title = demo.deals[0]?.subject ?? '';
  standIn.deliver(
    calendarAnswer({
      from: MARIA,
      subject: `Accepted: ${title} @ Tue Dec 1, 2026 10am - 11am (CET) (${ME})`,
      title,
      text: 'Maria Okafor has accepted this invitation.',
      start: new Date('2026-12-01T09:00:00Z'),
    }),
  );
  const page = await browser_.context.newPage();
  await page.goto(standIn.url('#inbox'));
  await new GmailTab(page).openThread(`Accepted: ${title}`);
  const panel = new Panel(page);
  await panel.open();
  await expect(panel.button('Link to deal').first()).toBeVisible();
  expect(await statesOf(line)).toEqual([]);
  // Linked by hand, both are offered, and a person decides which is meant.
  await panel.button('Link to deal').first().click();
  await expect.poll(() => statesOf(line)).toEqual([`${MEETING} suggested`, 'second_meeting suggested']);
});
