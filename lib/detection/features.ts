import type { ReadClause } from './acts.ts';
import type { ClauseView } from './clause-view.ts';
import { ruleVerdict } from './lattice.ts';
import type { ActKind, FactKind } from './lexicon/lexicon.ts';
import { isLight } from './light-words.ts';
import { stemOf } from './recap.ts';
import type { Scene } from './scene.ts';

/** Calls `see` with each feature of the message and its weight. The trained model weighs these, and nothing else. */
export type SeeFeature = (name: string, value: number) => void;

const FOR: readonly ActKind[] = ['accept', 'answer', 'noObjection'];
const SOFT: readonly ActKind[] = ['mild', 'acted', 'closer'];
const AGAINST: readonly ActKind[] = [
  'condition',
  'hedge',
  'counter',
  'correction',
  'defer',
  'receipt',
  'decline',
  'lost',
  'notMine',
  'takeBack',
  'irony',
  'otherTopic',
  'asks',
  'anySlot',
  'but',
  'risk',
];

/** Facts whose clauses agree to nothing. */
const BESIDE: readonly FactKind[] = ['noQuestionsLeft', 'live', 'valueReached', 'orderGiven', 'proposalTaken'];

const LIMITS = new Set(['until', 'till', 'til', 'since', 'before', 'bis', 'seit', 'vor', 'by']);

/** Whether the moment that begins at an offset is told from today: tomorrow, next week. */
function isRelative(scene: Scene, start: number): boolean {
  const { moments } = scene.read;
  let low = 0;
  let high = moments.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const moment = moments[low];
  return (
    moment !== undefined &&
    moment.start === start &&
    (moment.inDays !== undefined || moment.inWeeks !== undefined) &&
    moment.at === undefined &&
    moment.weekday === undefined
  );
}

/** Words that hold the writer to a date: beside them it is the plan's date, not a further meeting's. */
const PROMISE = [
  'confirm',
  'bestaetig',
  'passt',
  'agreed',
  'einverstanden',
  'works',
  'abgemacht',
  'zugesagt',
  'see you',
  'bis',
];

function clauseSays(scene: Scene, clause: ReadClause, stems: readonly string[]): boolean {
  for (let at = clause.from; at < clause.to; at++) {
    const text = scene.read.words[at]?.text ?? '';
    if (stems.some((stem) => text.startsWith(stem))) return true;
  }
  return false;
}

function clauseHas(scene: Scene, clause: ReadClause, words: ReadonlySet<string>): boolean {
  for (let at = clause.from; at < clause.to; at++) if (words.has(scene.read.words[at]?.text ?? '')) return true;
  return false;
}

const BEARING: readonly ActKind[] = ['accept', 'answer', 'mild', 'closer', 'noObjection'];

function holdsMoment(scene: Scene, clause: ReadClause): boolean {
  for (let at = clause.from; at < clause.to; at++) if (scene.read.words[at]?.kind === 'moment') return true;
  return false;
}

/** Words that carry a question and its whole answer: "may we?", "you may". */
const AUXILIARY = new Set(
  'may can shall should will would do does did is are was have has lets darf duerfen kann koennen koennt soll sollen wollen will hab habe haben ist sind passt geht machen'.split(
    ' ',
  ),
);
const LONGEST_ECHO = 9;

/** Whether every word that means something is one of the rep's question, and at least one is. */
function takesUp(scene: Scene, clause: ReadClause): boolean {
  const asked = scene.proposal?.asked;
  if (asked === undefined || asked.size === 0 || clause.to - clause.from > LONGEST_ECHO) return false;
  let content = 0;
  let auxiliary = false;
  for (let at = clause.from; at < clause.to; at++) {
    const word = scene.read.words[at];
    if (word === undefined || word.kind === 'emoji') continue;
    if (word.kind === 'moment') {
      if (word.text !== '<same>') return false;
      continue;
    }
    if (word.kind === 'number') return false;
    if (isLight(word.text)) {
      if (AUXILIARY.has(word.text) && asked.has(word.text)) auxiliary = true;
      continue;
    }
    if (scene.read.isIdle(at)) continue;
    if (!asked.has(stemOf(word.text))) return false;
    content++;
  }
  return content > 0 || auxiliary;
}

const SHORT_NO = 6;

const ACCOUNTS: readonly ActKind[] = ['accept', 'answer', 'mild', 'acted', 'closer', 'noObjection', 'receipt'];

function unexplainedWords(scene: Scene, clause: ReadClause): number {
  const spans = ACCOUNTS.flatMap((kind) => clause.acts.get(kind) ?? []);
  let count = 0;
  for (let at = clause.from; at < clause.to; at++) {
    const word = scene.read.words[at];
    if (word === undefined || (word.kind !== 'word' && word.kind !== 'number')) continue;
    if (isLight(word.text) || scene.read.isIdle(at) || scene.read.isPlan(at)) continue;
    if (!spans.some((span) => at >= span.from && at < span.to)) count++;
  }
  return count;
}

