import type { Language } from '../../lib/domain/language.ts';

interface Person {
  readonly name: string;
  readonly email: string;
}

/** The people and sentences of the examples, so that a German reader sees a German deal. All of it is made up. */
export interface Story {
  readonly deal: string;
  readonly company: string;
  readonly domain: string;
  readonly currency: string;
  readonly buyer: Person;
  readonly boss: Person;
  readonly rep: Person;
  readonly advisor: Person;
  readonly calendar: Person;
  readonly subject: string;
  readonly firstSubject: string;
  readonly recap: string;
  readonly agreed: string;
  readonly agreedWhole: string;
  readonly evaluated: string;
  readonly evaluatedWhole: string;
  readonly invited: string;
  readonly takenBack: string;
  readonly newDate: string;
  readonly ended: string;
  readonly away: string;
  readonly otherDate: string;
  readonly note: string;
  readonly overrideReason: string;
  readonly otherDeal: string;
  readonly thirdDeal: string;
  readonly longName: string;
}

const EN: Story = {
  deal: 'Dispatch for the northern depots',
  company: 'Brightwater Logistics',
  domain: 'brightwater.example',
  currency: 'GBP',
  buyer: { name: 'Anna Keller', email: 'anna.keller@brightwater.example' },
  boss: { name: 'Rajesh Nair', email: 'rajesh.nair@brightwater.example' },
  rep: { name: 'Jo Miller', email: 'jo@vendor.example' },
  advisor: { name: 'Tom Hale', email: 'tom@hale-advisory.example' },
  calendar: { name: 'Google Calendar', email: 'calendar-notification@google.com' },
  subject: 'Recap of Tuesday and next steps',
  firstSubject: 'Dispatch software for our depots',
  recap:
    'Hi Anna,\n\nthank you for your time today. As discussed:\n1. Second session with Rajesh on Thursday 3 December, 10:00.\n2. You send us the list of depots by Friday.\n\nDoes this match your understanding?\n\nJo',
  agreed: 'Yes, Thursday the 3rd at 10 works for us, and the steps are exactly as we see them.',
  agreedWhole:
    'Hi Jo,\n\nthanks for the summary. Yes, Thursday the 3rd at 10 works for us, and the steps are exactly as we see them. The list of depots follows tomorrow.\n\nBest\nAnna',
  evaluated: 'The demo answered everything we had; no open points on our side.',
  evaluatedWhole: 'Hello Jo, the demo answered everything we had; no open points on our side. Anna',
  invited: 'Could we sit down again next week to talk about how to go on?',
  takenBack: 'I am sorry, we have to take Thursday back: Rajesh stopped all projects until January.',
  newDate: 'Could we move the session to Tuesday the 8th, same time?',
  ended: 'We have decided not to go any further with this, thank you for your effort.',
  away: 'I am out of the office until Monday.',
  otherDate: 'Thursday is difficult, could we do Friday instead?',
  note: 'Rajesh told me on the phone that he signs this himself.',
  overrideReason: 'Rajesh agreed on the phone; the email follows after his holiday.',
  otherDeal: 'Fleet tablets',
  thirdDeal: 'Warehouse pilot, phase two',
  longName:
    'Framework agreement for the modernisation of dispatch, scheduling and depot communication in all northern and eastern regions (renewal)',
};

const DE: Story = {
  deal: 'Disposition der Nordniederlassungen',
  company: 'Hafenkamp Logistik GmbH',
  domain: 'hafenkamp.example',
  currency: 'EUR',
  buyer: { name: 'Katrin Vogel', email: 'katrin.vogel@hafenkamp.example' },
  boss: { name: 'Dr. Mehmet Aydın', email: 'm.aydin@hafenkamp.example' },
  rep: { name: 'Jo Müller', email: 'jo@vendor.example' },
  advisor: { name: 'Tom Hale', email: 'tom@hale-beratung.example' },
  calendar: { name: 'Google Kalender', email: 'calendar-notification@google.com' },
  subject: 'Zusammenfassung von Dienstag und nächste Schritte',
  firstSubject: 'Dispositionssoftware für unsere Niederlassungen',
  recap:
    'Guten Tag Frau Vogel,\n\nvielen Dank für Ihre Zeit heute. Wie besprochen:\n1. Zweiter Termin mit Herrn Dr. Aydın am Donnerstag, 3. Dezember, 10:00 Uhr.\n2. Sie senden uns bis Freitag die Liste der Niederlassungen.\n\nEntspricht das Ihrem Verständnis?\n\nJo Müller',
  agreed: 'Ja, Donnerstag, der 3., um 10 Uhr passt uns, und die Schritte sehen wir genauso.',
  agreedWhole:
    'Hallo Herr Müller,\n\ndanke für die Zusammenfassung. Ja, Donnerstag, der 3., um 10 Uhr passt uns, und die Schritte sehen wir genauso. Die Liste kommt morgen.\n\nViele Grüße\nKatrin Vogel',
  evaluated: 'Die Vorführung hat alle unsere Fragen beantwortet, von uns aus ist nichts mehr offen.',
  evaluatedWhole: 'Die Vorführung hat alle unsere Fragen beantwortet, von uns aus ist nichts mehr offen. K. Vogel',
  invited: 'Können wir uns nächste Woche noch einmal zusammensetzen und besprechen, wie es weitergeht?',
  takenBack: 'Leider müssen wir den Donnerstag zurücknehmen: Alle Projekte ruhen bis Januar.',
  newDate: 'Können wir den Termin auf Dienstag, den 8., zur selben Zeit verlegen?',
  ended: 'Wir haben uns entschieden, das nicht weiterzuverfolgen. Vielen Dank für Ihre Mühe.',
  away: 'Ich bin bis Montag nicht im Haus.',
  otherDate: 'Donnerstag ist schwierig, ginge auch Freitag?',
  note: 'Herr Dr. Aydın hat am Telefon gesagt, dass er selbst unterschreibt.',
  overrideReason: 'Herr Dr. Aydın hat am Telefon zugesagt; die E-Mail folgt nach seinem Urlaub.',
  otherDeal: 'Tablets für die Flotte',
  thirdDeal: 'Lagerpilot, zweite Phase',
  longName:
    'Rahmenvertrag zur Modernisierung von Disposition, Tourenplanung und Niederlassungskommunikation in allen nördlichen und östlichen Regionen (Verlängerung)',
};

const STORIES: Readonly<Record<Language, Story>> = { en: EN, de: DE };

export function storyIn(language: Language): Story {
  return STORIES[language];
}
