/** Names and sentences of seeded deals. All domains made of them end in .example. */
export const COMPANIES = [
  'Aldermoor Foods',
  'Brandt Maschinenbau',
  'Corvid Logistics',
  'Dünenhof Hotels',
  'Eastgate Clinics',
  'Falkner Optik',
  'Greyfield Mills',
  'Hagedorn Pumpen',
  'Inverlow Energy',
  'Jansen Medizintechnik',
  'Kestrel Insurance',
  'Lindqvist Freight',
  'Morgenrot Verlag',
  'Northbank Housing',
  'Oberland Molkerei',
  'Pemberton Glass',
];

export const PROJECTS = [
  'Invoice matching',
  'Rollout Nord',
  'Warehouse pilot',
  'Field service',
  'Einkaufsportal',
  'Month-end close',
  'Quality records',
  'Schichtplanung',
];

export const FIRST_NAMES = ['Dana', 'Ralf', 'Priya', 'Tom', 'Ines', 'Malik', 'Greta', 'Owen', 'Sofia', 'Jens'];
export const LAST_NAMES = ['Whitlock', 'Brenner', 'Anand', 'Okafor', 'Kessler', 'Lund', 'Marsh', 'Vogel', 'Petrov'];

export const SENTENCES = [
  'Yes, that matches what we agreed; Thursday the 14th at 10 works for us.',
  'Genau so haben wir es verstanden, der Termin am 14. steht.',
  'Confirmed, please go ahead with the evaluation as you describe it.',
  'We have seen everything we needed and have no open questions.',
  'Bitte senden Sie uns das Angebot, wir entscheiden am 20. im Vorstand.',
  'The terms are accepted as they stand in your proposal.',
  'Einverstanden, die nächsten Schritte passen so für uns.',
];
