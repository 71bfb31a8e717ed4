import { describe, expect, it } from 'vitest';
import {
  accepted,
  claimed,
  entryOf,
  marked,
  opened,
  rejected,
  retracted,
  settled,
  suggested,
} from '../../tests/journal/written-deal.ts';
import type { DealFact } from './fact.ts';
import { foldStory, type JournalLine } from './story.ts';

/** The lines of d1, or of another deal where it is named. */
const linesOf = (facts: readonly (DealFact | null)[], deal = 'd1', from = 0): readonly JournalLine[] =>
  facts.map((fact, place) => ({ entry: { ...entryOf(from + place, fact ?? opened()), deal }, fact }));

const aboutOf = (facts: readonly (DealFact | null)[]) =>
  foldStory('d1', linesOf(facts)).map((each) => each.about?.message.messageId);

describe('the story of a deal', () => {
  it('is told in the order of the clock, whatever the order of the lines', () => {
    const lines = linesOf([opened(), suggested('a'), accepted('a')]);
    expect(foldStory('d1', lines.toReversed()).map((each) => each.fact?.kind)).toEqual([
      'deal_opened',
      'evidence_suggested',
      'evidence_accepted',
    ]);
  });

  it('says when, and through whom', () => {
    const [line] = linesOf([opened()]);
    expect(foldStory('d1', linesOf([opened()]))).toEqual([
      { id: 'e0', at: line?.entry.at, actor: 'person', fact: opened() },
    ]);
  });

  it.each<[string, readonly (DealFact | null)[], readonly (string | undefined)[]]>([
    ['a decision', [suggested('a'), accepted('a')], [undefined, 'm1']],
    ['a retraction', [marked('a'), retracted('a')], [undefined, 'm1']],
    ['the answer to a question', [marked('a'), settled('a', true)], [undefined, 'm1']],
    [
      'each its own',
      [marked('a'), marked('a', 'm2'), rejected('a', 'm2'), rejected('a')],
      [undefined, undefined, 'm2', 'm1'],
    ],
    ['none where it is of another criterion', [marked('a'), rejected('b')], [undefined, undefined]],
    ['none where its content was erased', [null, rejected('a')], [undefined, undefined]],
    ['none where nothing is proven', [claimed('a')], [undefined]],
  ])('brings the proof along: %s', (_, facts, messages) => {
    expect(aboutOf(facts)).toEqual(messages);
  });

  it('keeps a line whose content was erased', () => {
    expect(foldStory('d1', linesOf([opened(), null])).map((each) => each.fact)).toEqual([opened(), null]);
  });

  it('tells what happened in a deal that became part of it under that deal’s name', () => {
    const other: DealFact = { kind: 'deal_edited', name: 'Kunde Nord' };
    const story = foldStory('d1', [
      ...linesOf([opened()]),
      ...linesOf([opened(), other, marked('a')], 'd2', 1),
      ...linesOf([{ kind: 'deal_absorbed', other: 'd2' }, rejected('a')], 'd1', 4),
    ]);
    expect(story.map((each) => each.part)).toEqual([
      undefined,
      'Kunde',
      'Kunde Nord',
      'Kunde Nord',
      undefined,
      undefined,
    ]);
    expect(story.at(-1)?.about?.message.messageId).toBe('m1');
  });
});