const WHOLE = new Set(
  'all everything both each so plan steps dates points alles beides beide alle allem plan schritte vorgehen punkte ablauf termine wie as'.split(
    ' ',
  ),
);

/** The clauses that say something, each with what it amounts to. */
export function viewClauses(scene: Scene): readonly ClauseView[] {
  const views: ClauseView[] = [];
  const { words } = scene.read;
  for (const [number, sentence] of scene.read.sentences.entries()) {
    // "If you come by train ...": a condition of a sentence that agrees to nothing hangs nothing on it.
    const bears = sentence.clauses.some(
      (clause) => BEARING.some((kind) => clause.acts.has(kind)) || holdsMoment(scene, clause),
    );
    for (const [at, clause] of sentence.clauses.entries()) {
      if (clause.greeting || clause.from >= clause.to) continue;
      const kinds = new Set(clause.acts.keys());
      const asksHere = clause.acts.get('asks')?.some((one) => one.from === clause.from) ?? false;
      if (!sentence.asks && !asksHere) kinds.delete('asks');
      // ... but one that follows something ("9, if the cows are done") hangs it on that.
      const hangs = clause.acts.get('condition')?.some((one) => one.to - one.from > 1 || one.from > clause.from);
      if (!bears && hangs === false) kinds.delete('condition');
      const asks = sentence.asks && (at === sentence.clauses.length - 1 || asksHere);
      let same = false;
      let other = false;
      let open = false;
      for (let index = clause.from; index < clause.to; index++) {
        const text = words[index]?.text;
        if (text === '<same>') same = true;
        else if (text === '<other>') {
          // "I'll send it tomorrow", "away until Monday": told beside the plan, unless the clause moves something.
          const beside = LIMITS.has(words[index - 1]?.text ?? '') || isRelative(scene, words[index]?.start ?? -1);
          if (beside && !kinds.has('counter') && clause.to - clause.from > 3) open = true;
          else other = true;
        } else if (text === '<open>') open = true;
      }
      const agreeing = FOR.some((kind) => kinds.has(kind));
      const soft = SOFT.some((kind) => kinds.has(kind));
      const fact = BESIDE.some((kind) => clause.facts.has(kind)) && !same;
      const promises = clauseSays(scene, clause, PROMISE);
      const meeting =
        !promises &&
        (clause.facts.has('meetingAsked') || (sentence.clauses.some((one) => one.facts.has('meetingAsked')) && !same));
      const takesUpAsk = takesUp(scene, clause);
      const echoes = takesUpAsk && !clause.negated && !kinds.has('notMine');
      const shortNo = clause.to - clause.from <= SHORT_NO && takesUpAsk;
      const refuses =
        clause.negated && (kinds.has('accept') || kinds.has('answer') || soft || shortNo) && !kinds.has('noObjection');
      const differs = scene.differing.some((one) => one.start < clause.end && clause.start < one.end);
      if (differs) kinds.add('correction');
      views.push({
        clause,
        sentence: number,
        asks,
        agrees: (agreeing || echoes) && !asks && !refuses && !fact,
        soft: (soft || (fact && agreeing)) && !asks && !refuses,
        fact,
        meeting,
        refuses: refuses && !asks,
        same,
        other,
        open,
        echoes,
        differs,
        unexplained: unexplainedWords(scene, clause),
        whole: clauseHas(scene, clause, WHOLE),
        kinds,
      });
    }
  }
  return views;
}

const KEYED: ReadonlySet<ActKind> = new Set<ActKind>([
  'accept',
  'noObjection',
  'condition',
  'hedge',
  'counter',
  'correction',
  'defer',
  'decline',
  'lost',
  'takeBack',
  'irony',
  'receipt',
  'anySlot',
  'notMine',
]);
const LENGTHS = [2, 4, 8, 15, 30, 60, 120];

