import { isContactLike } from './contact-line.ts';
import { cutFrom, isDisclaimer, paragraphText, type Stretch } from './cut-from.ts';
import { anyOf, fold } from './fold.ts';
import { QUOTING_LANGUAGES } from './quoting-languages.ts';
import { isRule } from './separator.ts';
import type { ShownLine } from './shown-line.ts';

const FOOTER = anyOf(QUOTING_LANGUAGES.flatMap((language) => language.footers));

/** Banners stand at the top, boilerplate at the end: nothing else of a long text is looked at for them. */
const BANNER_LINES = 12;
const BOILERPLATE_LINES = 150;

/** What clients put behind the name of a program. */
const LINK = /[<([]?\bhttps?:\/\/[^\s>)\]]{1,300}[>)\]]?|<[^<>\s]{1,300}>/g;

export function isFooter(text: string): boolean {
  if (text.length > 300) return false;
  const folded = fold(text.includes('<') || text.includes('http') ? text.replace(LINK, ' ') : text);
  return folded !== '' && FOOTER.test(folded);
}

/** Boilerplate runs to the end of its stretch; at the very top it is a banner of a gateway, one paragraph long. */
export function cutDisclaimers(lines: readonly ShownLine[], own: readonly number[]): readonly number[] {
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

/** The links of free mail services and mailing lists, below a drawn line or beside a line already known as theirs. */
export function cutPromotion(lines: readonly ShownLine[], own: readonly number[], stretch: Stretch): readonly number[] {
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
