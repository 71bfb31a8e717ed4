import { expect, it } from 'vitest';
import { Desk } from '../../tests/desk/desk.ts';
import type { Mail } from '../../tests/desk/mail.ts';

const DANA = 'dana@buyer.example';

const answer: Mail = {
  id: 'c1',
  from: DANA,
  at: '2026-11-24T10:00:00+01:00',
  subject: 'Accepted: Route planning @ Tue Dec 1, 2026 10am - 11am (CET) (jo@vendor.example)',
  text: 'Dana Weber has accepted this invitation.',
};

async function deskWith(subject: string, deals = ['d1']): Promise<Desk> {
  const desk = new Desk();
  for (const deal of deals) {
    await desk.run({
      do: 'open_deal',
      deal,
      details: {
        name: deal,
        company: '',
        process: 'default',
        stage: 'product_evaluated',
        since: Date.parse('2026-11-01T00:00:00Z'),
        contacts: [{ email: DANA, name: 'Dana', side: 'buyer' }],
      },
      link: { thread: 'f1', subject },
    });
  }
  return desk;
}

const statesOf = async (desk: Desk) => (await desk.deal('d1')).evidence.map((each) => [each.criterion, each.state]);

it('links and marks an answer to an invitation that is named like the deal’s thread', async () => {
  const desk = await deskWith('Re: Route planning');
  await desk.see('f2', [answer]);
  expect(await statesOf(desk)).toEqual([['further_meeting_set', 'confirmed']]);
});

it.each([
  ['another title', 'Something else', ['d1'], answer],
  ['two open deals of the sender', 'Route planning', ['d1', 'd2'], answer],
  ['a sender who failed authentication', 'Route planning', ['d1'], { ...answer, source: 'fail' }],
  ['a stranger', 'Route planning', ['d1'], { ...answer, from: 'eve@evil.example' }],
  ['an ordinary mail', 'Route planning', ['d1'], { ...answer, subject: 'Route planning' }],
] as const)('links nothing for %s', async (_, subject, deals, mail) => {
  const desk = await deskWith(subject, [...deals]);
  await desk.see('f2', [mail]);
  expect((await desk.deal('d1')).threads.map((each) => each.id)).toEqual(['f1']);
  expect(await statesOf(desk)).toEqual([]);
});

it('offers the sender’s deal and says which invitation was answered', async () => {
  const desk = await deskWith('Something else');
  await desk.see('f2', [answer]);
  const view = await desk.panel();
  expect(view.kind === 'thread' && view.offers).toMatchObject([
    { deal: 'd1', reason: 'calendar_answer', because: 'Route planning' },
  ]);
});
