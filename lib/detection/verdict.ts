import type { ReasonCode } from '../domain/reason.ts';
import type { Decision } from '../domain/signal.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { ClauseView } from './clause-view.ts';
import { blockersOf, doubtsOf } from './doubts.ts';
import { seeFeatures, viewClauses } from './features.ts';
import { ruleVerdict } from './lattice.ts';
import type { ActKind } from './lexicon/lexicon.ts';
import { Scale, WEIGHED, type Weighed, type Weights } from './model/weigh.ts';
import { type Scene, withText } from './scene.ts';
import { type Fact, findFacts, trimEnd } from './signals.ts';

/** What the words of a buyer's message amount to. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Set where the message confirms, or may. */
  readonly decision: Decision | undefined;
  readonly quote: { readonly start: number; readonly end: number } | undefined;
  readonly facts: readonly Fact[];
  readonly canMark: boolean;
  readonly reasons: readonly ReasonCode[];
  readonly blockers: readonly ReasonCode[];
  readonly takesBack: readonly string[];
}

/** From these shares on, a message that no rule doubts is sure enough to act on. */
const SURE = 0.95;
/** The same where nothing agrees by itself: something was done for the plan, or somebody says "see you then". */
const SURE_WITHOUT_WORDS = 0.98;
/** From this share on, a person is asked. */
const WORTH_ASKING = 0.1;

/** Weighs a scene by rules and the trained scale; `comment` stands in for the own text where only part of it counts. */
export function judge(whole: Scene, weights: Weights, comment?: string): Judgement {
  const scene = comment === undefined ? whole : withText(whole, comment);
  const views = viewClauses(scene);
  const scale = new Scale(weights);
  seeFeatures(scene, views, (name, value) => scale.put(name, value));
  const shares = scale.shares();
  const confirmed = shares[WEIGHED.indexOf('confirmed')] ?? 0;
  const weighed: Weighed = WEIGHED[shares.indexOf(Math.max(...shares))] ?? 'unrelated';
  const rule = ruleVerdict(scene, views);
  const blockers = blockersOf(scene, views);
  const doubts = doubtsOf(scene, views);
  const verdict =
    scene.proposal === undefined
      ? weighed === 'declined' && views.some((view) => view.kinds.has('lost'))
        ? 'declined'
        : 'unrelated'
      : weighed;
  const facts = findFacts(scene, verdict);
  const says = reasonsOf(scene, views);
  const agrees = views.some((view) => view.agrees);
  const quote = quoteOf(scene, views, weights);
  let decision: Decision | undefined;
  if (scene.proposal === undefined) blockers.push('no_proposal_in_thread');
  else if (confirmed >= WORTH_ASKING && quote !== undefined) {
    const contradicts = rule.verdict !== 'confirmed';
    const sure = blockers.length === 0 && doubts.length === 0 && !contradicts && verdict === 'confirmed';
    decision = sure && confirmed >= (agrees ? SURE : SURE_WITHOUT_WORDS) ? 'mark' : 'suggest';
  }
  return {
    verdict,
    decision,
    quote: decision === undefined ? undefined : quote,
    facts,
    canMark: scene.proposal !== undefined && !blockers.some((one) => NEVER_MARKS.has(one)),
    reasons: says,
    blockers: [...blockers, ...doubts],
    takesBack:
      views.some((view) => view.kinds.has('takeBack')) && verdict !== 'confirmed' ? scene.earlierFromBuyer : [],
  };
}

/** What keeps every signal of a message from being marked, whatever it says. */
const NEVER_MARKS = new Set<ReasonCode>(['own_text_too_long', 'reply_to_elsewhere', 'forwarded', 'ironic']);

/** What speaks for the reading, most telling first. */
function reasonsOf(scene: Scene, views: readonly ClauseView[]): ReasonCode[] {
  const reasons: ReasonCode[] = [];
  const any = (test: (view: ClauseView) => boolean) => views.some(test);
  if (scene.words.reacted) reasons.push('reaction');
  if (any((view) => view.agrees)) reasons.push('agrees');
  if (any((view) => view.same)) reasons.push(scene.proposal?.offersSlots === true ? 'chooses_slot' : 'repeats_date');
  if (any((view) => view.asks)) reasons.push('asks_back');
  if (any((view) => view.kinds.has('receipt')) && !any((view) => view.agrees)) reasons.push('receipt_only');
  if (scene.proposal !== undefined) reasons.push(scene.proposal.asks ? 'answers_question' : 'answers_recap');
  if (reasons.length === 0) reasons.push('about_something_else');
  return reasons;
}

const LONGEST_QUOTE = 15;

/** The clause that agrees most plainly; the words around its deciding phrase where it is long. */
function quoteOf(
  scene: Scene,
  views: readonly ClauseView[],
  weights: Weights,
): { readonly start: number; readonly end: number } | undefined {
  let best: ClauseView | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, view] of views.entries()) {
    const scale = new Scale(weights);
    if (views.length > 1 && views.length < 60) seeFeatures(scene, [view], (name, value) => scale.put(name, value));
    const share = scale.shares()[WEIGHED.indexOf('confirmed')] ?? 0;
    const weight = clauseWeight(view) + 1.5 * share - (0.8 * at) / views.length - (saysNothing(scene, view) ? 9 : 0);
    if (weight > most) {
      most = weight;
      best = view;
    }
  }
  if (best === undefined) return undefined;
  const { clause } = best;
  const { words, text } = scene.read;
  if (clause.to - clause.from <= LONGEST_QUOTE)
    return { start: clause.start, end: trimEnd(text, clause.start, clause.end) };
  const found = [
    ...(clause.acts.get('accept') ?? clause.acts.get('noObjection') ?? clause.acts.get('acted') ?? []),
  ].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  const middle =
    found === undefined ? clause.from : Math.max(clause.from, Math.min(found.from - 2, clause.to - LONGEST_QUOTE));
  const first = words[middle];
  const last = words[Math.min(clause.to, middle + LONGEST_QUOTE) - 1];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** Only a name or a greeting: "Nuala -". */
function saysNothing(scene: Scene, view: ClauseView): boolean {
  for (let at = view.clause.from; at < view.clause.to; at++) {
    const word = scene.read.words[at];
    if (word !== undefined && (word.kind !== 'word' || !scene.read.isIdle(at))) return false;
  }
  return !view.agrees && !view.soft;
}

function clauseWeight(view: ClauseView): number {
  const { acts, facts } = view.clause;
  const longest = (kind: ActKind) => (acts.get(kind) ?? []).reduce((most, one) => Math.max(most, one.to - one.from), 0);
  let weight = 0;
  if (view.agrees) weight += 2;
  if (view.kinds.has('answer')) weight += 1.5;
  if (view.kinds.has('noObjection')) weight += 1.5;
  weight += Math.min(1.5, longest('accept') / 3);
  if (view.soft) weight += 0.5;
  if (view.same) weight += 1;
  if (view.echoes) weight += 1;
  weight -= Math.min(1, 0.2 * view.unexplained);
  if (view.kinds.has('acted') && !view.same) weight -= 0.7;
  if (view.asks || view.refuses) weight -= 5;
  if (
    view.fact ||
    facts.has('proposalAsked') ||
    facts.has('meetingAsked') ||
    facts.has('live') ||
    facts.has('sawProduct')
  )
    weight -= 1.5;
  if (view.kinds.has('receipt')) weight -= 1.5;
  if (view.kinds.has('notMine')) weight -= 1;
  if (view.other) weight -= 1;
  return weight;
}
