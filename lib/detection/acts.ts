import { LANGUAGES } from './lexicon/languages.ts';
import type { ActKind, FactKind } from './lexicon/lexicon.ts';
import type { Moment } from './moments.ts';
import { compilePhrases, type Found, findPhrases, type Phrases, type Row } from './phrases.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { fold, type Word, wordsOf } from './words.ts';

/** One clause: what it does with the proposal, after words of agreement that agree to nothing were taken out. */
export interface ReadClause {
  readonly start: number;
  readonly end: number;
  /** Indexes of the words. */
  readonly from: number;
  readonly to: number;
  readonly acts: ReadonlyMap<ActKind, readonly Found[]>;
  readonly facts: ReadonlyMap<FactKind, readonly Found[]>;
  readonly negated: boolean;
  /** Nothing but a greeting, a name or an interjection. */
  readonly greeting: boolean;
}

export interface ReadSentence {
  readonly start: number;
  readonly end: number;
  readonly asks: boolean;
  readonly clauses: readonly ReadClause[];
}

export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly moments: readonly Moment[];
  readonly sentences: readonly ReadSentence[];
  /** Whether the word at an index names the plan, or something that the recap is about. */
  readonly isPlan: (index: number) => boolean;
  /** Whether the word at an index is a name or only softens. */
  readonly isIdle: (index: number) => boolean;
}

/** Words that mean something in this thread only. */
export interface ThreadWords {
  /** People of the thread, folded. */
  readonly names: ReadonlySet<string>;
  /** What the recap is about, folded. */
  readonly topic: ReadonlySet<string>;
  /** What our company and people are called, folded. */
  readonly us: readonly string[];
}

const ACT_PREFIX = 'act:';
const FACT_PREFIX = 'fact:';

function merged(): Record<string, string[]> {
  const lists: Record<string, string[]> = {};
  for (const lexicon of LANGUAGES) {
    for (const [kind, list] of Object.entries(lexicon.acts)) {
      const key = ACT_PREFIX + kind;
      lists[key] = (lists[key] ?? []).concat(list);
    }
    for (const [kind, list] of Object.entries(lexicon.facts)) {
      const key = FACT_PREFIX + kind;
      lists[key] = (lists[key] ?? []).concat(list);
    }
  }
  const filler = lists[`${ACT_PREFIX}filler`];
  delete lists[`${ACT_PREFIX}filler`];
  FILLER.clear();
  for (const list of filler ?? []) for (const word of list.split('|')) FILLER.add(word);
  return lists;
}

const FILLER = new Set<string>();
let compiled: Phrases | undefined;

/** Compiled at the first reading: a worker that is woken for something else does not pay for it. */
function phrases(): Phrases {
  compiled ??= compilePhrases(merged());
  return compiled;
}

const PRONOUN = new Set(LANGUAGES.flatMap((lexicon) => [...lexicon.names.pronouns]));
const PLAN = new Set(LANGUAGES.flatMap((lexicon) => [...lexicon.names.plan]));
const GREETING = LANGUAGES.flatMap((lexicon) => lexicon.names.greetings.map((one) => one.split(' ')));

const GLAD = new Set(
  '👍 👌 ✅ ✔ ✓ ☑ 🤝 💪 🙌 🚀 🎉 👏 🔥 💯 🆗 🫡 🥳 🙏 ✌ 🤙 😍 ❤ ⭐ 🏁 🟢 😊 🙂 😀 😃 😄 😁 🍻 🥂 🎯 👊 🤗'.split(' '),
);
const SOUR = new Set('🙄 🙃 🤔 😒 😬 👎 👎🏻 👀 ❌ 🚫 🤨 😑 🛑 ⛔ 🔴 😏 🤡'.split(' '));

export function isSour(word: Word): boolean {
  return word.kind === 'emoji' && SOUR.has(word.text);
}

const NUMBER_WORD = new Set(LANGUAGES.flatMap((lexicon) => Object.keys(lexicon.clock.hours)));

function isClass(words: readonly Word[], thread: ThreadWords): Row['isA'] {
  return (name, index) => {
    const word = words[index];
    if (word === undefined) return false;
    switch (name) {
      case '<when>':
        return word.kind === 'moment';
      case '<num>':
        return word.kind === 'number' || NUMBER_WORD.has(word.text);
      case '<emoji>':
        return word.kind === 'emoji' && GLAD.has(word.text);
      case '<it>':
        return (
          word.kind === 'moment' ||
          (word.kind === 'word' && (PRONOUN.has(word.text) || PLAN.has(word.text) || inTopic(word.text, thread.topic)))
        );
      case '<us>':
        return (
          word.kind === 'word' &&
          word.text.length >= 4 &&
          thread.us.some((one) => one.startsWith(word.text) || word.text.startsWith(one))
        );
      default:
        return false;
    }
  };
}

const STEM = 6;

