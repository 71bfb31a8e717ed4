import { describe, expect, it } from 'vitest';
import { Desk } from '../../tests/desk/desk.ts';
import { foldedMail, type Mail, seenMail } from '../../tests/desk/mail.ts';

const ANNA = 'anna.weber@kunde.example';

const recap: Mail = {
  id: 'a1',
  from: 'jo@vendor.example',
  to: ANNA,
  at: '2026-11-20T10:00:00+01:00',
  subject: 'Recap and next steps',
  text: 'Hi Anna,\n\nthanks for today. Next steps:\n- we send the security paper by Monday\n- we meet on Tuesday, 1 December, 10:00 to discuss how to proceed\n\nDoes that match your understanding?\n\nJo',
};
const yes: Mail = {
  id: 'a2',
  from: ANNA,
  at: '2026-11-20T15:00:00+01:00',
  subject: 'Re: Recap and next steps',
  text: 'Hi Jo,\n\nconfirmed, Tuesday 10:00 works for us.\n\nAnna',
};

async function dealFor(
  desk: Desk,
  mails: readonly Mail[],
  contacts = [{ email: ANNA, name: 'Anna', side: 'buyer' as const }],
) {
  await desk.see('f1', mails);
  await desk.run({
    do: 'open_deal',
    deal: 'd1',
    details: {
      name: 'Kunde',
      company: 'Kunde',
      process: 'default',
      stage: 'product_evaluated',
      since: Date.parse('2026-11-01T00:00:00Z'),
      contacts,
    },
    link: { thread: 'f1', subject: 'Recap and next steps' },
  });
}

async function stateOf(desk: Desk, criterion = 'next_steps_confirmed') {
  const found = (await desk.dealShown()).criteria.find((each) => each.id === criterion);
  if (!found) throw new Error(`No criterion ${criterion}`);
  return found;
}

