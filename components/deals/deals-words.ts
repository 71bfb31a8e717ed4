import { dealsWords } from '../../locales/deals/deals-words.ts';
import type { DealsWording } from '../../locales/deals/en.ts';
import { useSpeech } from '../language.tsx';

/** The words of the full page, in the reader's language. */
export function useDealsWords(): DealsWording {
  return dealsWords(useSpeech().language);
}
