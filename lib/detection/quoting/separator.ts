import { fold, oneOf } from './fold.ts';
import { QUOTING_LANGUAGES } from './quoting-languages.ts';

const ORIGINAL = QUOTING_LANGUAGES.flatMap((language) => language.originalMessage);
const FORWARDED = QUOTING_LANGUAGES.flatMap((language) => language.forwardedMessage);

const ORIGINAL_START = new RegExp(`^(?:${oneOf(ORIGINAL)})`);
const FORWARDED_START = new RegExp(`^(?:${oneOf(FORWARDED)})`);

/** Phrases that announce a forward even without dashes: no one writes them by hand as a whole line with a colon. */
const BARE_FORWARD = new Set(FORWARDED.filter((phrase) => phrase.includes(' ')));

/** It begins with a drawn line, or it ends as a line of its own that announces. */
const MAY_SEPARATE = /^\s{0,60}[-_=*~+#–—]|[:*]\s{0,10}$/;

const RULED = /^[-_=*~+#\s]{2,}/;
const RULE = /^[\s]{0,40}([-_=*~+#–—•·.]\s?){3,}\s*$/;

/** Whether a line announces that another mail follows, and which kind. */
export function separatorAt(text: string): 'original' | 'forwarded' | undefined {
  if (text.length > 300 || !MAY_SEPARATE.test(text)) return undefined;
  const folded = fold(text);
  if (folded === '') return undefined;
  const bare = folded.replace(/[:*_]+$/, '').replace(/^[*_]+/, '');
  if (/[:*]$/.test(folded) && BARE_FORWARD.has(bare)) return 'forwarded';
  const inside = folded.replace(RULED, '');
  if (inside === folded) return undefined;
  if (startsAsPhrase(inside, FORWARDED_START.exec(inside)?.[0])) return 'forwarded';
  if (startsAsPhrase(inside, ORIGINAL_START.exec(inside)?.[0])) return 'original';
  return undefined;
}

/** The phrase alone, or followed by "from ..." or a date as Notes and others write; never as the start of a sentence. */
function startsAsPhrase(text: string, phrase: string | undefined): boolean {
  if (phrase === undefined) return false;
  const rest = text.slice(phrase.length);
  if (/^[-_=*~+#\s:]*$/.test(rest)) return true;
  return phrase.includes(' ') && /^[\s:]/.test(rest);
}

/** A drawn line: dashes, underscores, stars. It divides; it says nothing. */
export function isRule(text: string): boolean {
  return text.length < 400 && RULE.test(text);
}
