const INVISIBLE = /[\u034f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;

/** Lines are looked at no further than this: what matters stands at their beginning, and no pattern gets long input. */
const REACH = 500;

/** The form in which lines are compared with the words of the language files: lower-case, plain quotes and spaces. */
export function fold(text: string): string {
  const start = (text.length > REACH ? text.slice(0, REACH) : text).trim();
  if (PLAIN.test(start)) return (start.includes('  ') ? start.replace(/ {2,}/g, ' ') : start).toLowerCase();
  return start
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\u2018\u2019\u201b\u2032`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The beginning of a text in that form, when it is one of these phrases: one pattern instead of many comparisons. */
export function oneOf(phrases: readonly string[]): string {
  return phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

/** Several patterns as one that is tried in one go. */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join('|'));
}
