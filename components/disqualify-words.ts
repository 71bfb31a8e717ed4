import { DISQUALIFY_REASONS } from '../lib/domain/deal.ts';
import type { Wording } from '../locales/wording.ts';

/** The reason's words; a reason that a newer version wrote is another reason to this one. */
export function disqualifyWords(words: Wording, reason: string): string {
  const known = DISQUALIFY_REASONS.find((each) => each === reason) ?? 'other';
  return words.codes.disqualifyReason[known];
}
