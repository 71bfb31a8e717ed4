/**
 * Why a message was read as it was: codes that the locales put into a sentence in the reader's language. A code that
 * speaks for a mark and one that speaks against it live in the same list, since a panel shows both in one place.
 */
export const REASON_CODES = [
  // who wrote it
  'sent_by_us',
  'sent_by_colleague',
  'sent_by_third_party',
  'look_alike_domain',
  'free_mail_not_introduced',
  'reply_to_elsewhere',
  'sender_failed_authentication',
  'sender_not_verified',
  // what kind of mail it is
  'automatic_reply',
  'bounce',
  'calendar_response',
  'signature_service',
  'signature_not_complete',
  'forwarded',
  'no_own_text',
  'only_in_quoted_text',
  'own_text_too_long',
  // what it answers
  'no_proposal_in_thread',
  'answers_recap',
  'recap_only_in_quote',
  'answers_question',
  // what it says
  'agrees',
  'repeats_date',
  'chooses_slot',
  'reaction',
  'other_date',
  'condition',
  'reservation',
  'correction',
  'asks_back',
  'defers',
  'declines',
  'receipt_only',
  'ends_deal',
  'slot_not_chosen',
  'only_part_named',
  'takes_back',
  'ironic',
  'reported_not_own',
  'about_something_else',
  'unclear',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];
