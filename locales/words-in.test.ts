import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../lib/domain/language.ts';
import { wordsIn } from './words-in.ts';

/** All texts below a value, with the path to each; functions are left out. */
function texts(value: unknown, path = ''): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => texts(each, `${path}.${key}`));
}

describe.each(LANGUAGES)('the words in %s', (language) => {
  const { codes, panel } = wordsIn(language);

  it('are all there', () => {
    expect(texts({ codes, panel }).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are whole sentences where a code is explained', () => {
    const { reason, doubt, refusal, trouble, verification } = codes;
    const sentences = texts({ reason, doubt, refusal, trouble, verification });
    expect(sentences.filter(([, text]) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
  });

  it('tell the five states of a criterion apart by a word each', () => {
    expect(new Set(Object.values(codes.criterionState)).size).toBe(5);
  });

  it('give each button that people and tests rely on a name of its own', () => {
    expect(new Set(Object.values(panel.names)).size).toBe(Object.keys(panel.names).length);
  });
});

describe('the English names', () => {
  it('are those that people with a screen reader were promised', () => {
    const { names } = wordsIn('en').panel;
    expect(Object.values(names)).toEqual([
      'Deal',
      'Stages',
      'Exit criteria',
      'Open email',
      'Copy evidence',
      'Undo',
      'Confirm',
      'Reject',
      'New deal',
      'Link to deal',
      'Unlink',
    ]);
    expect(Object.values(wordsIn('en').codes.criterionState)).toEqual([
      'Open',
      'Suggested',
      'Confirmed',
      'Claimed',
      'Retracted',
    ]);
  });
});

describe('plurals', () => {
  it.each([
    [0, '0 things', '0 Einträge'],
    [1, '1 thing', '1 Eintrag'],
    [2, '2 things', '2 Einträge'],
  ])('of %i', (count, english, german) => {
    expect(wordsIn('en').panel.waiting.count(count)).toBe(english);
    expect(wordsIn('de').panel.waiting.count(count)).toBe(german);
  });
});
