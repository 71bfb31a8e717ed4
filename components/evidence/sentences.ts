/**
 * The sentences and lines of a text, each letter by letter as it stands there. What has no letter or digit is none.
 * Only for choosing by hand: nothing is read out of them.
 */
export function sentencesOf(text: string): readonly string[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  const found: string[] = [];
  for (const { segment } of segments) {
    const sentence = segment.trim();
    if (/[\p{L}\p{N}]/u.test(sentence) && !found.includes(sentence)) found.push(sentence);
  }
  return found;
}
