import { cutDisclaimers, cutPromotion, isFooter } from './boilerplate.ts';
import { closingTail, isClosing, isNameLike, isWeakClosing } from './closing.ts';
import { isContactLike } from './contact-line.ts';
import { cutFrom, isProse, type Stretch } from './cut-from.ts';
import { fold, oneOf } from './fold.ts';
import { isKnownName, type KnownNames } from './known-names.ts';
import { QUOTING_LANGUAGES } from './quoting-languages.ts';
import { isRule } from './separator.ts';
import type { ShownLine } from './shown-line.ts';

const THANKS = new RegExp(
  `(?<!\\p{L})(?:${oneOf(QUOTING_LANGUAGES.flatMap((language) => language.thanks))})(?!\\p{L})`,
  'u',
);

/** Longer than this below `--`, and it was a dividing line, not the mark of a signature. */
const SIGNATURE_LINES = 30;

/** A closing further from the end than this, boilerplate included, closes nothing. */
const CLOSING_LINES = 150;

/** Takes signature, footers and boilerplate from one stretch of own lines. */
export function cutSignature(lines: readonly ShownLine[], stretch: Stretch, names: KnownNames): void {
  const own: number[] = [];
  for (let i = stretch.from; i < stretch.to; i += 1) {
    const line = lines[i];
    if (line === undefined || line.blank || line.role !== 'own') continue;
    if (isFooter(line.text)) line.role = 'footer';
    else own.push(i);
  }
  let left = cutMarked(lines, own);
  left = cutBelowDashes(lines, left, stretch);
  left = cutDisclaimers(lines, left);
  left = cutBelowClosing(lines, left);
  left = cutContactBlock(lines, left);
  left = cutRules(lines, left);
  left = cutNameAtEnd(lines, left, names);
  left = cutPromotion(lines, left, stretch);
  if (left.length === 0) keepThanks(lines, stretch);
}

/** What the page itself marks as a signature, unless there is nothing else: some people write inside of it. */
function cutMarked(lines: readonly ShownLine[], own: readonly number[]): readonly number[] {
  if (!own.some((i) => lines[i]?.signed) || own.every((i) => lines[i]?.signed)) return own;
  return own.filter((i) => {
    const line = lines[i];
    if (line?.signed !== true) return true;
    line.role = 'signature';
    return false;
  });
}

/** Dashes above the very first words of a mail divide; they close nothing. */
function cutBelowDashes(lines: readonly ShownLine[], own: readonly number[], stretch: Stretch): readonly number[] {
  const at = own.findIndex((i) => /^\s*(?:--|—|––|- -)\s*$/.test(lines[i]?.text ?? ''));
  if (at < 0 || (at === 0 && stretch.from === 0) || own.length - at > SIGNATURE_LINES) return own;
  return cutFrom(lines, own, at);
}

function cutBelowClosing(lines: readonly ShownLine[], own: readonly number[]): readonly number[] {
  for (const [at, i] of own.entries()) {
    const line = lines[i];
    if (line === undefined || line.text.length > 400 || own.length - at > CLOSING_LINES) continue;
    const next = lines[own[at + 1] ?? -1];
    if (next !== undefined && isProse(next.text)) continue;
    if (isClosing(line.text)) return cutFrom(lines, own, at);
    if (next !== undefined && isWeakClosing(line.text) && (isNameLike(next.text) || isContactLike(next.text))) {
      return cutFrom(lines, own, at);
    }
    const tail = closingTail(line.text);
    if (tail !== undefined && own.length - at <= SIGNATURE_LINES) {
      const kept = cutFrom(lines, own, at + 1);
      line.ownEnd = Math.min(line.ownEnd, line.start + tail);
      return kept;
    }
  }
  return own;
}

