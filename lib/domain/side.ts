/**
 * Whose side somebody is on: the buyer's, ours (the rep and colleagues), a third party (an advisor, an unknown, a
 * look-alike), or a machine (calendar, e-signature, ticket system, mailer-daemon).
 */
export const SIDES = ['buyer', 'ours', 'third_party', 'machine'] as const;
export type Side = (typeof SIDES)[number];
