import type { Address } from '../../domain/address.ts';
import { fold } from './fold.ts';
import { NEVER_NAMES } from './never-names.ts';
import { QUOTING_LANGUAGES } from './quoting-languages.ts';

const GREETINGS = QUOTING_LANGUAGES.flatMap((language) => language.greetings);
const TITLES = new Set(QUOTING_LANGUAGES.flatMap((language) => language.titles));

/**
 * Words that are names in this thread: the sender's own, and whoever the earlier messages greet. A line of nothing else
 * at the end of a text is a signature, even without a closing above it.
 */
export interface KnownNames {
  readonly words: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}

export function knownNames(sender: Address | undefined, earlier: readonly string[]): KnownNames {
  const words = new Set<string>();
  const initials = new Set<string>();
  const learn = (names: readonly string[]) => {
    const kept = names.filter((name) => name.length > 1 && !NEVER_NAMES.has(name) && !TITLES.has(name));
    for (const name of kept) {
      words.add(name);
      initials.add(name[0] ?? '');
    }
    if (kept.length > 1) {
      initials.add(kept.map((name) => name[0]).join(''));
      initials.add(`${kept[0]?.[0]}${kept.at(-1)?.[0]}`);
    }
  };
  if (sender !== undefined) {
    learn(nameWords(sender.name));
    learn(nameWords(sender.email.split('@')[0]?.replace(/[._-]/g, ' ') ?? ''));
  }
  for (const text of earlier) for (const name of greeted(text)) learn(name);
  return { words, initials };
}

function nameWords(text: string): string[] {
  return fold(text)
    .split(/[\s,.()"'/&|]+/)
    .filter((word) => /^\p{L}[\p{L}'-]*$/u.test(word));
}

/** The names in the greeting of a mail, each between commas or "and" by itself. */
function greeted(text: string): string[][] {
  const start =
    text
      .slice(0, 300)
      .split('\n')
      .find((line) => line.trim() !== '') ?? '';
  const folded = fold(start.slice(0, 120));
  const greeting = GREETINGS.find((word) => folded.startsWith(`${word} `));
  if (greeting === undefined) return [];
  const rest = folded.slice(greeting.length).split(/[!.:;–-]|, (?:hallo|hi|dear|liebe)/)[0] ?? '';
  return rest
    .split(/,| and | und |&|\/ /)
    .slice(0, 3)
    .map((names) => nameWords(names).slice(0, 4));
}

/** Whether a line is only names that are known, with titles, initials, or what stands behind a comma or bar. */
export function isKnownName(text: string, known: KnownNames): boolean {
  if (text.length > 120) return false;
  const line = text
    .trim()
    .replace(/^[-–—~*_/]+\s?/, '')
    .replace(/[\s*_]+(?:x+)?$/, '');
  if (line === '' || /[?!:;]$/.test(line)) return false;
  const [first = ''] = line.split(/\s[|·•–—-]+\s|,\s|\s\(/);
  const words = fold(first)
    .split(/[\s.]+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 5) return false;
  if (words.every((word) => NEVER_NAMES.has(word))) return false;
  const joined = words.join('');
  if (joined.length <= 3 && known.initials.has(joined)) return true;
  let names = 0;
  for (const word of words) {
    if (known.words.has(word)) names += 1;
    else if (!TITLES.has(word) && word.length > 1) return false;
  }
  return names > 0;
}
