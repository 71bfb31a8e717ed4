import { createContext, useContext } from 'react';

/** Says something through the panel's one live region. Nothing happens where there is none. */
export const AnnounceContext = createContext<(sentence: string) => void>(() => {});

export function useAnnounce(): (sentence: string) => void {
  return useContext(AnnounceContext);
}
