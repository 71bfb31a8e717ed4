import { enCodes } from './en-codes.ts';

/** Evidence as plain text, for whoever gets it without Countersign. */
export const enEvidenceText = {
  quoteMarks: ['“', '”'] as readonly [string, string],
  criterion: 'Exit criterion',
  stage: 'Stage',
  sender: 'From',
  sent: 'Sent',
  subject: 'Subject',
  verified: 'Sender',
  email: 'Email',
  noEmail: 'The email’s Message-ID could not be read, so no link works for everyone.',
  takenBack: 'Taken back later',
  stands: 'A later email of the buyer; the seller says that it is still agreed',
  questioned: 'A later email names a new date',
  verification: enCodes.verification,
  known: 'The sender was known in this deal before.',
};
