import type { EvidenceTextWording } from '../lib/exchange/evidence-text.ts';
import { enCodes } from './en-codes.ts';

export const enEvidenceText: EvidenceTextWording = {
  quoteMarks: ['“', '”'],
  criterion: 'Exit criterion',
  stage: 'Stage',
  sender: 'From',
  sent: 'Sent',
  subject: 'Subject',
  verified: 'Sender',
  email: 'Email',
  noEmail: 'The email’s Message-ID could not be read, so no link works for everyone.',
  takenBack: 'Taken back later',
  questioned: 'A later email names a new date',
  verification: enCodes.verification,
  known: 'The sender was known in this deal before.',
};
