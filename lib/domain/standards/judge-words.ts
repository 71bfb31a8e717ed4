import type { Language } from '../language.ts';
import { beginsWith, type CutText, cutText, findWords } from './find-words.ts';
import type { WordList } from './word-list.ts';
import { WORDS_DE } from './words-de.ts';
import { WORDS_EN } from './words-en.ts';

const WORDS: Readonly<Record<Language, WordList>> = { en: WORDS_EN, de: WORDS_DE };

export interface JudgedWords {
  /** What shows that the seller does it. */
  readonly seller: readonly string[];
  readonly opinion: readonly string[];
  /** What happens only in somebody's head; empty although nothing can be looked at where no word says so. */
  readonly mental: readonly string[];
  /** Whether a third person finds something to look at. */
  readonly inspectable: boolean;
  readonly rewordAs: { readonly stage: string; readonly criterion: string };
  /** The text without its seller, where that is all that is wrong. */
  readonly withoutSeller: string | undefined;
}

/** What the words of a stage or criterion give away. What the buyer does first decides what the rest is about. */
export function judgeWords(text: string, language: Language): JudgedWords {
  const list = WORDS[language];
  const cut = cutText(text);
  const act = findWords(cut, list.buyerActs);
  const before = (found: { readonly place: number } | undefined) =>
    found !== undefined && (!act || found.place < act.place);
  const seller = sellerWords(cut, list, act?.place);
  const found = findWords(cut, list.opinions);
  const opinion = found && !seller.includes(found.words) ? found : undefined;
  const mental = findWords(cut, list.mental);
  const subject = beginsWith(cut, list.sellerSubjects);
  const about = list.rewordings.find((each) => findWords(cut, each.about));
  return {
    seller,
    opinion: opinion && before(opinion) ? [opinion.words] : [],
    mental: mental && before(mental) ? [mental.words] : [],
    inspectable: act !== undefined || findWords(cut, list.traces) !== undefined || isByBuyer(cut, list, seller),
    rewordAs: about ?? list.otherwise,
    withoutSeller: subject && act ? sentenceFrom(text, act.words, language) : undefined,
  };
}

function sellerWords(cut: CutText, list: WordList, act: number | undefined): readonly string[] {
  const subject = beginsWith(cut, list.sellerSubjects);
  if (subject) return [subject.words];
  const done = findWords(cut, list.doneToBuyer);
  if (done) return [done.words];
  const given = findWords(cut, list.toUs);
  if (given) return [];
  const thing = findWords(cut, list.sellerThings);
  const either = findWords(cut, list.eitherActs);
  const own = findWords(cut, list.sellerActs);
  const received = either && thing && RECEIVES.has(either.words.toLowerCase());
  if (beginsWith(cut, list.buyerSubjects) && !received && !(own && isParticiple(cut, own.place))) return [];
  if (own && (act === undefined || own.place < act)) return [own.words];
  if (either && thing && (act === undefined || either.place < act)) return [thing.words, either.words];
  return [];
}

/** To be given something is nothing that one does. */
const RECEIVES = new Set(['received', 'got', 'erhalten', 'bekommen', 'bekommt', 'erhält']);
const AUXILIARIES = new Set(['has', 'have', 'hat', 'haben']);

/** “Decision maker identified”: nobody but the seller did that; “the customer has presented it” is another matter. */
function isParticiple(cut: CutText, place: number): boolean {
  return place === cut.lower.length - 1 && !cut.lower.some((each) => AUXILIARIES.has(each));
}

/** “Shared their data with us”, “gave the go-ahead”: an act that either side may do, and that is not the seller's here. */
function isByBuyer(cut: CutText, list: WordList, seller: readonly string[]): boolean {
  return seller.length === 0 && findWords(cut, [...list.sellerActs, ...list.eitherActs]) !== undefined;
}

/** “We agreed on a date” says of the buyer: “Agreed on a date”. In German the verb stands where it does. */
function sentenceFrom(text: string, verb: string, language: Language): string | undefined {
  if (language === 'de') return undefined;
  const rest = text.slice(text.indexOf(verb)).trim();
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Whether the text is no more than the name of something that the seller does: “Demo”, “Erstgespräch”. */
export function isSellerStep(text: string, language: Language): boolean {
  const list = WORDS[language];
  const cut = cutText(text);
  if (cut.lower.length === 0 || cut.lower.length > 3) return false;
  const name = cut.lower.join(' ');
  return list.sellerSteps.some((each) => name === each || name === `${each}s`) || namesOnlySteps(cut, list);
}

/** “Discovery & demo”, “Demo Termin”: several names side by side. */
function namesOnlySteps(cut: CutText, list: WordList): boolean {
  const isStep = (word: string) => list.sellerSteps.includes(word);
  return cut.lower.some(isStep) && cut.lower.every((each) => isStep(each) || ADDED.has(each));
}

/** What may stand beside such a name without making it anybody's act. */
const ADDED = new Set(
  'and or und oder product first second final live erstes zweites finales erste zweite finale'.split(' '),
);
