import { describe, expect, it } from 'vitest';
import { DEFAULT_PROCESS } from '../default-process.ts';
import type { Language } from '../language.ts';
import type { ExitCriterion } from '../process.ts';
import type { Finding } from './finding.ts';
import { judgeCriterion } from './judge-criterion.ts';

function criterion(text: string, language: Language, more: Partial<ExitCriterion> = {}): ExitCriterion {
  return { id: 'c', text: { [language]: text }, required: true, takes: [], words: [], ...more };
}

const shown = (findings: readonly Finding[]) =>
  findings.map((each) => `${each.code.replace('criterion_', '')}: ${each.words.join(', ')}`.replace(/: $/, ''));

const WRONG_EN: readonly [string, string][] = [
  ['Proposal sent', 'seller_does_it: Proposal, sent'],
  ['Sent the proposal', 'seller_does_it: proposal, Sent'],
  ['Quote sent to buyer', 'seller_does_it: Quote, sent'],
  ['Offer submitted', 'seller_does_it: Offer, submitted'],
  ['Presented the product', 'seller_does_it: Presented'],
  ['Presented to the buyer', 'seller_does_it: Presented'],
  ['Product presented', 'seller_does_it: presented'],
  ['Demo given', 'seller_does_it: Demo, given'],
  ['Demo done', 'seller_does_it: Demo, done'],

  ['Gave a demo', 'seller_does_it: demo, Gave'],
  ['Demo', 'seller_does_it: Demo'],
  ['Discovery call', 'seller_does_it: Discovery call'],
  ['Follow-up', 'seller_does_it: Follow-up'],
  ['Negotiation', 'seller_does_it: Negotiation'],
  ['Followed up twice', 'seller_does_it: Followed up'],
  ['Called the decision maker', 'seller_does_it: Called'],
  ['Reached out to the CFO', 'seller_does_it: Reached out'],
  ['Pitched to the board', 'seller_does_it: Pitched'],
  ['Qualified the lead', 'seller_does_it: Qualified'],
  ['Decision maker identified', 'seller_does_it: identified'],
  ['We agreed on a date', 'seller_does_it: We'],
  ['Rep confirmed the meeting', 'seller_does_it: Rep'],
  ['I sent the contract', 'seller_does_it: I'],
  ['Our sales rep shared the deck', 'seller_does_it: sales rep'],
  ['Contract sent out', 'seller_does_it: Contract, sent'],
  ['Pricing discussed', 'seller_does_it: Pricing, discussed'],
  ['Objections handled', 'seller_does_it: Objections, handled'],
  ['Business case prepared', 'seller_does_it: Business case, prepared'],
  ['Customer was shown the product', 'seller_does_it: was shown'],
  ['Buyer received the proposal', 'seller_does_it: proposal, received'],
  ['They got our offer', 'seller_does_it: offer, got'],
  ['CRM updated', 'seller_does_it: CRM, updated'],
  ['Buyer is interested', 'opinion: interested'],
  ['Good fit', 'opinion: Good fit'],
  ['Strong champion', 'opinion: Strong champion'],
  ['Seems ready to buy', 'opinion: Seems'],
  ['Customer is happy', 'opinion: happy'],
  ['Likely to close this quarter', 'opinion: Likely'],
  ['High potential', 'opinion: High potential'],
  ['Gut feeling says yes', 'opinion: Gut feeling'],
  ['Buyer likes the product', 'opinion: likes'],
  ['They trust us', 'opinion: trust'],
  ['Great relationship with the buyer', 'opinion: Great relationship'],
  ['Convinced of our solution', 'opinion: Convinced'],
  ['Understands the value', 'not_inspectable: Understands'],
  ['Knows our price', 'not_inspectable: Knows'],
  ['Wants a pilot', 'not_inspectable: Wants'],
  ['Is aware of the problem', 'not_inspectable: aware'],
  ['Considers us', 'not_inspectable: Considers'],
  ['Budget', 'not_inspectable'],
  ['Timeline', 'not_inspectable'],
  ['Authority', 'not_inspectable'],
  ['', 'empty'],
  ['   ', 'empty'],
];

const RIGHT_EN: readonly string[] = [
  'Confirmed date and next steps by email',
  'Named the problem and what it costs, in writing',
  'Asked to be sent a proposal',
  'Asked us to present to the board',
  'Requested a demo',
  'Signed the contract we sent',
  'Attended the demo, and has no open question',
  'Attended our presentation',
  'Sent us the list of requirements',
  'Shared their data with us',
  'Buyer sent the signed contract',
  'The customer presented the business case to the board',
  'Introduced us to the CFO',
  'Accepted the terms in writing',
  'Placed the purchase order',
  'Confirmed who decides, how and by when',
  'Replied that the security review is passed',
  'Booked the kick-off',
  'Named the budget in writing',
  'Said in an email that they are interested in a pilot',
  'Confirmed in writing that the demo was good',
  'Set a further meeting to discuss how to proceed',
  'Paid the first invoice',
  'Invited procurement to the call',
  'Tested the product with real data',
  'Returned the signed NDA',
  'Chose the plan',
  'Uses the product every day',
  'Confirmed productive use',
  'Answered the security questionnaire',
  'Gave written approval of the budget',
  'Gave the go-ahead',
  'Gave us access to the test system',
  'Purchase order',
  'Approved the proposal',
  'Rejected the other offers',
  'Told procurement to prepare the contract',
];

