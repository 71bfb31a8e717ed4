import type { ProcessWording } from '../../locales/process/en.ts';
import { processWords } from '../../locales/process/process-words.ts';
import { useSpeech } from '../language.tsx';

/** The words of the editor, in the reader's language. */
export function useProcessWords(): ProcessWording {
  return processWords(useSpeech().language);
}
