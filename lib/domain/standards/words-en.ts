import { phrases, type WordList } from './word-list.ts';

export const WORDS_EN: WordList = {
  buyerActs: phrases(`
    accept, accepted, accepts, acknowledged, agreed, agrees, allocated, answered, appointed, approved, approves,
    asked, asks, assigned, attended, attends, booked, bought, brought, came, chose, chosen, committed, compared,
    completed, confirmed, confirms, counter-signed, countersigned, decided, declined, evaluated, forwarded,
    granted, installed, introduced, invited, issued, joined, listed, logged, named, names, nominated, ordered,
    paid, passed, placed, provided, published, purchased, put, raised, recommended, referred, registered,
    rejected, released, renewed, replied, replies, reported, requested, requests, reserved, returned, reviewed,
    said, scheduled, selected, set, sets, signed, signs, started, stated, tested, told, took, tried, uploaded,
    used, uses, validated, verified, visited, wrote
  `),
  sellerActs: phrases(`
    called, chased, cold-called, contacted, demoed, demonstrated, discovered, emailed, followed up, identified,
    kicked off, nurtured, onboarded, phoned, pitch, pitched, present, presented, prospected, qualified, quoted,
    reached out, showcased, showed, touched base, trained, upsold, walked through
  `),
  eitherActs: phrases(`
    created, delivered, discussed, done, drafted, explained, finished, gave, give, given, gives, got,
    handed over, handled, held, made, mailed, negotiated, performed, prepared, ran, received, send, sent, shared,
    submitted, updated, written
  `),
  sellerThings: phrases(`
    agreement, brochure, business case, call, case study, contract, crm, deck, demo, demonstration, discovery,
    estimate, follow-up, followup, intro, invoice, meeting, nda, objections, offer, onboarding, pitch,
    presentation, price list, pricing, product, proposal, quotation, quote, recap, reminder, roi, samples,
    slides, summary, terms, training
  `),
  sellerSteps: phrases(`
    call, closed, closed won, closed-won, closing, cold call, contact made, contacted, contract, demo,
    demonstration, discovery, discovery call, first call, first contact, first meeting, follow up, follow-up,
    hand-over, handover, implementation, intro call, introduction, lead, meeting, negotiation, offer, onboarding,
    opportunity, outreach, pitch, presentation, proposal, prospecting, qualification, quotation, quote, rollout,
    training
  `),
  sellerSubjects: phrases(`
    account executive, account manager, ae, consultant, i, i've, presales, rep, sales, sales rep, salesperson,
    sdr, seller, team lead, vendor, we, we've
  `),
  buyerSubjects: phrases(`
    board, buyer, cfo, champion, client, company, contact, customer, decision maker, decision-maker,
    it department, legal, management, procurement, prospect, sponsor, their, they, user, users
  `),
  doneToBuyer: phrases(`
    has been contacted, has been given, has been sent, has been shown, was called, was contacted, was given,
    was informed, was invited, was onboarded, was presented, was sent, was shown, was trained, were given,
    were sent, were shown
  `),
  toUs: phrases(`
    our questions, to us, us, with us
  `),
  opinions: phrases(`
    good fit, great fit, gut feeling, high potential, strong champion, great relationship,
    appears, attractive, believes, chemistry, comfortable, confident, convinced, curious, eager, engaged,
    enthusiastic, excited, feeling, feels, fit, friendly, good, great, gut, happy, high, hopeful, hot, impressed,
    interest, interested, keen, like, likely, likes, loves, motivated, nice, open to, optimistic, pain is big,
    positive, potential, probable, probably, promising, qualified, rapport, ready, receptive, relationship,
    right, satisfied, seems, serious, sounds, strong, suitable, trust, trusts, urgent, warm, well, willing
  `),
  mental: phrases(`
    agrees internally, appreciates, aware, considering, considers, expects, hopes, intends, knows, needs,
    plans to, realises, realizes, recognises, recognizes, remembers, sees, thinks, understands, understood,
    values, wants, wishes
  `),
  traces: phrases(`
    by email, by mail, calendar, contract, date, document, email, in writing, invitation, invoice, letter, list,
    minutes, order, payment, po, protocol, purchase order, reply, report, signature, ticket, written
  `),
  otherwise: {
    stage: 'Next steps confirmed',
    criterion: 'Confirmed date and next steps by email',
  },
  rewordings: [
    {
      about: phrases('proposal, offer, quote, quoted, quotation, estimate'),
      stage: 'Proposal wanted and reviewed',
      criterion: 'Asked to be sent a proposal',
    },
    {
      about: phrases(
        'demo*, presentation, presented, present, pitch*, showed, showcased, product, slides, deck, walked through, shown',
      ),
      stage: 'Product evaluated',
      criterion: 'Attended the demo, and has no open question',
    },
    {
      about: phrases('contract, agreement, closed*, closing, nda'),
      stage: 'Contract signed',
      criterion: 'Signed or ordered',
    },
    {
      about: phrases('negotiat*, pricing, price list, terms, objections'),
      stage: 'Terms agreed',
      criterion: 'Accepted the terms in writing',
    },
    {
      about: phrases('hand-over, handover, handed over, onboard*, kicked off'),
      stage: 'Kick-off confirmed',
      criterion: 'Confirmed the team and the kick-off date',
    },
    {
      about: phrases('implementation, rollout, training, trained'),
      stage: 'Live',
      criterion: 'Confirmed productive use',
    },
    {
      about: phrases('happy, satisfied, value, values, roi'),
      stage: 'Value confirmed',
      criterion: 'Confirmed in writing that the promised value is there',
    },
    {
      about: phrases(
        'follow-up, followup, follow up, followed up, recap, summary, reminder, chased, touched base, next steps',
      ),
      stage: 'Next steps confirmed',
      criterion: 'Confirmed date and next steps by email',
    },
    {
      about: phrases('budget, money, afford'),
      stage: 'Budget named',
      criterion: 'Named the budget in writing',
    },
    {
      about: phrases('decision maker, decision-maker, champion, stakeholder*, power'),
      stage: 'Decision path confirmed',
      criterion: 'Confirmed who decides, how and by when',
    },
    {
      about: phrases(
        'call, called, phoned, cold-called, cold call, discover*, qualif*, lead, opportunity, prospect*, outreach, reached out, contact*, intro*, first meeting, meeting, emailed, pain, problem, need*, fit, interest*',
      ),
      stage: 'Need acknowledged',
      criterion: 'Named the problem and what it costs, in writing',
    },
  ],
};
