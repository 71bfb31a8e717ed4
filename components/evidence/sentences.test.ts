import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

describe('the sentences to choose from', () => {
  it('are those of the text, letter by letter', () => {
    const text = 'Hi Jo,\n\nyes, Tuesday works.  See you then!\n\n--\nAnna';
    const found = sentencesOf(text);
    expect(found).toEqual(['Hi Jo,', 'yes, Tuesday works.', 'See you then!', 'Anna']);
    expect(found.every((sentence) => text.includes(sentence))).toBe(true);
  });

  it('are told apart in German and without any full stop', () => {
    expect(sentencesOf('Das passt. Bis Dienstag')).toEqual(['Das passt.', 'Bis Dienstag']);
  });

  it('stand there once each, and are none in an empty text', () => {
    expect(sentencesOf('Yes. Yes.')).toEqual(['Yes.']);
    expect(sentencesOf(' \n -- ')).toEqual([]);
  });
});
