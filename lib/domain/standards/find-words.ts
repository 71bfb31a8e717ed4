/** A text cut into words, with its words as they were typed. */
export interface CutText {
  readonly words: readonly string[];
  readonly lower: readonly string[];
}

export function cutText(text: string): CutText {
  const words = text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*%?/gu) ?? [];
  return { words, lower: words.map((each) => each.toLowerCase().replaceAll('’', "'")) };
}

/** Words of a list that stand in a text: the place of the first, and what was typed there. */
export interface FoundWords {
  readonly place: number;
  readonly words: string;
}

/** The first occurrence of any of the phrases; of several at one place the longest. */
export function findWords(text: CutText, phrases: readonly string[]): FoundWords | undefined {
  let best: { place: number; length: number } | undefined;
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const place = text.lower.findIndex((_, from) =>
      parts.every((part, step) => matches(text.lower[from + step], part)),
    );
    if (place < 0) continue;
    const nearer = !best || place < best.place || (place === best.place && parts.length > best.length);
    if (nearer) best = { place, length: parts.length };
  }
  return best && { place: best.place, words: text.words.slice(best.place, best.place + best.length).join(' ') };
}

function matches(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}

/** Whether the text begins with one of the phrases, an article before it left aside. */
export function beginsWith(text: CutText, phrases: readonly string[]): FoundWords | undefined {
  const found = findWords({ words: text.words.slice(0, 4), lower: text.lower.slice(0, 4) }, phrases);
  if (!found) return undefined;
  return text.lower.slice(0, found.place).every((each) => ARTICLES.has(each)) ? found : undefined;
}

const ARTICLES = new Set(['the', 'a', 'an', 'our', 'der', 'die', 'das', 'ein', 'eine', 'unser', 'unsere']);
