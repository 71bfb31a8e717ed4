import { describe, expect, it } from 'vitest';
import { LineSplitter } from './split-lines.ts';

function split(pieces: readonly string[], limit = 100) {
  const splitter = new LineSplitter(limit);
  return [...pieces.flatMap((each) => splitter.push(each)), ...splitter.end()];
}

describe('a file that arrives in pieces', () => {
  it('gives the same lines wherever it is cut', () => {
    const file = '\ufefffirst\r\n\r\nsecond ü\nthird';
    const whole = [
      { number: 1, text: 'first' },
      { number: 3, text: 'second ü' },
      { number: 4, text: 'third' },
    ];
    for (let cut = 0; cut <= file.length; cut++) {
      expect(split([file.slice(0, cut), file.slice(cut)]), `cut at ${cut}`).toEqual(whole);
    }
  });

  it('keeps only the beginning of an endless line, one unit beyond the limit, so that it is seen to be too long', () => {
    const lines = split([...Array.from({ length: 50 }, () => 'x'.repeat(1000)), '\nnext\n'], 10);
    expect(lines).toEqual([
      { number: 1, text: 'x'.repeat(11) },
      { number: 2, text: 'next' },
    ]);
  });
});
