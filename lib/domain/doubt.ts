/** Why the software only suggests, where the message alone would have been sure enough: shown with the suggestion. */
export const DOUBTS = [
  'reading_unsure',
  'several_deals',
  'several_criteria',
  'words_not_matched',
  'signal_only_suggests',
  'form_only_suggests',
  'before_stage',
  'later_stage',
  'earlier_stage',
  'recap_only_in_quote',
  'sender_not_verified',
] as const;
export type Doubt = (typeof DOUBTS)[number];