const WRONG_DE: readonly [string, string][] = [
  ['Angebot verschickt', 'seller_does_it: verschickt'],
  ['Angebot gesendet', 'seller_does_it: Angebot, gesendet'],
  ['Angebot an den Kunden geschickt', 'seller_does_it: Angebot, geschickt'],
  ['Produkt vorgestellt', 'seller_does_it: vorgestellt'],
  ['Dem Kunden vorgestellt', 'seller_does_it: vorgestellt'],
  ['Präsentation gehalten', 'seller_does_it: Präsentation, gehalten'],
  ['Vorführung durchgeführt', 'seller_does_it: Vorführung, durchgeführt'],
  ['Demo erfolgt', 'seller_does_it: Demo, erfolgt'],
  ['Demo', 'seller_does_it: Demo'],
  ['Erstgespräch', 'seller_does_it: Erstgespräch'],
  ['Bedarfsanalyse', 'seller_does_it: Bedarfsanalyse'],
  ['Verhandlung', 'seller_does_it: Verhandlung'],
  ['Nachfassen', 'seller_does_it: Nachfassen'],
  ['Zweimal nachgefasst', 'seller_does_it: nachgefasst'],
  ['Kunde wurde informiert', 'seller_does_it: wurde informiert'],
  ['Kunden angerufen', 'seller_does_it: angerufen'],
  ['Entscheider identifiziert', 'seller_does_it: identifiziert'],
  ['Lead qualifiziert', 'seller_does_it: qualifiziert'],
  ['Wir haben einen Termin vereinbart', 'seller_does_it: Wir'],
  ['Vertrieb hat bestätigt', 'seller_does_it: Vertrieb'],
  ['Ich habe den Vertrag geschickt', 'seller_does_it: Ich'],
  ['Unterlagen übergeben', 'seller_does_it: Unterlagen, übergeben'],
  ['Vertrag verschickt', 'seller_does_it: verschickt'],
  ['Konditionen besprochen', 'seller_does_it: Konditionen, besprochen'],
  ['Einwände behandelt', 'seller_does_it: Einwände, behandelt'],
  ['Kunde hat Angebot erhalten', 'seller_does_it: Angebot, erhalten'],
  ['Preisliste bekommen', 'seller_does_it: Preisliste, bekommen'],
  ['Muster zugesandt', 'seller_does_it: zugesandt'],
  ['CRM aktualisiert', 'seller_does_it: CRM, aktualisiert'],
  ['Gutes Gefühl', 'opinion: Gutes Gefühl'],
  ['Kunde ist interessiert', 'opinion: interessiert'],
  ['Hat Interesse', 'opinion: Interesse'],
  ['Passt gut zu uns', 'opinion: Passt'],
  ['Wirkt überzeugt', 'opinion: Wirkt'],
  ['Kunde ist zufrieden', 'opinion: zufrieden'],
  ['Abschluss wahrscheinlich', 'opinion: wahrscheinlich'],
  ['Die Chemie stimmt', 'opinion: Chemie'],
  ['Hohe Priorität', 'opinion: Hohe Priorität'],

  ['Vielversprechendes Gespräch', 'opinion: Vielversprechendes'],
  ['Bereit zu kaufen', 'opinion: Bereit'],
  ['Offen für einen Piloten', 'opinion: Offen für'],
  ['Starker Fürsprecher', 'opinion: Starker Fürsprecher'],
  ['Vertraut uns', 'opinion: Vertraut'],
  ['Versteht den Nutzen', 'not_inspectable: Versteht'],
  ['Kennt den Preis', 'not_inspectable: Kennt'],
  ['Will einen Piloten', 'not_inspectable: Will'],
  ['Ist sich des Problems bewusst', 'not_inspectable: bewusst'],
  ['Weiß, was es kostet', 'not_inspectable: Weiß'],
  ['Budget', 'not_inspectable'],
  ['Zeitplan', 'not_inspectable'],
  ['Entscheidungsbefugnis', 'not_inspectable'],
  ['Hat den Mehrwert verstanden', 'not_inspectable: verstanden'],
  ['', 'empty'],
];

