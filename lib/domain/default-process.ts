import type { ExitCriterion, Process, Stage, TakenSignal } from './process.ts';
import type { AcceptanceForm, SignalKind } from './signal.ts';

const satisfies = (signal: SignalKind, forms?: readonly AcceptanceForm[]): TakenSignal =>
  forms ? { signal, how: 'satisfies', forms } : { signal, how: 'satisfies' };
const suggests = (signal: SignalKind): TakenSignal => ({ signal, how: 'suggests' });

interface Wording {
  readonly en: string;
  readonly de: string;
}

function criterion(
  id: string,
  text: Wording,
  ask: Wording,
  takes: readonly TakenSignal[],
  words: readonly string[] = [],
): ExitCriterion {
  return { id, text, ask, takes, words, required: true };
}

function stage(id: string, sellerAction: Wording, outcome: Wording, criteria: readonly ExitCriterion[]): Stage {
  return { id, sellerAction, outcome, criteria };
}

/** What a recap must be about to prove who decides, how and by when. */
const DECISION_WORDS = ['decision', 'decide', 'approval', 'sign-off', 'Entscheidung', 'entscheidet', 'Freigabe'];
const KICK_OFF_WORDS = ['kick-off', 'kickoff', 'project start', 'Kick-off', 'Projektstart', 'Auftakt'];