/** Name, title, company, numbers, without a closing above them. */
function cutContactBlock(lines: readonly ShownLine[], own: readonly number[]): readonly number[] {
  let contacts = 0;
  let first = -1;
  let at = own.length - 1;
  for (; at >= 0 && own.length - at <= 14; at -= 1) {
    const text = lines[own[at] ?? -1]?.text ?? '';
    if (isContactLike(text)) {
      contacts += 1;
      first = at;
    } else if (!isSignatureLike(text)) break;
  }
  if (contacts === 0) return own;
  for (let above = first; above > at && first - above <= 4; above -= 1) {
    const text = lines[own[above] ?? -1]?.text ?? '';
    if (!isNameLike(text) || isContactLike(text)) continue;
    const higher = lines[own[above - 1] ?? -1];
    if (higher !== undefined && isNameLike(higher.text) && above - 1 > at && own[above - 1] === (own[above] ?? 0) - 1)
      continue;
    if (higher !== undefined && /:\s*$/.test(higher.text)) return own;
    return cutFrom(lines, own, above);
  }
  return own;
}

function isSignatureLike(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length < 70 && trimmed.split(/\s+/).length <= 8 && !/[.!?:,…]$/.test(trimmed);
}

function cutRules(lines: readonly ShownLine[], own: readonly number[]): readonly number[] {
  let from = 0;
  let to = own.length;
  const rule = (at: number) =>
    isRule(lines[own[at] ?? -1]?.text ?? '') || /^\s*(?:--|__|\*\*|==)\s*$/.test(lines[own[at] ?? -1]?.text ?? '');
  while (from < to && rule(from)) from += 1;
  while (to > from && rule(to - 1)) to -= 1;
  for (const [at, i] of own.entries()) {
    const line = lines[i];
    if (line !== undefined && (at < from || at >= to)) line.role = 'footer';
  }
  return own.slice(from, to);
}

/** Thanks that close nothing are what the message says. */
function keepThanks(lines: readonly ShownLine[], stretch: Stretch): void {
  for (let i = stretch.from; i < stretch.to; i += 1) {
    const line = lines[i];
    if (line === undefined || line.blank || line.role === 'footer') continue;
    if (THANKS.test(fold(line.text.slice(0, 80)))) line.role = 'own';
    return;
  }
}

/** A name at the very end, with what a signature has below it: "- Anna", or a name that the thread knows. */
function cutNameAtEnd(lines: readonly ShownLine[], own: readonly number[], names: KnownNames): readonly number[] {
  let found = -1;
  for (let at = own.length - 1; at > 0 && own.length - at <= 8; at -= 1) {
    const text = lines[own[at] ?? -1]?.text ?? '';
    if (POSTSCRIPT.test(text)) return own;
    if (isKnownName(text, names) || (at === own.length - 1 && (isDashedName(text) || isBarredName(text)))) found = at;
    else if (!isSignatureLike(text)) break;
  }
  if (found < 0) found = nameOnItsOwn(lines, own, names);
  return found < 0 ? own : cutFrom(lines, own, found);
}

const SLOGAN_WORDS = 14;
const POSTSCRIPT = /^\s*p\.?\s?(?:p\.?\s?)?s\b/i;

/**
 * A whole known name alone below an empty line: whatever short lines stand under it, slogans among them, are its
 * signature. A postscript is not.
 */
function nameOnItsOwn(lines: readonly ShownLine[], own: readonly number[], names: KnownNames): number {
  for (let at = own.length - 1; at > 0 && own.length - at <= 8; at -= 1) {
    const text = lines[own[at] ?? -1]?.text ?? '';
    const words = text.trim().split(/\s+/);
    if (words.length > SLOGAN_WORDS || POSTSCRIPT.test(text)) return -1;
    if (words.length >= 2 && isKnownName(text, names) && lines[(own[at] ?? 0) - 1]?.blank === true) return at;
  }
  return -1;
}

/** "Anna Weber | Head of Purchasing | Kunde Ltd" as the last line. */
function isBarredName(text: string): boolean {
  const pieces = text.split(/\s[|·•]\s/, 5);
  const name = pieces[0]?.trim() ?? '';
  return pieces.length >= 3 && name.includes(' ') && isNameLike(name);
}

function isDashedName(text: string): boolean {
  const match = /^\s*(?:[-–—~/]{1,2}|--)\s?(\p{Lu}.{0,40})$/u.exec(text);
  return match !== null && isNameLike(match[1] ?? '');
}