/** The features of a message, from its clauses and words. */
export function seeFeatures(scene: Scene, views: readonly ClauseView[], see: SeeFeature): void {
  const { words } = scene.read;
  const { proposal } = scene;
  const seen = new Set<string>();
  const once = (name: string, value: number) => {
    if (seen.has(name)) return;
    seen.add(name);
    see(name, value);
  };
  const total = views.reduce((sum, view) => sum + view.clause.to - view.clause.from, 0);
  const scale = 1 / Math.sqrt(1 + total / 12);
  // What clauses do.
  const say = (name: string) => once(name, 0.7);
  let agrees = 0;
  let against = 0;
  for (const [at, view] of views.entries()) {
    const where = at === 0 ? 'F' : at === views.length - 1 ? 'L' : 'M';
    const marks: string[] = [];
    if (view.agrees) marks.push('yes');
    if (view.soft) marks.push('soft');
    if (view.refuses) marks.push('no');
    if (view.asks) marks.push('ask');
    if (view.same) marks.push('same');
    if (view.other) marks.push(view.meeting ? 'otherMeeting' : 'other');
    if (view.echoes) marks.push('echo');
    if (view.differs) marks.push('differs');
    if (view.fact) marks.push('fact');
    if (view.meeting) marks.push('meeting');
    for (const kind of AGAINST) if (view.kinds.has(kind)) marks.push(kind);
    if (view.clause.negated) marks.push('neg');
    if (view.agrees) agrees++;
    if (view.refuses || view.asks || view.other) against++;
    for (const mark of marks) {
      say(`a:${mark}`);
      say(`a:${mark}:${where}`);
    }
    for (let i = 0; i < marks.length; i++) for (let j = i + 1; j < marks.length; j++) say(`p:${marks[i]}:${marks[j]}`);
    if (marks.length === 0) say('a:nothing');
    // Which expression said so, by its first words: long mails do not drown it.
    for (const [kind, found] of view.clause.acts)
      if (KEYED.has(kind))
        for (const one of found) {
          const first = words[one.from]?.text ?? '';
          once(`k:${kind}:${first}`, 0.35);
          const second = words[one.from + 1]?.text;
          if (one.to - one.from > 1 && second !== undefined) once(`k:${kind}:${first}_${second}`, 0.35);
        }
  }
  if (agrees === 0) say('n:noYes');
  if (agrees > 1) say('n:yesYes');
  if (against === 0) say('n:clean');
  if (agrees > 0 && against === 0) say('n:cleanYes');
  if (agrees > 0 && against > 0) say('n:mixed');
  for (const kind of AGAINST) {
    const any = views.some((view) => view.kinds.has(kind));
    if (any && agrees > 0) say(`m:${kind}:yes`);
    else if (any) say(`m:${kind}:noYes`);
  }
  const sentences = new Set(views.map((view) => view.sentence)).size;
  const questions = new Set(views.filter((view) => view.asks).map((view) => view.sentence)).size;
  if (questions > 0) say(agrees > 0 ? 'q:yes' : 'q:noYes');
  if (questions > 0 && questions === sentences) say('q:all');
  const rule = ruleVerdict(scene, views);
  see(`rule:${rule.verdict}`, 1);
  see(`path:${rule.path}`, 1);
  see(`path:${rule.path}:${views.length > 4 ? 'long' : views.length > 1 ? 'some' : 'one'}`, 0.7);
  // Dates.
  const same = views.filter((view) => view.same).length;
  const other = views.filter((view) => view.other).length;
  if (same > 0) say('d:same');
  if (other > 0) say('d:other');
  if (same > 0 && other === 0) say('d:onlySame');
  if (other > 0 && same === 0) say('d:onlyOther');
  if (same > 0 && other > 0) say('d:both');
  if (same === 0 && other === 0) say('d:none');
  // What is answered.
  if (proposal === undefined) say('r:none');
  else {
    if (proposal.offersSlots) say('r:slots');
    if (proposal.asksForObjections) say('r:objections');
    if (proposal.informs) say('r:informs');
    if (!proposal.asks) say('r:noAsk');
    if (proposal.steps > 1) say('r:steps');
    if (proposal.offersSlots && same === 1) say('r:slots:one');
    if (proposal.offersSlots && same > 1) say('r:slots:more');
    if (proposal.offersSlots && views.some((view) => view.kinds.has('anySlot'))) say('r:slots:any');
    if (proposal.asksForObjections) {
      const first = words[views[0]?.clause.from ?? 0]?.text;
      if (first !== undefined) say(`r:objections:${first}`);
    }
  }
  for (const length of LENGTHS)
    if (total <= length) {
      say(`l:${length}`);
      break;
    }
  if (views.length === 1) say('l:one');
  // The words themselves, and what kinds of words stand in a row.
  for (const view of views) {
    const quiet = !view.agrees && !view.soft && !view.same && !view.other && view.kinds.size === 0;
    const word = (quiet ? 0.3 : 0.6) * scale;
    let before = '^';
    let before2 = '';
    let kind = '^';
    let kind2 = '';
    const end = view.asks ? '?' : '$';
    const kindOf = (next: string) => {
      once(`A:${kind}_${next}`, word);
      if (kind2 !== '') once(`A:${kind2}_${kind}_${next}`, word);
      kind2 = kind;
      kind = next;
    };
    for (let index = view.clause.from; index < view.clause.to; index++) {
      const here = words[index];
      if (here === undefined) break;
      const text = here.kind === 'number' ? '#' : here.text;
      once(`w:${text}`, word);
      once(`w:${before}_${text}`, word);
      if (before2 !== '') once(`w:${before2}_${before}_${text}`, word);
      if (here.kind === 'word' && text.length > 5) {
        once(`s:${text.slice(0, 5)}`, word);
        once(`e:${text.slice(-4)}`, word * 0.7);
      }
      kindOf(here.kind !== 'word' || isLight(text) ? text : scene.read.isPlan(index) ? 'T' : 'o');
      before2 = before;
      before = text;
    }
    once(`w:${before}_${end}`, word);
    if (before2 !== '') once(`w:${before2}_${before}_${end}`, word);
    kindOf(end);
  }
  const first = words[views[0]?.clause.from ?? 0]?.text;
  const last = words[(views.at(-1)?.clause.to ?? 0) - 1]?.text;
  if (first !== undefined) say(`F:${first}`);
  if (last !== undefined) say(`L:${last}`);
}