/** The process that Countersign ships: every stage named for what the buyer has reached when the deal leaves it. */
export const DEFAULT_PROCESS: Process = {
  id: 'default',
  name: { en: 'Buyer-centred sales', de: 'Kundenzentrierter Vertrieb' },
  wonBy: 'contract_signed',
  proposalFrom: 'proposal_reviewed',
  advance: 'ask',
  stages: [
    stage(
      'need_acknowledged',
      { en: 'Discovery call', de: 'Bedarfsgespräch' },
      { en: 'Need acknowledged', de: 'Bedarf anerkannt' },
      [
        criterion(
          'problem_named',
          {
            en: 'Named the problem and what it costs, in writing',
            de: 'Hat das Problem und was es kostet schriftlich benannt',
          },
          {
            en: 'What does this problem cost you today, in hours or money?',
            de: 'Was kostet Sie dieses Problem heute, in Stunden oder in Geld?',
          },
          [],
        ),
        criterion(
          'evaluation_date_agreed',
          { en: 'Agreed to a date for an evaluation', de: 'Hat einem Termin für eine Evaluierung zugestimmt' },
          {
            en: 'Which day suits you to look at the product together?',
            de: 'An welchem Tag passt es Ihnen, das Produkt gemeinsam anzusehen?',
          },
          [satisfies('next_steps_confirmed'), satisfies('meeting_accepted')],
        ),
      ],
    ),
    stage('product_evaluated', { en: 'Demo', de: 'Vorführung' }, { en: 'Product evaluated', de: 'Produkt evaluiert' }, [
      criterion(
        'evaluation_done',
        { en: 'Attended, and has no open question', de: 'War dabei und hat keine offene Frage mehr' },
        {
          en: 'Which of your questions are still open after the demo?',
          de: 'Welche Ihrer Fragen sind nach der Vorführung noch offen?',
        },
        [satisfies('evaluation_done')],
      ),
      criterion(
        'further_meeting_set',
        {
          en: 'Set a further meeting to discuss how to proceed',
          de: 'Hat einen weiteren Termin gesetzt, um das Vorgehen zu besprechen',
        },
        {
          en: 'When shall we meet to discuss how to proceed, and will you send the invitation?',
          de: 'Wann besprechen wir, wie es weitergeht, und laden Sie dazu ein?',
        },
        [satisfies('meeting_accepted'), suggests('meeting_requested')],
      ),
      criterion(
        'next_steps_confirmed',
        { en: 'Confirmed date and next steps by email', de: 'Hat Termin und nächste Schritte per E-Mail bestätigt' },
        {
          en: 'Does my recap match your understanding of the next steps and dates?',
          de: 'Entspricht meine Zusammenfassung Ihrem Verständnis der nächsten Schritte und Termine?',
        },
        [satisfies('next_steps_confirmed')],
      ),
    ]),
    stage(
      'proposal_reviewed',
      { en: 'Proposal', de: 'Angebot' },
      { en: 'Proposal wanted and reviewed', de: 'Angebot gewünscht und geprüft' },
      [
        criterion(
          'proposal_requested',
          { en: 'Asked to be sent a proposal', de: 'Hat um ein Angebot gebeten' },
          { en: 'Would you like a written proposal from us?', de: 'Möchten Sie ein schriftliches Angebot von uns?' },
          [satisfies('proposal_requested')],
        ),
        criterion(
          'decision_process_confirmed',
          {
            en: 'Confirmed who decides, how and by when',
            de: 'Hat bestätigt, wer entscheidet, wie und bis wann',
          },
          {
            en: 'Who decides on this, in which steps, and by when?',
            de: 'Wer entscheidet darüber, in welchen Schritten und bis wann?',
          },
          [satisfies('next_steps_confirmed')],
          DECISION_WORDS,
        ),
      ],
    ),
    stage(
      'terms_agreed',
      { en: 'Negotiation', de: 'Verhandlung' },
      { en: 'Terms agreed', de: 'Konditionen vereinbart' },
      [
        criterion(
          'terms_accepted',
          { en: 'Accepted the terms in writing', de: 'Hat die Konditionen schriftlich angenommen' },
          {
            en: 'Do you accept the terms of our proposal as they stand?',
            de: 'Nehmen Sie die Konditionen unseres Angebots so an?',
          },
          [satisfies('proposal_accepted')],
        ),
      ],
    ),
    stage(
      'contract_signed',
      { en: 'Closing', de: 'Abschluss' },
      { en: 'Contract signed', de: 'Vertrag unterschrieben' },
      [
        criterion(
          'signed_or_ordered',
          { en: 'Signed or ordered', de: 'Hat unterschrieben oder bestellt' },
          {
            en: 'When will we have your signature or purchase order?',
            de: 'Wann erhalten wir Ihre Unterschrift oder Bestellung?',
          },
          [satisfies('proposal_accepted', ['order', 'signature'])],
        ),
      ],
    ),
    stage(
      'kick_off_confirmed',
      { en: 'Hand-over', de: 'Übergabe' },
      { en: 'Kick-off confirmed', de: 'Kick-off bestätigt' },
      [
        criterion(
          'kick_off_date_confirmed',
          {
            en: 'Confirmed the team and the kick-off date',
            de: 'Hat das Team und den Termin für den Kick-off bestätigt',
          },
          {
            en: 'Who is on your project team, and does the kick-off date stand?',
            de: 'Wer gehört zu Ihrem Projektteam, und steht der Termin für den Kick-off?',
          },
          [satisfies('next_steps_confirmed')],
          KICK_OFF_WORDS,
        ),
      ],
    ),
    stage('live', { en: 'Implementation', de: 'Einführung' }, { en: 'Live', de: 'Im Einsatz' }, [
      criterion(
        'go_live_confirmed',
        { en: 'Confirmed productive use', de: 'Hat den produktiven Einsatz bestätigt' },
        {
          en: 'Since when do you use it productively?',
          de: 'Seit wann nutzen Sie es produktiv?',
        },
        [satisfies('go_live_confirmed')],
      ),
    ]),
    stage(
      'value_confirmed',
      { en: 'Customer success', de: 'Kundenerfolg' },
      { en: 'Value confirmed', de: 'Nutzen bestätigt' },
      [
        criterion(
          'value_confirmed',
          {
            en: 'Confirmed, asked at 6, 9 and 12 months, that the promised value is there',
            de: 'Hat nach 6, 9 und 12 Monaten bestätigt, dass der versprochene Nutzen da ist',
          },
          {
            en: 'Has the value that we promised been reached?',
            de: 'Ist der Nutzen, den wir versprochen haben, eingetreten?',
          },
          [satisfies('value_confirmed')],
        ),
      ],
    ),
  ],
};