const RIGHT_DE: readonly string[] = [
  'Hat Termin und nächste Schritte per E-Mail bestätigt',
  'Hat um ein Angebot gebeten',
  'Hat das Angebot geprüft',
  'Hat uns dem Vorstand vorgestellt',
  'Kunde hat die Lösung intern präsentiert',
  'Hat uns die Anforderungen geschickt',
  'Hat den Vertrag unterschrieben',
  'Kunde hat den unterschriebenen Vertrag geschickt',
  'War bei der Vorführung dabei und hat keine offene Frage mehr',
  'Hat an der Vorführung teilgenommen',
  'Hat das Budget schriftlich genannt',
  'Hat zum Kick-off eingeladen',
  'Hat bestellt',
  'Nutzt das Produkt täglich',
  'Hat die Datenschutzprüfung freigegeben',
  'Hat bestätigt, dass die Vorführung überzeugt hat',
  'Hat gesagt, dass Interesse an einem Piloten besteht',
  'Hat die erste Rechnung bezahlt',
  'Hat den Einkauf zum Termin eingeladen',
  'Hat die Bestellung erteilt',
  'Hat einen weiteren Termin gesetzt, um das Vorgehen zu besprechen',
  'Hat den Fragebogen beantwortet',
  'Hat mit echten Daten getestet',
  'Hat die Konditionen schriftlich angenommen',
  'Stimmt dem Projektplan per E-Mail zu',
  'Hat einen Ansprechpartner benannt',
  'Freigabe des Budgets',
  'Hat dem Angebot zugestimmt',
  'Hat abgelehnt, das Angebot zu verhandeln',
];

describe('a criterion, judged in English', () => {
  it.each(WRONG_EN)('“%s” is advised against: %s', (text, finding) => {
    expect(shown(judgeCriterion(criterion(text, 'en'), 'en'))).toEqual([finding]);
  });

  it.each(RIGHT_EN)('“%s” passes', (text) => {
    expect(shown(judgeCriterion(criterion(text, 'en'), 'en'))).toEqual([]);
  });
});

describe('a criterion, judged in German', () => {
  it.each(WRONG_DE)('“%s” is advised against: %s', (text, finding) => {
    expect(shown(judgeCriterion(criterion(text, 'de'), 'de'))).toEqual([finding]);
  });

  it.each(RIGHT_DE)('“%s” passes', (text) => {
    expect(shown(judgeCriterion(criterion(text, 'de'), 'de'))).toEqual([]);
  });
});

describe('a criterion, whatever its language', () => {
  const shipped = DEFAULT_PROCESS.stages.flatMap((stage) => stage.criteria);
  it.each(['en', 'de'] as const)('of the shipped process passes in %s', (language) => {
    expect(shipped.flatMap((each) => judgeCriterion(each, language))).toEqual([]);
  });

  it('is judged in the language it has where the reader’s is missing', () => {
    expect(shown(judgeCriterion(criterion('Angebot verschickt', 'de'), 'en'))).toEqual(['seller_does_it: verschickt']);
  });

  it('that is not required is pointed out beside everything else', () => {
    const findings = judgeCriterion(criterion('Good fit', 'en', { required: false }), 'en');
    expect(findings.map((each) => each.code)).toEqual(['criterion_opinion', 'criterion_not_required']);
  });

  it('that a signal closes can be looked at in the mail', () => {
    const takes = [{ signal: 'go_live_confirmed', how: 'satisfies' }] as const;
    expect(judgeCriterion(criterion('Live', 'en', { takes }), 'en')).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ['en', 'Proposal sent', 'Asked to be sent a proposal'],
    ['en', 'Demo', 'Attended the demo, and has no open question'],
    ['en', 'Product presented', 'Attended the demo, and has no open question'],
    ['en', 'We agreed on a date', 'Agreed on a date'],
    ['en', 'Pricing discussed', 'Accepted the terms in writing'],
    ['en', 'Followed up twice', 'Confirmed date and next steps by email'],
    ['en', 'Good fit', 'Named the problem and what it costs, in writing'],
    ['en', 'Strong champion', 'Confirmed who decides, how and by when'],
    ['en', 'Budget', 'Named the budget in writing'],
    ['de', 'Angebot verschickt', 'Hat um ein Angebot gebeten'],
    ['de', 'Produkt vorgestellt', 'War bei der Vorführung dabei und hat keine offene Frage mehr'],
    ['de', 'Kunde ist interessiert', 'Hat das Problem und was es kostet schriftlich benannt'],
    ['de', 'Entscheider identifiziert', 'Hat bestätigt, wer entscheidet, wie und bis wann'],
    ['de', 'Budget', 'Hat das Budget schriftlich genannt'],
    ['de', 'Gutes Gefühl', 'Hat Termin und nächste Schritte per E-Mail bestätigt'],
  ])('%s: “%s” is offered as “%s”, which passes', (language, text, reword) => {
    const [finding] = judgeCriterion(criterion(text, language), language);
    expect(finding?.reword).toBe(reword);
    expect(judgeCriterion(criterion(reword, language), language)).toEqual([]);
  });
});
