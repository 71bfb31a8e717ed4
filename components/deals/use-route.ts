import { useSyncExternalStore } from 'react';
import { parseRoute, type Route } from './route.ts';

function follow(change: () => void): () => void {
  addEventListener('hashchange', change);
  return () => removeEventListener('hashchange', change);
}

/** Where the page's address points now. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(follow, () => location.hash));
}