describe('a thread that is read', () => {
  it('marks the criterion when a verified buyer confirms the recap', async () => {
    const desk = new Desk();
    await dealFor(desk, [recap, yes]);
    const criterion = await stateOf(desk);
    expect(criterion.state).toBe('confirmed');
    expect(criterion.evidence[0]?.snapshot).toMatchObject({
      message: { messageId: 'a2@kunde.example', verification: 'verified', sender: { email: ANNA } },
      recap: { from: 'message' },
    });
    expect(yes.text).toContain(criterion.evidence[0]?.snapshot.quote);
  });

  it('writes one piece of evidence however often and from however many tabs it is read', async () => {
    const desk = new Desk();
    await dealFor(desk, [recap, yes]);
    await Promise.all([desk.see('f1', [recap, yes]), desk.see('f1', [recap, yes])]);
    expect((await desk.deal('d1')).evidence).toHaveLength(1);
  });

  it('only suggests when the sender could not be verified and was not known before', async () => {
    const desk = new Desk();
    await dealFor(desk, [recap, { ...yes, source: 'none' }]);
    const criterion = await stateOf(desk);
    expect(criterion.state).toBe('suggested');
    expect(criterion.evidence[0]?.snapshot.doubts).toEqual(['sender_not_verified']);
  });

  it('marks without a source when the sender was known before the message', async () => {
    const desk = new Desk();
    await dealFor(desk, [recap]);
    const later = { ...yes, source: 'none' as const, at: '2026-11-24T15:00:00+01:00' };
    await desk.see('f1', [recap, later]);
    const criterion = await stateOf(desk);
    expect(criterion.state).toBe('confirmed');
    expect(criterion.evidence[0]?.snapshot).toMatchObject({ known: true, message: { verification: 'unread' } });
  });

  it('neither marks nor suggests when the sender failed authentication', async () => {
    const desk = new Desk();
    await dealFor(desk, [recap, { ...yes, source: 'fail' }]);
    expect((await stateOf(desk)).state).toBe('open');
  });

  it('suggests when the message is older than the entry into the stage', async () => {
    const desk = new Desk();
    await desk.see('f1', [recap, yes]);
    await desk.run({
      do: 'open_deal',
      deal: 'd1',
      details: {
        name: 'Kunde',
        company: 'Kunde',
        process: 'default',
        stage: 'product_evaluated',
        since: desk.now,
        contacts: [{ email: ANNA, name: 'Anna', side: 'buyer' }],
      },
      link: { thread: 'f1', subject: recap.subject },
    });
    const criterion = await stateOf(desk);
    expect(criterion.state).toBe('suggested');
    expect(criterion.evidence[0]?.snapshot.doubts).toEqual(['before_stage']);
  });

  it('suggests on every deal when the thread serves several', async () => {
    const desk = new Desk();
    await dealFor(desk, [recap]);
    await desk.run({
      do: 'open_deal',
      deal: 'd2',
      details: {
        name: 'Kunde two',
        company: 'Kunde',
        process: 'default',
        stage: 'product_evaluated',
        since: Date.parse('2026-11-01T00:00:00Z'),
        contacts: [{ email: ANNA, name: 'Anna', side: 'buyer' }],
      },
      link: { thread: 'f1', subject: recap.subject },
    });
    await desk.see('f1', [recap, yes]);
    for (const id of ['d1', 'd2']) {
      const [evidence] = (await desk.deal(id)).evidence;
      expect(evidence).toMatchObject({ state: 'suggested', doubts: ['several_deals'] });
    }
  });

  it('never brings back for the same message what a person undid', async () => {
    const desk = new Desk();
    await dealFor(desk, [recap, yes]);
    const [evidence] = (await desk.deal('d1')).evidence;
    await desk.run({ do: 'undo_evidence', deal: 'd1', evidence: evidence?.id ?? '' });
    await desk.see('f1', [recap, yes]);
    expect((await stateOf(desk)).state).toBe('open');
    expect((await desk.deal('d1')).evidence).toHaveLength(1);
  });

  it('waits for the folded recap and suggests when only its quote can be had', async () => {
    const desk = new Desk();
    await dealFor(desk, [recap]);
    desk.close();
    const quoting: Mail = {
      ...yes,
      at: '2026-11-24T15:00:00+01:00',
      text: `Confirmed, Tuesday 10:00 works for us.\n\nOn Fri, Nov 20, 2026 at 10:00 AM Jo Park <jo@vendor.example> wrote:\n${recap.text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n')}`,
    };
    const wants = await desk.see('f1', [quoting], [foldedMail(recap), seenMail(quoting)]);
    expect(wants.printView).toBe(true);
    expect((await stateOf(desk)).state).toBe('open');
  });

  it('retracts when the buyer takes the confirmation back', async () => {
    const desk = new Desk();
    await dealFor(desk, [recap, yes]);
    const back: Mail = {
      id: 'a3',
      from: ANNA,
      at: '2026-11-24T16:00:00+01:00',
      subject: yes.subject,
      text: 'Hi Jo,\n\nsorry, I have to take back my confirmation: the project has been put on hold, we cannot meet on Tuesday.\n\nAnna',
    };
    await desk.see('f1', [recap, yes, back]);
    const criterion = await stateOf(desk);
    expect(criterion.state).toBe('retracted');
    expect(criterion.evidence[0]?.against?.message.messageId).toBe('a3@kunde.example');
  });

  it('lets the rep contradict what seems taken back: it counts again as theirs, and the same message is silent', async () => {
    const desk = new Desk();
    await dealFor(desk, [recap, yes]);
    const back: Mail = {
      id: 'a3',
      from: ANNA,
      at: '2026-11-24T16:00:00+01:00',
      subject: yes.subject,
      text: 'Hi Jo,\n\nsorry, I have to take back my confirmation: the project has been put on hold, we cannot meet on Tuesday.\n\nAnna',
    };
    await desk.see('f1', [recap, yes, back]);
    const evidence = (await stateOf(desk)).evidence[0]?.id ?? '';
    const settle = (stands: boolean) => desk.run({ do: 'settle_question', deal: 'd1', evidence, stands });
    expect(await settle(false)).toEqual({ ok: false, refusal: 'already_decided' });
    expect(await settle(true)).toEqual({ ok: true });
    await desk.see('f1', [recap, yes, back]);
    const criterion = await stateOf(desk);
    expect(criterion.state).toBe('confirmed');
    expect(criterion.evidence[0]).toMatchObject({ state: 'confirmed', by: 'person' });
    expect(criterion.evidence[0]?.against?.message.messageId).toBe('a3@kunde.example');
  });

  it('says of every criterion to which stage it belongs, and which of the stages passed can be opened again', async () => {
    const desk = new Desk();
    await dealFor(desk, [recap, yes]);
    await desk.run({ do: 'override_stage', deal: 'd1', to: 'terms_agreed', reason: 'They told me' });
    const shown = await desk.dealShown();
    const passed = shown.stages.find((each) => each.id === 'product_evaluated');
    expect(passed?.confirmed.map((each) => each.id)).toEqual(['next_steps_confirmed']);
    const later: Mail = {
      id: 'a3',
      from: ANNA,
      at: '2026-11-24T16:00:00+01:00',
      subject: yes.subject,
      text: 'Hi Jo,\n\ncan we do Wednesday, 2 December, 11:00 instead?\n\nAnna',
    };
    await desk.see('f1', [recap, yes, later]);
    const { stage, troubled, criteria } = await desk.dealShown();
    expect(stage).toBe('terms_agreed');
    expect(troubled.map((each) => [each.id, each.stage])).toContainEqual(['next_steps_confirmed', 'product_evaluated']);
    expect(new Set(criteria.map((each) => each.stage))).toEqual(new Set(['terms_agreed']));
    const reopen = ['next_steps_confirmed'];
    await desk.run({ do: 'move_back', deal: 'd1', to: 'product_evaluated', reason: 'New date', reopen });
    expect((await stateOf(desk)).state).toBe('open');
  });

  it('asks the rep when the buyer names a new date for the same step', async () => {
    const desk = new Desk();
    await dealFor(desk, [recap, yes]);
    const moved: Mail = {
      id: 'a3',
      from: ANNA,
      at: '2026-11-24T16:00:00+01:00',
      subject: yes.subject,
      text: 'Hi Jo,\n\ncan we do Wednesday, 2 December, 11:00 instead?\n\nAnna',
    };
    await desk.see('f1', [recap, yes, moved]);
    const [evidence] = (await stateOf(desk)).evidence;
    expect(evidence?.state).toBe('questioned');
    await desk.run({ do: 'settle_question', deal: 'd1', evidence: evidence?.id ?? '', stands: true });
    await desk.see('f1', [recap, yes, moved]);
    expect((await stateOf(desk)).evidence[0]?.state).toBe('confirmed');
  });

  it('reads nothing of somebody who was erased after they wrote it', async () => {
    const desk = new Desk();
    await dealFor(desk, [recap, yes]);
    await desk.run({ do: 'erase_person', email: ANNA });
    await desk.see('f1', [recap, yes]);
    expect((await desk.deal('d1')).evidence).toEqual([]);
  });

  it('refuses evidence by hand from anybody but the buyer, and words that the message does not hold', async () => {
    const desk = new Desk();
    await dealFor(desk, [recap, yes]);
    const choose = (message: string, quote: string) =>
      desk.run({ do: 'choose_evidence', deal: 'd1', criterion: 'evaluation_done', message, quote });
    expect(await choose('gmail:a1', '')).toEqual({ ok: false, refusal: 'not_from_the_buyer' });
    expect(await choose('gmail:a2', 'we signed')).toEqual({ ok: false, refusal: 'quote_not_in_message' });
    expect(await choose('gmail:a2', 'Tuesday 10:00 works for us')).toEqual({ ok: true });
    expect((await stateOf(desk, 'evaluation_done')).state).toBe('confirmed');
  });

  it('carries out a command once, however often it comes', async () => {
    const desk = new Desk();
    await dealFor(desk, [recap]);
    const claim = { do: 'claim_criterion', deal: 'd1', criterion: 'evaluation_done', note: 'was there' } as const;
    await desk.run(claim, 'same');
    await desk.run(claim, 'same');
    expect(await desk.db.entries.where('command').equals('same').count()).toBe(1);
  });
});
