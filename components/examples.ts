import type { ReactNode } from 'react';
import type { Language } from '../lib/domain/language.ts';

/** What `X.examples.tsx` exports beside `X.tsx`: each state under a name, in the reader's language. */
export type Examples = Readonly<Record<string, (language: Language) => ReactNode>>;
