import type { ReasonCode } from '../domain/reason.ts';
import { isSour } from './acts.ts';
import type { ClauseView } from './clause-view.ts';
import type { ActKind } from './lexicon/lexicon.ts';
import type { Scene } from './scene.ts';

/** Marks that make a reader see letters in another order than the one in which they are read here. */
const TURNS_AROUND = /[\u202a-\u202e\u2066-\u2069]/;

/** What stands against a mark, by whom and how the message was written, and by what its clauses say. */
export function blockersOf(scene: Scene, views: readonly ClauseView[]): ReasonCode[] {
  const blockers: ReasonCode[] = [];
  const any = (test: (view: ClauseView) => boolean) => views.some(test);
  const says = (kind: ActKind) => any((view) => view.kinds.has(kind));
  if (scene.own.tooLong) blockers.push('own_text_too_long');
  if (scene.replyToElsewhere) blockers.push('reply_to_elsewhere');
  if (scene.own.forwarded) blockers.push('forwarded');
  if (scene.words.instructsSoftware || TURNS_AROUND.test(scene.own.shown)) blockers.push('unclear');
  if (any((view) => view.other)) blockers.push('other_date');
  if (says('irony') || scene.read.words.some(isSour)) blockers.push('ironic');
  if (says('takeBack')) blockers.push('takes_back');
  if (says('condition')) blockers.push('condition');
  if (says('hedge')) blockers.push('reservation');
  if (says('defer')) blockers.push('defers');
  if (says('lost')) blockers.push('ends_deal');
  const bearing = bearingSentences(views);
  const denies = (view: ClauseView) =>
    view.clause.negated && !view.kinds.has('noObjection') && (bearing.has(view.sentence) || namesPlan(scene, view));
  if (says('decline') || any((view) => view.refuses || denies(view))) blockers.push('declines');
  if (scene.proposal?.offersSlots === true && views.filter((view) => view.same).length !== 1)
    blockers.push('slot_not_chosen');
  return blockers;
}

/** Weaker signs that something is limited or moved: enough to ask a person. */
export function doubtsOf(scene: Scene, views: readonly ClauseView[]): ReasonCode[] {
  const doubts: ReasonCode[] = [];
  if (views.some((view) => view.kinds.has('correction') || view.kinds.has('counter'))) doubts.push('correction');
  // What may limit a yes stands in its sentence, or in one that speaks of the plan.
  const bearing = bearingSentences(views);
  if (views.some((view) => view.kinds.has('risk') && bearing.has(view.sentence))) doubts.push('unclear');
  // A date that cannot be compared with the proposal's may be another one.
  if (views.some((view) => view.open && (view.agrees || view.soft))) doubts.push('unclear');
  // "Yes, got it": what is agreed to may be the mail itself.
  if (views.some((view) => view.kinds.has('notMine') || view.kinds.has('otherTopic')))
    doubts.push('about_something_else');
  if (views.some((view) => view.kinds.has('receipt')) && !views.some((view) => view.same)) doubts.push('receipt_only');
  // "Yes, the lift is fixed": a yes among words that nothing accounts for may be to something else.
  const agreeing = views.filter((view) => view.agrees);
  if (agreeing.length > 0 && agreeing.every((view) => view.unexplained > 0)) doubts.push('about_something_else');
  if (!isLinked(scene, views)) doubts.push('about_something_else');
  if (namesOnlyPart(scene, views)) doubts.push('only_part_named');
  if (onlyEmoji(scene) && scene.proposal?.asks === false) doubts.push('unclear');
  if (scene.proposal?.recap.source === 'quote') doubts.push('recap_only_in_quote');
  return doubts;
}

const FEW_WORDS = 3;

/** The sentences that agree or speak of the plan: what limits a yes stands in one of these. */
function bearingSentences(views: readonly ClauseView[]): ReadonlySet<number> {
  return new Set(views.filter((view) => view.agrees || view.soft || view.same).map((view) => view.sentence));
}

/** "Works Tuesday" to Tuesday and Wednesday: the only clause that agrees names one of several proposed days. */
function namesOnlyPart(scene: Scene, views: readonly ClauseView[]): boolean {
  const proposed = new Set(scene.proposal?.moments.map((one) => one.day).filter((day) => day !== undefined));
  if (proposed.size < 2 || scene.proposal?.offersSlots === true) return false;
  const [only, ...more] = views;
  return (
    only !== undefined &&
    more.length === 0 &&
    only.agrees &&
    only.same &&
    !only.whole &&
    only.clause.to - only.clause.from <= FEW_WORDS
  );
}

/** Longer mails may hold a yes to anything: they must name what was proposed. */
const SHORT = 25;
/** A reply in which nothing agrees by itself is plain only as a few words, or with the proposed date. */
const TERSE = 6;

function isLinked(scene: Scene, views: readonly ClauseView[]): boolean {
  const length = views.reduce((sum, view) => sum + view.clause.to - view.clause.from, 0);
  if (views.some((view) => view.same && (view.agrees || view.soft))) return true;
  if (!views.some((view) => view.agrees)) return length <= TERSE;
  return length <= SHORT || views.some((view) => view.agrees && namesPlan(scene, view));
}

/** Whether an agreeing clause names a step of the recap or the plan itself. */
function namesPlan(scene: Scene, view: ClauseView): boolean {
  for (let at = view.clause.from; at < view.clause.to; at++) if (scene.read.isPlan(at)) return true;
  return false;
}

function onlyEmoji(scene: Scene): boolean {
  return scene.words.reacted || scene.read.words.every((word) => word.kind === 'emoji');
}