function inTopic(word: string, topic: ReadonlySet<string>): boolean {
  return word.length >= 4 && (topic.has(word) || (word.length > STEM && topic.has(word.slice(0, STEM))));
}

/** Content words of a text, whole and by stem. */
export function topicOf(text: string, names: ReadonlySet<string>): ReadonlySet<string> {
  const topic = new Set<string>();
  for (const word of wordsOf(text)) {
    if (word.kind !== 'word' || word.text.length < 4 || names.has(word.text) || COMMON.has(word.text)) continue;
    topic.add(word.text);
    if (word.text.length > STEM) topic.add(word.text.slice(0, STEM));
  }
  return topic;
}

/** Words too frequent to tell a subject. */
const COMMON = new Set(
  `about above after again also and another because been before being below best both call can come could does doing done down each even ever every everything fine for from further gets give given going good great have having here hers hope into its just keep kind know last later least less let like long look made make many may maybe might more most much must need next not nothing now off once one only onto other our ours out over own per please put quite rather really regards right said same say see send sent shall she should since some soon still such sure take than thank thanks that the their them then there these they thing this those though through till time too two under until upon use used very via want was way we week well were what when where whether which while who whole whom whose why will with within without would yes yet you your yours today tomorrow would like know hear feel works work sounds suits agreed confirmed confirm
  aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bin bis bitte bleibt da dabei damit danach dann das dass dem den denn der des deshalb die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas euch euer eure fuer gegen gern gerne gibt ganz geht gut habe haben hat hatte hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jeder jetzt kann kein keine koennen koennte kurz lassen liebe lieber machen mal man mehr mein meine mich mir mit morgen muss nach nicht noch nun nur ob oder ohne passt recht sehr sein seine seit sich sie sind so soll sollte sonst ueber um und uns unser unsere unserem unseren unter viel vielen vom von vor wann war waren warum was weil weiter welche wenn wer werden wie wieder wir wird wollen worden wurde wuerde zu zum zur zwei gruss gruesse freundlichen herzliche viele sehr geehrte geehrter vielen dank danke hallo schoene wann heute woche stimmt einverstanden bestaetigen bestaetigt`.split(
    /\s+/,
  ),
);

/** Kinds that speak for the plan. */
const FOR: readonly ActKind[] = ['accept', 'answer', 'mild', 'acted', 'closer', 'noObjection', 'anySlot'];
/** Kinds that a phrase of agreement in negative words silences. */
const SILENCED: readonly ActKind[] = [
  'decline',
  'correction',
  'defer',
  'hedge',
  'counter',
  'condition',
  'lost',
  'takeBack',
  'asks',
];

const overlaps = (a: Found, b: Found) => a.from < b.to && b.from < a.to;
const within = (inner: Found, outer: Found) => inner.from >= outer.from && inner.to <= outer.to;

function settle(found: readonly Found[], words: readonly Word[]): Map<ActKind, Found[]> {
  const acts = new Map<ActKind, Found[]>();
  for (const one of found) {
    const kind = one.kind.slice(ACT_PREFIX.length) as ActKind;
    const list = acts.get(kind);
    if (list === undefined) acts.set(kind, [one]);
    else list.push(one);
  }
  const drop = (kind: ActKind, unless: (one: Found) => boolean) => {
    const list = acts.get(kind);
    if (list === undefined) return;
    const kept = list.filter((one) => !unless(one));
    if (kept.length === 0) acts.delete(kind);
    else acts.set(kind, kept);
  };
  const agreeing = acts.get('noObjection') ?? [];
  if (agreeing.length > 0) {
    drop('negator', (one) => agreeing.some((other) => overlaps(one, other)));
    for (const kind of SILENCED)
      drop(kind, (one) => agreeing.some((other) => overlaps(one, other) && one.from >= other.from - 1));
    drop('notMine', (one) => agreeing.some((other) => within(one, other)));
  }
  const harmless = acts.get('noCondition') ?? [];
  if (harmless.length > 0)
    drop('condition', (one) => harmless.some((other) => overlaps(one, other) && one.from >= other.from - 2));
  const plain = acts.get('accept') ?? [];
  drop(
    'risk',
    (one) => one.to - one.from === 1 && plain.some((other) => within(one, other) && other.to - other.from <= 5),
  );
  drop('risk', (one) => agreeing.some((other) => within(one, other)));
  const foreign = acts.get('notMine') ?? [];
  if (foreign.length > 0)
    for (const kind of FOR)
      if (kind !== 'noObjection')
        drop(kind, (one) => foreign.some((other) => overlaps(one, other) && other.from <= one.from));
  void words;
  return acts;
}

function beginsWithGreeting(words: readonly Word[], from: number, to: number): number {
  let longest = 0;
  for (const greeting of GREETING) {
    if (greeting.length <= longest || from + greeting.length > to) continue;
    if (greeting.every((word, at) => words[from + at]?.text === word)) longest = greeting.length;
  }
  return longest;
}

