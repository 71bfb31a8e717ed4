import type { Address } from '../domain/address.ts';
import type { Body } from '../domain/message.ts';
import { keepAnswersInside } from './quoting/answers-inside.ts';
import { cutCopies } from './quoting/cut-copies.ts';
import type { Stretch } from './quoting/cut-from.ts';
import { EarlierWords } from './quoting/earlier-words.ts';
import { knownNames } from './quoting/known-names.ts';
import { composeParts, type OwnPart, quotedOf } from './quoting/own-parts.ts';
import { markQuotations } from './quoting/quotation.ts';
import { showBody } from './quoting/shown-body.ts';
import type { ShownLine } from './quoting/shown-line.ts';
import { cutSignature } from './quoting/signature.ts';

export type { OwnPart };

/** What the sender wrote in this message, and nothing that somebody else wrote or a program added. */
export interface OwnText {
  /** The whole text as a reader sees it, to which all offsets refer. */
  readonly shown: string;
  readonly parts: readonly OwnPart[];
  /** The parts joined by line ends. */
  readonly text: string;
  /** The message shows something, but nothing of it is the sender's. */
  readonly onlyQuoted: boolean;
  readonly forwarded: boolean;
  /** Longer than anybody writes by hand: such text may suggest, never mark. */
  readonly tooLong: boolean;
  /** What was cut as quotation, for when the answered mail can be read nowhere else. */
  readonly quotedText: string;
}

const TOO_LONG = 64 * 1024;

/**
 * Finds the sender's own words in a body. `earlier` are the whole texts of the thread's earlier messages; the sender's
 * name, where it is known, helps to see a signature that has no closing.
 */
export function findOwnText(body: Body, earlier: readonly string[], sender?: Address): OwnText {
  const { shown, lines, forwardMarked } = showBody(body);
  const { forwarded, exhausted } = markQuotations(lines);
  const known = new EarlierWords(earlier);
  cutCopies(lines, known);
  keepAnswersInside(lines, known);
  const names = knownNames(sender, earlier);
  if (!exhausted) for (const stretch of stretchesOf(lines)) cutSignature(lines, stretch, names);
  const parts = composeParts(shown, lines);
  const text = parts.map((part) => part.text).join('\n');
  return {
    shown,
    parts,
    text,
    onlyQuoted: parts.length === 0 && lines.some((line) => line.role === 'quote' && !line.blank),
    forwarded: forwarded || forwardMarked,
    tooLong: exhausted || text.length > TOO_LONG,
    quotedText: quotedOf(lines),
  };
}

function stretchesOf(lines: readonly ShownLine[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = -1;
  for (const [i, line] of lines.entries()) {
    if (line.role === 'own') {
      if (from < 0) from = i;
    } else if (from >= 0 && !line.blank) {
      stretches.push({ from, to: i });
      from = -1;
    }
  }
  if (from >= 0) stretches.push({ from, to: lines.length });
  return stretches;
}
