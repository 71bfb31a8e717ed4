import type { SignalKind } from '../domain/signal.ts';
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
const anyIn = (sentence: ReadSentence, kind: FactKind) => sentence.clauses.some((clause) => has(clause, kind));

/** The stretch from the first to the last clause that matters, without the mark at its end. */
function stretch(
  scene: Scene,
  sentence: ReadSentence,
  matters: (clause: ReadClause) => boolean,
): { readonly start: number; readonly end: number } {
  const clauses = sentence.clauses.filter((clause) => matters(clause));
  const first = clauses[0];
  const last = clauses.at(-1);
  if (first === undefined || last === undefined) return { start: sentence.start, end: sentence.end };
  return { start: first.start, end: trimEnd(scene.read.text, first.start, last.end) };
}

export function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start + 1 && /[\s.,;:!]/.test(text.charAt(to - 1))) to--;
  return to;
}

/** Facts that the text of a buyer's message states. */
export function findFacts(scene: Scene): readonly Fact[] {
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
    for (const clause of sentence.clauses) {
      if (has(clause, 'live') && !clause.negated && !sentence.asks && !has(clause, 'notYet'))
        add('go_live_confirmed', sentence, (one) => one === clause);
      if (has(clause, 'valueReached') && !clause.negated && !sentence.asks)
        add('value_confirmed', sentence, (one) => one === clause);
      if (clause.acts.has('lost') && !sentence.asks) add('deal_lost', sentence, (one) => one === clause);
      if (has(clause, 'orderGiven') && !clause.negated && !sentence.asks)
        add('proposal_accepted', sentence, (one) => one === clause, { form: 'order' });
      else if (has(clause, 'proposalTaken') && !clause.negated && !sentence.asks)
        add('proposal_accepted', sentence, (one) => one === clause, { form: 'words' });
    }
    if (anyIn(sentence, 'proposalAsked')) add('proposal_requested', sentence, (one) => has(one, 'proposalAsked'));
    if (anyIn(sentence, 'meetingAsked')) add('meeting_requested', sentence, (one) => has(one, 'meetingAsked'));
    const next = sentences[at + 1];
    if (
      anyIn(sentence, 'noQuestionsLeft') &&
      (anyIn(sentence, 'sawProduct') ||
        (at > 0 && sentences[at - 1] !== undefined && anyIn(sentences[at - 1] as ReadSentence, 'sawProduct'))) &&
      !sentence.asks
    )
      add('evaluation_done', sentence, (one) => has(one, 'sawProduct') || has(one, 'noQuestionsLeft'));
    void next;
  }
  return facts;
}
