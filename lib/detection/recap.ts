import type { Recap } from '../domain/reading.ts';
import { type ReadText, readText, type ThreadWords } from './acts.ts';
import { type Amount, findAmounts } from './amounts.ts';
import { isoOf, type Resolved, resolve, type Written } from './compare-moments.ts';
import { isLight } from './light-words.ts';
import { findMoments, type Moment } from './moments.ts';

/** One text of our side, as it may be a proposal. */
export interface OurText {
  readonly messageId: string;
  readonly text: string;
  readonly written: Written;
  readonly source: 'message' | 'quote';
}

/** The proposal that a reply answers, with what the reading of the reply needs of it. */
export interface Proposal {
  readonly recap: Recap;
  readonly moments: readonly Resolved[];
  /** Several slots of which one is to be chosen. */
  readonly offersSlots: boolean;
  /** The rep asks in negative words: "any objections?", "anything missing?". */
  readonly asksForObjections: boolean;
  readonly asks: boolean;
  /** A mail that informs rather than proposes: a yes to it confirms nothing. */
  readonly informs: boolean;
  readonly steps: number;
  /** Numbers of things: seats, prices, the letter of an option. */
  readonly amounts: readonly Amount[];
  /** The words of the rep's questions, as stems; a reply may say yes by taking them up. */
  readonly asked: ReadonlySet<string>;
  /** The rep's text is cut where a later mail moved the date. */
  readonly academicQuarter: boolean;
}

const LIST_LINE = /^\s*(?:[-–•*▸→·✅]|\(?\d{1,2}[.)]|\(?[a-z][.)]|[ivx]{1,4}[.)])\s+\S/gim;
const OBJECTION_ASK =
  /\b(?:any (?:objections?|concerns?|issues?|problems?|changes|corrections)|anything (?:missing|wrong|to add|else|i (?:missed|forgot|got wrong)|off|unclear)|(?:did|have) i (?:miss|forget|get)|object|einw(?:ä|ae)nde|bedenken|etwas (?:vergessen|falsch|übersehen|dagegen|einzuwenden)|spricht (?:etwas|was) dagegen|fehlt (?:etwas|was|noch)|was dagegen|dagegen|mind if|would you mind|klärungsbedarf|änderungsw(?:ü|ue)nsche|korrekturen|missing|wrong\?)/i;
const SLOTS =
  /\b(?:which (?:one|of|day|date|slot|option|time|would|works|suits|do you)|whichever|pick (?:one|a)|choose|either of|options?:|what (?:day|time|slot) (?:works|suits)|welche[rsn]?\b.{0,40}\b(?:passt|recht|lieber|darf|nehmen|soll|termin|slot|fenster|variante|ihnen|dir|beiden)|zur (?:auswahl|wahl)|entweder|zeitfenster|terminvorschl(?:ä|ae)ge|wahl zwischen|sie haben die wahl|you prefer|do you want|do you prefer|lieber|was nehmen wir|your pick|your choice|any use|best for you)/i;
const BETWEEN =
  /^[\s,.;:()A-Da-d/|–-]*\b(?:or|oder|bzw\.?|alternatively|alternativ)\b[\s,:]*(?:(?:the|am|den|on|at|um|auf|von|from|doch|lieber|der|die|in|a\)|b\))\s+){0,3}$/i;
const SLASH = /^\s?\/\s?$/;

export function offersSlots(text: string, moments: readonly Moment[]): boolean {
  for (let at = 1; at < moments.length; at++) {
    const before = moments[at - 1];
    const here = moments[at];
    if (before === undefined || here === undefined) continue;
    const between = text.slice(before.end, here.start);
    if (between.length < 40 && (BETWEEN.test(between) || SLASH.test(between))) return true;
  }
  return moments.length >= 2 && SLOTS.test(text);
}

interface Weighed {
  readonly read: ReadText;
  readonly moments: readonly Moment[];
  readonly steps: number;
  readonly asks: boolean;
  readonly proposes: boolean;
  readonly informs: boolean;
  readonly thanks: boolean;
}

const STEM = 6;

/** What a word of a question and the same word in an answer share: "bestellen", "bestellen Sie", "order it". */
export function stemOf(word: string): string {
  const bare = word.length > 4 ? word.replace(/(?:en|et|st|te|ed|s|e|t)$/, '') : word;
  return bare.slice(0, STEM);
}

/** A question that offers a choice, or asks for what speaks against it, is not answered by taking up its words. */
const CHOICE = new Set([
  'or',
  'oder',
  'which',
  'welche',
  'welcher',
  'welchen',
  'welches',
  'not',
  'nicht',
  'objections',
  'object',
]);

function askedWords(read: ReadText): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const sentence of read.sentences) {
    if (!sentence.asks) continue;
    const first = sentence.clauses[0];
    const last = sentence.clauses.at(-1);
    if (first === undefined || last === undefined) continue;
    const words = read.words.slice(first.from, last.to);
    if (words.some((word) => CHOICE.has(word.text))) continue;
    for (const word of words) if (word.kind === 'word') asked.add(isLight(word.text) ? word.text : stemOf(word.text));
  }
  return asked;
}

const NO_THREAD: ThreadWords = { names: new Set(), topic: new Set(), us: [] };
const FUTURE = -1;

function weigh(ours: OurText): Weighed {
  const text = ours.text.slice(0, 20_000);
  const moments = findMoments(text);
  const read = readText(text, moments, NO_THREAD);
  let asks = false;
  let proposes = false;
  let informs = false;
  for (const sentence of read.sentences)
    for (const clause of sentence.clauses) {
      if (clause.acts.has('ask') && (sentence.asks || clause.acts.has('notMine'))) asks = true;
      if (clause.acts.has('propose')) proposes = true;
      if (clause.acts.has('inform')) informs = true;
    }
  if (read.sentences.some((sentence) => sentence.asks)) asks = true;
  const steps = (text.match(LIST_LINE) ?? []).length;
  return { read, moments, steps, asks, proposes, informs, thanks: false };
}

