/** What a message says about the rep's proposed next steps: exactly one. */
export const VERDICTS = [
  'confirmed',
  'conditional',
  'partial',
  'counter',
  'question',
  'declined',
  'acknowledged',
  'auto',
  'not_buyer',
  'unrelated',
] as const;
export type Verdict = (typeof VERDICTS)[number];
