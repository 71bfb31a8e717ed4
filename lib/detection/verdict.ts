import type { ReasonCode } from '../domain/reason.ts';
import type { Decision } from '../domain/signal.ts';
import type { Verdict } from '../domain/verdict.ts';
import { type ClauseView, seeFeatures, viewClauses } from './features.ts';
import { Scale, WEIGHED, type Weighed } from './model/weigh.ts';
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

const MARK_SHARE = 0.9;
const SUGGEST_SHARE = 0.4;
const DOUBT_SHARE = 0.25;

/** Weighs a scene by rules and the trained scale; `comment` stands in for the own text where only part of it counts. */
export function judge(whole: Scene, comment?: string): Judgement {
  const scene = comment === undefined ? whole : withText(whole, comment);
  const views = viewClauses(scene);
  const scale = new Scale();
  seeFeatures(scene, views, (name, value) => scale.put(name, value));
  const shares = scale.shares();
  const share = (verdict: Weighed) => shares[WEIGHED.indexOf(verdict)] ?? 0;
  const blockers = blockersOf(scene, views);
  let verdict: Verdict = WEIGHED[shares.indexOf(Math.max(...shares))] ?? 'unrelated';
  const reasons: ReasonCode[] = [];
  if (scene.proposal === undefined && verdict !== 'declined') {
    verdict = 'unrelated';
    blockers.push('no_proposal_in_thread');
  }
  const agrees = views.some((view) => view.agrees || view.soft);
  let decision: Decision | undefined;
  if (verdict === 'confirmed') {
    decision =
      share('confirmed') >= MARK_SHARE && blockers.length === 0 && agrees
        ? 'mark'
        : share('confirmed') >= SUGGEST_SHARE
          ? 'suggest'
          : undefined;
  } else if (scene.proposal !== undefined && share('confirmed') >= DOUBT_SHARE) decision = 'suggest';
  if (decision !== undefined) reasons.push('agrees', 'answers_recap');
  return {
    verdict,
    decision,
    quote: decision === undefined ? undefined : quoteOf(scene, views),
    facts: findFacts(scene),
    canMark: blockers.length === 0,
    reasons,
    blockers,
    takesBack: verdict === 'declined' && views.some((view) => view.kinds.has('takeBack')) ? scene.earlierFromBuyer : [],
  };
}

function blockersOf(scene: Scene, views: readonly ClauseView[]): ReasonCode[] {
  const blockers: ReasonCode[] = [];
  if (scene.own.tooLong) blockers.push('own_text_too_long');
  if (scene.replyToElsewhere) blockers.push('reply_to_elsewhere');
  if (scene.own.forwarded) blockers.push('forwarded');
  if (scene.words.instructsSoftware) blockers.push('unclear');
  if (views.some((view) => view.other && (view.agrees || view.soft || view.kinds.has('counter'))))
    blockers.push('other_date');
  if (views.some((view) => view.kinds.has('irony'))) blockers.push('ironic');
  if (views.some((view) => view.kinds.has('takeBack'))) blockers.push('takes_back');
  return blockers;
}

const LONGEST_QUOTE = 15;

/** The clause that agrees most plainly; the words around its deciding phrase where it is long. */
function quoteOf(
  scene: Scene,
  views: readonly ClauseView[],
): { readonly start: number; readonly end: number } | undefined {
  let best: ClauseView | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const view of views) {
    const weight = clauseWeight(view);
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

function clauseWeight(view: ClauseView): number {
  let weight = 0;
  if (view.agrees) weight += 3;
  if (view.kinds.has('accept'))
    weight +=
      1 +
      Math.min(
        2,
        (view.clause.acts.get('accept') ?? []).reduce((most, one) => Math.max(most, one.to - one.from), 0) / 3,
      );
  if (view.kinds.has('noObjection')) weight += 1;
  if (view.soft) weight += 1;
  if (view.same) weight += 1;
  if (view.asks || view.refuses) weight -= 5;
  if (view.kinds.has('receipt')) weight -= 1.5;
  if (view.kinds.has('notMine')) weight -= 1;
  return weight;
}
