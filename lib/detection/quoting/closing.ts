import { fold } from './fold.ts';
import { NEVER_NAMES } from './never-names.ts';
import { QUOTING_LANGUAGES } from './quoting-languages.ts';

const CORES = new Set(QUOTING_LANGUAGES.flatMap((language) => language.closingCores));
const AROUND = new Set(QUOTING_LANGUAGES.flatMap((language) => language.closingWords));
const WEAK = new Set(QUOTING_LANGUAGES.flatMap((language) => language.weakClosings));
const PARTICLES = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'zu',
  'vom',
  'la',
  'le',
  'di',
  'da',
  'del',
  'dos',
  'und',
  'and',
  '&',
  'i.a',
  'i.v',
  'ppa',
  'dr',
  'prof',
  'bin',
  'al',
  'el',
]);
const STARTS = new Set(QUOTING_LANGUAGES.flatMap((language) => language.closingStarts));
const LONGEST = 12;

/** Whether a line is nothing but a closing, with or without the name of whoever closes. */
export function isClosing(text: string): boolean {
  if (text.length > 120) return false;
  const words = tokens(text);
  if (words.length === 0 || words.length > LONGEST) return false;
  const core = words.findIndex((word) => CORES.has(plain(word)));
  if (core < 0) return false;
  if (/[?]\s*$/.test(text)) return false;
  let unknown = STARTS.has(plain(words[0] ?? '')) ? 1 : 0;
  for (const word of words.slice(0, core)) {
    if (AROUND.has(plain(word)) || WEAK.has(plain(word))) continue;
    unknown -= 1;
    if (unknown < 0 || /\d/.test(word)) return false;
  }
  let small = 0;
  let names = 0;
  for (const word of words.slice(core + 1)) {
    const bare = plain(word);
    if (AROUND.has(bare) || CORES.has(bare) || bare === '') continue;
    if (/\d/.test(bare) || NEVER_NAMES.has(bare)) return false;
    if (/^[\p{Lu}"'(]/u.test(word)) names += 1;
    else if (!PARTICLES.has(bare)) small += 1;
  }
  return names <= 5 && (small === 0 || (small <= 2 && names === 0));
}

/** "Thanks", "Danke", "Best": a closing only where a name follows, which the caller looks at. */
export function isWeakClosing(text: string): boolean {
  return text.length < 60 && WEAK.has(fold(text).replace(/(?:[\s,.!;:–-]|\p{Extended_Pictographic}|\ufe0f)+$/u, ''));
}

const BOUNDARY = /(?:[.!?;:,…)]|\s[-–—/]|\p{Extended_Pictographic}\ufe0f?)\s+(?=\S)/gu;

/** Where the closing begins in a line that says something first: "Dann bis Dienstag, Gruß Anna". */
export function closingTail(text: string): number | undefined {
  if (text.length > 400) return undefined;
  const from = Math.max(0, text.length - 100);
  for (const match of text.slice(from).matchAll(BOUNDARY)) {
    const at = from + match.index + match[0].length;
    if (isClosing(text.slice(at))) return at;
  }
  return undefined;
}

/** Up to five words that could be a person's name; never a word of assent, a day or a number. */
export function isNameLike(text: string): boolean {
  const trimmed = text
    .trim()
    .replace(/^[-–—~*_/]+\s?/, '')
    .replace(/[*_,]+$/, '');
  if (trimmed.length === 0 || trimmed.length > 60 || /[\d?!:;=<>@]/.test(trimmed)) return false;
  if (/\p{Ll}{2}\.$/u.test(trimmed)) return false;
  const words = trimmed.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length > 5) return false;
  let names = 0;
  for (const word of words) {
    const bare = plain(word);
    if (NEVER_NAMES.has(bare)) return false;
    if (/^[("'„]?\p{Lu}/u.test(word)) names += 1;
    else if (!PARTICLES.has(bare) && words.length > 1) return false;
  }
  return names > 0 || (words.length === 1 && /^\p{Ll}{2,12}\.?$/u.test(trimmed));
}

function tokens(text: string): string[] {
  return text
    .trim()
    .split(/[\s,/]+/)
    .filter((word) => /[\p{L}\p{N}&]/u.test(word));
}

function plain(word: string): string {
  return fold(word).replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}&]+$/gu, '');
}
