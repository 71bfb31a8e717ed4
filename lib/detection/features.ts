import type { ReadClause } from './acts.ts';
import type { ActKind } from './lexicon/lexicon.ts';
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
];

export interface ClauseView {
  readonly clause: ReadClause;
  readonly asks: boolean;
  readonly agrees: boolean;
  readonly soft: boolean;
  readonly refuses: boolean;
  readonly same: boolean;
  readonly other: boolean;
  readonly open: boolean;
  readonly kinds: ReadonlySet<ActKind>;
}

/** The clauses that say something, each with what it amounts to. */
export function viewClauses(scene: Scene): readonly ClauseView[] {
  const views: ClauseView[] = [];
  const { words } = scene.read;
  for (const sentence of scene.read.sentences) {
    for (const [at, clause] of sentence.clauses.entries()) {
      if (clause.greeting || clause.from >= clause.to) continue;
      const kinds = new Set(clause.acts.keys());
      const asksHere = clause.acts.get('asks')?.some((one) => one.from === clause.from) ?? false;
      const asks = sentence.asks && (at === sentence.clauses.length - 1 || asksHere);
      let same = false;
      let other = false;
      let open = false;
      for (let index = clause.from; index < clause.to; index++) {
        const text = words[index]?.text;
        if (text === '<same>') same = true;
        else if (text === '<other>') other = true;
        else if (text === '<open>') open = true;
      }
      const agreeing = FOR.some((kind) => kinds.has(kind));
      const soft = SOFT.some((kind) => kinds.has(kind));
      const refuses =
        clause.negated && (kinds.has('accept') || kinds.has('answer') || soft) && !kinds.has('noObjection');
      views.push({
        clause,
        asks,
        agrees: agreeing && !asks && !refuses,
        soft: soft && !asks && !refuses,
        refuses: refuses && !asks,
        same,
        other,
        open,
        kinds,
      });
    }
  }
  return views;
}

const LENGTHS = [2, 4, 8, 15, 30, 60, 120];

/** The features of a message, from its clauses and words. */
export function seeFeatures(scene: Scene, views: readonly ClauseView[], see: SeeFeature): void {
  const { words, sentences } = scene.read;
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
    if (view.other) marks.push('other');
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
  const questions = sentences.filter((sentence) => sentence.asks).length;
  if (questions > 0) say(agrees > 0 ? 'q:yes' : 'q:noYes');
  if (questions > 0 && questions === sentences.length) say('q:all');
  // Dates.
  const same = scene.compared.filter((one) => one === 'same').length;
  const other = scene.compared.filter((one) => one === 'other').length;
  if (same > 0) say('d:same');
  if (other > 0) say('d:other');
  if (same > 0 && other === 0) say('d:onlySame');
  if (other > 0 && same === 0) say('d:onlyOther');
  if (same > 0 && other > 0) say('d:both');
  if (scene.compared.length === 0) say('d:none');
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
  // The words themselves.
  const word = 0.5 * scale;
  for (const view of views) {
    let before = '^';
    let before2 = '';
    const end = view.asks ? '?' : '$';
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
      before2 = before;
      before = text;
    }
    once(`w:${before}_${end}`, word);
    if (before2 !== '') once(`w:${before2}_${before}_${end}`, word);
  }
}
