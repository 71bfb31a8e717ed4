import { isContactLike } from './contact-line.ts';
import { anyOf, fold, oneOf } from './fold.ts';
import { QUOTING_LANGUAGES } from './quoting-languages.ts';
import { isRule } from './separator.ts';
import type { ShownLine } from './shown-line.ts';

const DISCLAIMER = anyOf(QUOTING_LANGUAGES.flatMap((language) => language.disclaimers));
const POSTSCRIPTS = QUOTING_LANGUAGES.flatMap((language) => language.postscripts);
const PERSONAL = new RegExp(
  `(?<!\\p{L})(?:${oneOf(QUOTING_LANGUAGES.flatMap((language) => language.personalWords))})(?!\\p{L})`,
  'u',
);

/** A stretch of own lines between quotations: [from, to). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Makes the own lines from a place on a signature, but for what is a postscript or speaks to the reader again. */
export function cutFrom(lines: readonly ShownLine[], own: readonly number[], at: number): readonly number[] {
  const kept = own.slice(0, at);
  let postscript = false;
  let contacts = false;
  for (const [place, i] of own.entries()) {
    const line = lines[i];
    if (place < at || line === undefined) continue;
    if (isContactLike(line.text) || isRule(line.text)) contacts = true;
    if (isPostscript(line.text)) postscript = true;
    else if (lines[i - 1]?.blank === true) {
      postscript = !contacts && place > at && speaksToReader(paragraphText(lines, i));
    }
    if (postscript) kept.push(i);
    else line.role = 'signature';
  }
  return kept;
}

/** What somebody adds below the closing, before any contact line: a whole sentence from one person to another. */
function speaksToReader(paragraph: string): boolean {
  return (
    isProse(paragraph.slice(0, 80)) &&
    /[.?!)]\s*$/.test(paragraph) &&
    PERSONAL.test(fold(paragraph.slice(0, 300))) &&
    !isDisclaimer(paragraph)
  );
}

function isPostscript(text: string): boolean {
  const folded = fold(text.slice(0, 60));
  return POSTSCRIPTS.some(
    (word) =>
      folded.startsWith(word) &&
      /^[.:,\s-]+\S/.test(folded.slice(word.length)) &&
      /[.:,-]/.test(folded.slice(word.length, word.length + 2)),
  );
}

export function paragraphText(lines: readonly ShownLine[], at: number): string {
  let text = '';
  for (let i = at; i < lines.length && text.length < 400; i += 1) {
    const line = lines[i];
    if (line === undefined || line.blank || line.role !== 'own') break;
    text = text === '' ? line.text : `${text} ${line.text}`;
  }
  return text;
}

export function isDisclaimer(paragraph: string): boolean {
  const folded = fold(paragraph);
  return folded !== '' && DISCLAIMER.test(folded);
}

/** A line that says something, as opposed to the short lines of a signature. */
export function isProse(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  if (isPostscript(text)) return false;
  return (words >= 8 && !isContactLike(text)) || (words >= 4 && /[.!?…]\s*$/.test(text) && !isContactLike(text));
}
