import { closingTail, isClosing, isNameLike, isWeakClosing } from './closing.ts';
import { isContactLike } from './contact-line.ts';
import { anyOf, fold } from './fold.ts';
import { isKnownName, type KnownNames } from './known-names.ts';
import { QUOTING_LANGUAGES } from './quoting-languages.ts';
import { isRule } from './separator.ts';
import type { ShownLine } from './shown-line.ts';

const FOOTER = anyOf(QUOTING_LANGUAGES.flatMap((language) => language.footers));
const DISCLAIMER = anyOf(QUOTING_LANGUAGES.flatMap((language) => language.disclaimers));
const POSTSCRIPTS = QUOTING_LANGUAGES.flatMap((language) => language.postscripts);

/** Longer than this below `--`, and it was a dividing line, not the mark of a signature. */
const SIGNATURE_LINES = 30;

/** Banners stand at the top, boilerplate at the end: nothing else of a long text is looked at for them. */
const BANNER_LINES = 12;
const BOILERPLATE_LINES = 150;

/** A stretch of own lines between quotations: [from, to). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

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
  left = cutBelowDashes(lines, left);
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

/** What clients put behind the name of a program. */
const LINK = /[<([]?\bhttps?:\/\/[^\s>)\]]{1,300}[>)\]]?|<[^<>\s]{1,300}>/g;

export function isFooter(text: string): boolean {
  if (text.length > 300) return false;
  const folded = fold(text.includes('<') || text.includes('http') ? text.replace(LINK, ' ') : text);
  return folded !== '' && FOOTER.test(folded);
}

function cutBelowDashes(lines: readonly ShownLine[], own: readonly number[]): readonly number[] {
  const at = own.findIndex((i) => /^\s*(?:--|—|––|- -)\s*$/.test(lines[i]?.text ?? ''));
  if (at < 0 || own.length - at > SIGNATURE_LINES) return own;
  return cutFrom(lines, own, at);
}

function cutFrom(lines: readonly ShownLine[], own: readonly number[], at: number): readonly number[] {
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

const PERSONAL = /(?:^|[^\p{L}])(?:I|I'll|I'm|you|your|please|ich|Sie|Ihnen|du|dir|bitte|me|mir)(?=$|[^\p{L}])/u;

/** What somebody adds below the closing, before any contact line: a whole sentence from one person to another. */
function speaksToReader(paragraph: string): boolean {
  return (
    isProse(paragraph.slice(0, 80)) &&
    /[.?!)]\s*$/.test(paragraph) &&
    PERSONAL.test(paragraph.slice(0, 300)) &&
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

/** Boilerplate runs to the end of its stretch; at the very top it is a banner of a gateway, one paragraph long. */
function cutDisclaimers(lines: readonly ShownLine[], own: readonly number[]): readonly number[] {
  let kept = own;
  for (let at = 0; at < kept.length; at += 1) {
    if (at > BANNER_LINES && at < kept.length - BOILERPLATE_LINES) at = kept.length - BOILERPLATE_LINES;
    const i = kept[at];
    if (i === undefined || !beginsParagraph(lines, i)) continue;
    if (!isDisclaimer(paragraphText(lines, i))) continue;
    if (at > 0) return cutFrom(lines, kept, at);
    let last = at;
    while (last + 1 < kept.length && kept[last + 1] === (kept[last] ?? 0) + 1) last += 1;
    if (last + 1 >= kept.length) return cutFrom(lines, kept, at);
    for (const banner of kept.slice(at, last + 1)) {
      const line = lines[banner];
      if (line !== undefined) line.role = 'footer';
    }
    kept = [...kept.slice(0, at), ...kept.slice(last + 1)];
    at -= 1;
  }
  return kept;
}

function beginsParagraph(lines: readonly ShownLine[], i: number): boolean {
  const before = lines[i - 1];
  const here = lines[i]?.text ?? '';
  return (
    before === undefined ||
    before.blank ||
    before.role !== 'own' ||
    isRule(before.text) ||
    here.length > 60 ||
    before.text.length < 60
  );
}

function paragraphText(lines: readonly ShownLine[], at: number): string {
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

function cutBelowClosing(lines: readonly ShownLine[], own: readonly number[]): readonly number[] {
  for (const [at, i] of own.entries()) {
    const line = lines[i];
    if (line === undefined || line.text.length > 400 || own.length - at > BOILERPLATE_LINES) continue;
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

/** A line that says something, as opposed to the short lines of a signature. */
function isProse(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  if (isPostscript(text)) return false;
  return (words >= 8 && !isContactLike(text)) || (words >= 4 && /[.!?…]\s*$/.test(text) && !isContactLike(text));
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

/** The links of free mail services and mailing lists, below a drawn line or beside a line already known as theirs. */
function cutPromotion(lines: readonly ShownLine[], own: readonly number[], stretch: Stretch): readonly number[] {
  if (own.length === 0 || own.length > 6) return own;
  let ruled = false;
  for (let i = stretch.from; i < (own[0] ?? 0); i += 1) if (lines[i]?.role === 'footer') ruled = true;
  for (let i = own.at(-1) ?? 0; i < stretch.to; i += 1) if (lines[i]?.role === 'footer') ruled = true;
  const linked = own.filter(
    (i) => /^\W*(?:https?:\/\/|www\.)\S+\W*$/.test(lines[i]?.text ?? '') || isContactLike(lines[i]?.text ?? ''),
  );
  const below = stretch.from > 0 && linked.length > 0;
  if (!ruled || !(below || linked.length === own.length)) return own;
  return cutFrom(lines, own, 0);
}

/** Thanks that close nothing are what the message says. */
function keepThanks(lines: readonly ShownLine[], stretch: Stretch): void {
  for (let i = stretch.from; i < stretch.to; i += 1) {
    const line = lines[i];
    if (line === undefined || line.blank || line.role === 'footer') continue;
    if (/\b(?:thank|thanks|thx|merci|danke?)\b/i.test(line.text.slice(0, 80))) line.role = 'own';
    return;
  }
}

/** A name at the very end, with what a signature has below it: "- Anna", or a name that the thread knows. */
function cutNameAtEnd(lines: readonly ShownLine[], own: readonly number[], names: KnownNames): readonly number[] {
  let found = -1;
  for (let at = own.length - 1; at > 0 && own.length - at <= 8; at -= 1) {
    const text = lines[own[at] ?? -1]?.text ?? '';
    if (isKnownName(text, names) || (at === own.length - 1 && isDashedName(text))) found = at;
    else if (!isSignatureLike(text)) break;
  }
  return found < 0 ? own : cutFrom(lines, own, found);
}

function isDashedName(text: string): boolean {
  const match = /^\s*(?:[-–—~/]{1,2}|--)\s?(\p{Lu}.{0,40})$/u.exec(text);
  return match !== null && isNameLike(match[1] ?? '');
}
