import type { SignalKind } from '../domain/signal.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { ReadClause, ReadSentence } from './acts.ts';
import type { FactKind } from './lexicon/lexicon.ts';
import type { Scene } from './scene.ts';

/** A fact beside the verdict, with the stretch of the read text that proves it. */
export interface Fact {
  readonly kind: SignalKind;
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
  readonly form?: 'words' | 'order' | 'signature';
}

const has = (clause: ReadClause, kind: FactKind) => clause.facts.has(kind);
const anyIn = (sentence: ReadSentence | undefined, kind: FactKind) =>
  sentence?.clauses.some((clause) => has(clause, kind)) ?? false;

export function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start + 1 && /[\s.,;:!]/.test(text.charAt(to - 1))) to--;
  return to;
}

const LONGEST_STRETCH = 22;

/** From the first to the last clause that matters; only the best clause where that would be long. */
function stretch(
  scene: Scene,
  sentence: ReadSentence,
  matters: (clause: ReadClause) => boolean,
): { readonly start: number; readonly end: number } {
  const clauses = sentence.clauses.filter(matters);
  const first = clauses[0];
  let last = clauses.at(-1);
  if (first === undefined || last === undefined)
    return { start: sentence.start, end: trimEnd(scene.read.text, sentence.start, sentence.end) };
  if (last.to - first.from > LONGEST_STRETCH) last = first;
  const word = scene.read.words[Math.min(last.to, first.from + LONGEST_STRETCH) - 1];
  const end = last.to - first.from > LONGEST_STRETCH && word !== undefined ? word.end : last.end;
  return { start: first.start, end: trimEnd(scene.read.text, first.start, end) };
}

/** Whether a clause states something: it is no question, not negated, and not of a time to come. */
function states(sentence: ReadSentence, clause: ReadClause): boolean {
  return !sentence.asks && !clause.negated && !clause.acts.has('condition');
}

/** Facts that the text of a buyer's message states. */
export function findFacts(scene: Scene, verdict: Verdict): readonly Fact[] {
  const facts: Fact[] = [];
  const { sentences } = scene.read;
  const add = (
    kind: SignalKind,
    sentence: ReadSentence,
    matters: (clause: ReadClause) => boolean,
    more: Partial<Fact> = {},
  ) => {
    if (facts.some((fact) => fact.kind === kind)) return;
    facts.push({ kind, ...stretch(scene, sentence, matters), sure: false, ...more });
  };
  for (const [at, sentence] of sentences.entries()) {
    const before = sentences[at - 1];
    for (const clause of sentence.clauses) {
      const only = (one: ReadClause) => one === clause;
      if (has(clause, 'live') && states(sentence, clause) && !has(clause, 'notYet'))
        add('go_live_confirmed', sentence, only);
      if (has(clause, 'valueReached') && states(sentence, clause) && !clause.acts.has('hedge'))
        add('value_confirmed', sentence, only);
      if (verdict === 'declined' && clause.acts.has('lost') && !sentence.asks) add('deal_lost', sentence, only);
      if (!clause.acts.has('lost')) {
        if (has(clause, 'orderGiven') && states(sentence, clause))
          add('proposal_accepted', sentence, only, { form: 'order' });
        else if (has(clause, 'proposalTaken') && states(sentence, clause) && !clause.acts.has('receipt'))
          add('proposal_accepted', sentence, only, { form: 'words' });
      }
      if (
        has(clause, 'proposalAsked') &&
        !clause.negated &&
        !clause.acts.has('receipt') &&
        !has(clause, 'proposalTaken')
      )
        add('proposal_requested', sentence, only);
      if (has(clause, 'meetingAsked') && !clause.negated && verdict !== 'counter') {
        const dated = sentence.clauses.some((one) => momentIn(scene, one, '<same>'));
        if (!dated) add('meeting_requested', sentence, only);
      }
    }
    const saw = anyIn(sentence, 'sawProduct');
    const none = anyIn(sentence, 'noQuestionsLeft');
    if (none && !sentence.asks && (saw || anyIn(before, 'sawProduct')))
      add('evaluation_done', sentence, (one) => has(one, 'noQuestionsLeft') || (saw && has(one, 'sawProduct')));
  }
  return facts;
}

function momentIn(scene: Scene, clause: ReadClause, as: string): boolean {
  for (let at = clause.from; at < clause.to; at++) if (scene.read.words[at]?.text === as) return true;
  return false;
}