const ACTING =
  /\b(?:yes or (?:a )?no|ja oder (?:ein )?nein|go or no.?go|kick-?off|workshop|pilot|call|demo|meeting|training|review|session|test|trial|start|begin|contract|order|sign|visit|plan|step|offer|quote|slot|invite|termin|schulung|vertrag|start|pilot|besprech|telefon|vorstellung|angebot|bestell|liefer|install|einweis|prüf|abnahme|freigabe|umstell|auftrag|seminar|montage|begehung|schritt|ablauf|vorgehen|probe|rollout|go.?live|renew|verlänger|users?|seats?|licen|lizenz|module|modul|rabatt|discount|price|preis|months?|monate|weeks?|wochen)/i;

/** Finds the last of our texts (oldest first) that proposes something; later reminders only repeat it. */
export function findProposal(ours: readonly OurText[]): Proposal | undefined {
  let at = ours.length - 1;
  const weighed: (Weighed | undefined)[] = ours.map(() => undefined);
  const look = (index: number): Weighed | undefined => {
    const text = ours[index];
    if (text === undefined) return undefined;
    const known = weighed[index];
    if (known !== undefined) return known;
    const fresh = weigh(text);
    weighed[index] = fresh;
    return fresh;
  };
  const isProposal = (one: Weighed, text: string): boolean => {
    if (one.steps >= 2) return true;
    const silent = one.informs && !one.asks && !one.proposes;
    if (
      one.moments.some((moment) => moment.inDays === undefined || moment.inDays > 0 || moment.at !== undefined) &&
      !silent
    )
      return true;
    if (one.asks || one.proposes)
      return (
        (one.proposes || ACTING.test(text)) && !silent && !(one.informs && one.moments.length === 0 && !one.proposes)
      );
    return false;
  };
  for (; at >= 0 && at > ours.length - 12; at--) {
    const one = look(at);
    const text = ours[at];
    if (one === undefined || text === undefined) break;
    if (!isProposal(one, text.text)) continue;
    // A short reminder that names no new date stands for the proposal before it.
    const before = at > 0 ? look(at - 1) : undefined;
    const earlier = ours[at - 1];
    if (
      before !== undefined &&
      earlier !== undefined &&
      one.steps < 2 &&
      (isProposal(before, earlier.text) || at > 1)
    ) {
      const anchor = findAnchor(at, ours, look, isProposal);
      if (anchor >= 0 && repeats(one, text, look(anchor), ours[anchor])) {
        at = anchor;
      }
    }
    const chosen = look(at);
    const source = ours[at];
    if (chosen === undefined || source === undefined) return undefined;
    const moments = chosen.moments
      .filter((moment) => !CALLED_OFF.test(source.text.slice(Math.max(0, moment.start - 40), moment.start)))
      .map((moment) => resolve(moment, source.written))
      .filter(
        (one) =>
          one.day !== undefined ||
          one.week !== undefined ||
          one.moment.at !== undefined ||
          one.moment.month !== undefined,
      );
    const iso = [...new Set(moments.map(isoOf).filter((one) => one !== undefined))];
    const texts = ours.slice(at).map((one) => one.text);
    return {
      recap: { messageId: source.messageId, text: source.text, source: source.source, moments: iso },
      moments,
      offersSlots: offersSlots(source.text, chosen.moments),
      asksForObjections: texts.some((one) => OBJECTION_ASK.test(one)),
      asks: chosen.asks,
      informs: chosen.informs && !chosen.proposes,
      steps: chosen.steps,
      amounts: findAmounts(source.text, chosen.moments),
      asked: askedWords(chosen.read),
      academicQuarter: /\bc\.\s?t\./.test(source.text),
    };
  }
  return undefined;
}

/** A date behind one of these is the one that no longer holds. */
const CALLED_OFF =
  /\b(?:streich\w*|statt|anstatt|anstelle|cancel\w*|drop|scrap|instead of|rather than|no longer|nicht mehr)\b[^.,;!?\n]{0,24}$/i;

function findAnchor(
  at: number,
  ours: readonly OurText[],
  look: (index: number) => Weighed | undefined,
  isProposal: (one: Weighed, text: string) => boolean,
): number {
  for (let index = at - 1; index >= 0 && index > at - 8; index--) {
    const one = look(index);
    const text = ours[index];
    if (one !== undefined && text !== undefined && isProposal(one, text.text)) return index;
  }
  return FUTURE;
}

/** Whether a mail names no day that the earlier one does not, and is the shorter: a reminder. */
function repeats(one: Weighed, ours: OurText, earlier: Weighed | undefined, before: OurText | undefined): boolean {
  if (earlier === undefined || before === undefined) return false;
  if (ours.text.length > before.text.length * 1.2 && ours.text.length > 300) return false;
  const known = earlier.moments.map((moment) => resolve(moment, before.written));
  if (one.moments.length === 0) return ours.text.length < before.text.length;
  return one.moments.every((moment) => {
    const here = resolve(moment, ours.written);
    return known.some(
      (other) =>
        (here.day === undefined ||
          other.day === undefined ||
          here.day === other.day ||
          (moment.weekday === other.moment.weekday && moment.day === undefined)) &&
        (moment.at === undefined || other.moment.at === undefined || moment.at === other.moment.at) &&
        (here.day !== undefined || moment.at !== undefined),
    );
  });
}
