import { deCodes } from './de-codes.ts';
import type { EvidenceTextWords } from './wording.ts';

export const deEvidenceText: EvidenceTextWords = {
  quoteMarks: ['„', '“'],
  criterion: 'Exit-Kriterium',
  stage: 'Phase',
  sender: 'Von',
  sent: 'Gesendet',
  subject: 'Betreff',
  verified: 'Absender',
  email: 'E-Mail',
  noEmail: 'Die Message-ID der E-Mail war nicht lesbar, deshalb funktioniert kein Link für alle.',
  takenBack: 'Später zurückgenommen',
  stands: 'Eine spätere E-Mail des Kunden; laut Verkäufer gilt es weiterhin',
  questioned: 'Eine spätere E-Mail nennt einen neuen Termin',
  verification: deCodes.verification,
  known: 'Der Absender war in diesem Deal schon bekannt.',
};
