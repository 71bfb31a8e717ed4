import { expect, it } from 'vitest';
import { Desk } from '../../tests/desk/desk.ts';

const DANA = 'dana@buyer.example';
const JO = 'jo@vendor.example';

async function closeDateOf(...mails: readonly (readonly [from: string, text: string])[]) {
  const desk = new Desk();
  await desk.see(
    'abc',
    mails.map(([from, text], index) => ({
      id: `1${index}`,
      from,
      at: `2026-11-2${index}T09:00:00+01:00`,
      subject: 'Evaluation',
      text,
    })),
  );
  const view = await desk.panel();
  return view.kind === 'thread' ? view.draft.expectedClose : 'no thread';
}

it.each([
  ['the buyer names it', [[DANA, 'We want to sign by 15 January.']], '2027-01-15'],
  [
    'the rep names it',
    [
      [DANA, 'Hello'],
      [JO, 'As agreed, you decide by the end of January.'],
    ],
    '2027-01-31',
  ],
  ['it is named in German', [[DANA, 'Entscheidung bis Ende Januar.']], '2027-01-31'],
  [
    'the later one counts',
    [
      [DANA, 'We sign by 15 January.'],
      [DANA, 'Wir unterschreiben erst am 3. Februar.'],
    ],
    '2027-02-03',
  ],
  ['nobody names one', [[DANA, 'We meet on 15 January.']], undefined],
  ['a machine names one', [['noreply@tool.example', 'Please sign by 15 January.']], undefined],
] as const)('the expected close of a new deal: %s', async (_, mails, day) => {
  expect(await closeDateOf(...mails)).toBe(day);
});

it('what is only quoted names no expected close', async () => {
  const quoted = 'See below.\n\nOn Mon, Nov 23, 2026 Kim <kim@other.example> wrote:\n> We want to sign by 15 January.';
  expect(await closeDateOf([DANA, quoted])).toBeUndefined();
});
