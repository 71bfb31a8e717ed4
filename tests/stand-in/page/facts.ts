import type { PageFacts } from '../gmail-page.ts';

declare global {
  var STAND_IN: PageFacts;
}

/** What the server said about the account and the look of the page. */
export const facts: PageFacts = globalThis.STAND_IN;