/** Text is read for its meaning up to here; nobody agrees only after sixteen thousand letters. */
export const READ_AT_MOST = 16 * 1024;

/** Reads a text clause by clause. */
export function readText(
  full: string,
  moments: readonly Moment[],
  thread: ThreadWords,
  stretchAs: (moment: Moment) => string = () => '<when>',
): ReadText {
  const text = full.length > READ_AT_MOST ? full.slice(0, READ_AT_MOST) : full;
  const within64 = moments.filter((moment) => moment.end <= text.length);
  const words = wordsOf(
    text,
    within64.map((moment) => ({ start: moment.start, end: moment.end, as: stretchAs(moment) })),
  );
  const split = splitSentences(text, within64);
  const clauseEnd = new Int32Array(words.length + 1);
  const first = new Int32Array(words.length + 1);
  const last = new Int32Array(words.length + 1);
  const ranges: {
    readonly sentence: Sentence;
    readonly clauses: { start: number; end: number; from: number; to: number }[];
  }[] = [];
  let at = 0;
  for (const sentence of split) {
    const clauses: { start: number; end: number; from: number; to: number }[] = [];
    for (const clause of sentence.clauses) {
      while (at < words.length && (words[at]?.start ?? 0) < clause.start) at++;
      const from = at;
      while (at < words.length && (words[at]?.start ?? 0) < clause.end) at++;
      clauses.push({ ...clause, from, to: at });
      let head = from;
      let tail = at;
      const idle = (index: number) => {
        const word = words[index];
        return word !== undefined && word.kind === 'word' && thread.names.has(word.text);
      };
      while (head < tail && idle(head)) head++;
      while (tail > head && (idle(tail - 1) || (words[tail - 1]?.kind === 'emoji' && tail - 1 > head))) tail--;
      for (let index = from; index < at; index++) {
        clauseEnd[index] = at;
        first[index] = head;
        last[index] = tail;
      }
    }
    ranges.push({ sentence, clauses });
  }
  const row: Row = {
    words,
    isA: isClass(words, thread),
    firstOf: (index) => first[index] ?? 0,
    lastOf: (index) => last[index] ?? words.length,
    endOf: (index) => clauseEnd[index] ?? words.length,
  };
  const found = findPhrases(phrases(), row);
  let next = 0;
  const sentences: ReadSentence[] = [];
  for (const { sentence, clauses } of ranges) {
    const read: ReadClause[] = [];
    for (const clause of clauses) {
      const acts: Found[] = [];
      const facts = new Map<FactKind, Found[]>();
      while (next < found.length && (found[next]?.from ?? 0) < clause.from) next++;
      for (; next < found.length; next++) {
        const one = found[next];
        if (one === undefined || one.from >= clause.to) break;
        if (one.kind.startsWith(ACT_PREFIX)) acts.push(one);
        else {
          const kind = one.kind.slice(FACT_PREFIX.length) as FactKind;
          const list = facts.get(kind);
          if (list === undefined) facts.set(kind, [one]);
          else list.push(one);
        }
      }
      const settled = settle(acts, words);
      const greeted = beginsWithGreeting(words, clause.from, clause.to);
      const greeting =
        greeted > 0 &&
        clause.to - clause.from - greeted <= 5 &&
        !settled.has('accept') &&
        words
          .slice(clause.from + greeted, clause.to)
          .every(
            (word) =>
              word.kind === 'word' &&
              (thread.names.has(word.text) || FILLER.has(word.text) || /^\p{Lu}/u.test(text.charAt(word.start))),
          );
      // "Guten Tag" and "Good morning" hold words of other phrases, and say nothing.
      const says = greeting ? new Map<ActKind, Found[]>() : settled;
      read.push({ ...clause, acts: says, facts, negated: says.has('negator'), greeting });
    }
    sentences.push({ start: sentence.start, end: sentence.end, asks: sentence.asks, clauses: read });
  }
  const isPlan = (index: number) => {
    const word = words[index];
    return word !== undefined && word.kind === 'word' && (PLAN.has(word.text) || inTopic(word.text, thread.topic));
  };
  const isIdle = (index: number) => {
    const word = words[index];
    return word !== undefined && word.kind === 'word' && (FILLER.has(word.text) || thread.names.has(word.text));
  };
  return { text, words, moments: within64, sentences, isPlan, isIdle };
}

/** The folded words of people's names and mail addresses. */
export function nameWords(people: readonly { readonly name: string; readonly email: string }[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const person of people) {
    for (const part of fold(`${person.name} ${person.email.split('@')[0] ?? ''}`).split(/[^a-z]+/))
      if (part.length >= 2) names.add(part);
  }
  for (const title of ['mr', 'mrs', 'ms', 'dr', 'prof', 'herr', 'frau', 'herrn']) names.add(title);
  return names;
}
