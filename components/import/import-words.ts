import type { ImportWording } from '../../locales/import/en.ts';
import { importWords } from '../../locales/import/import-words.ts';
import { useSpeech } from '../language.tsx';

/** The words of import and export, in the reader's language. */
export function useImportWords(): ImportWording {
  return importWords(useSpeech().language);
}
