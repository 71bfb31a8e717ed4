import { LANGUAGES } from './lexicon/languages.ts';
import { isLight } from './light-words.ts';
import type { Moment } from './moments.ts';

/** A number with the word that it counts or names: "50 seats", "Plan B", "12 %". */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** The stem of the word beside it; `#` where it stands alone. */
  readonly of: string;
  readonly value: string;
}

/** Counting words as they are written; folding would move the offsets. */
const COUNTS: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap((lexicon) => Object.entries(lexicon.clock.hours)).flatMap(([word, hour]) => [
    [word, String(hour)],
    [word.replace('ue', 'ü').replace('oe', 'ö'), String(hour)],
  ]),
);
/** Nouns that are told apart by a letter or a number behind them. */
const LABELLED =
  'option|plan|variante?|phase|wave|welle|week|kw|gate|tor|dock|ward|station|gruppe|group|modul|module|version|block|slot|stage|paket|package|tier|linie|line|halle?|raum|room|clause|step|schritt|punkt|point|item|annex|stand|wing|site|werk|klasse|class|model|modell|lot|los';
const NUMBER = '\\d{1,3}(?:[.,]\\d{3})+|\\d+(?:[.,]\\d+)?';
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])(${NUMBER}|${[...COUNTS.keys()].filter((word) => word.length > 2).join('|')})(?:\\s?(%|€|\\$|£)|[\\s-]([\\p{L}]{3,}))?(?![\\p{N}:/])`,
  'gu',
);
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}])(${LABELLED})\\s(\\d{1,3}|[a-h])(?![\\p{L}\\p{N}:.,]\\S)`, 'gu');
const STEM = 5;
/** An amount this large is told apart by itself: a price, not a count of anything in sight. */
const LARGE = 100;
const LONGEST = 20_000;

const overlaps = (moments: readonly Moment[], start: number, end: number) =>
  moments.some((moment) => moment.start < end && start < moment.end);

/** The amounts of a text that are no dates or times. */
export function findAmounts(text: string, moments: readonly Moment[]): readonly Amount[] {
  const lower = text.slice(0, LONGEST).toLowerCase();
  const found: Amount[] = [];
  for (const match of lower.matchAll(COUNTED)) {
    const start = match.index;
    const end = start + match[0].length;
    if (overlaps(moments, start, start + (match[1]?.length ?? 0))) continue;
    const unit = match[2] ?? match[3];
    const value = (COUNTS.get(match[1] ?? '') ?? match[1] ?? '').replace(/[.,](?=\d{3})/g, '');
    const counted = unit !== undefined && !isLight(unit);
    if (counted) found.push({ start, end, of: unit.slice(0, STEM), value });
    else if (Number(value) >= LARGE) found.push({ start, end, of: '#', value });
  }
  for (const match of lower.matchAll(NAMED))
    if (!overlaps(moments, match.index, match.index + match[0].length))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        of: `${(match[1] ?? '').slice(0, STEM)} `,
        value: match[2] ?? '',
      });
  return found;
}

/** The amounts of a reply that differ from what was proposed of the same thing. */
export function differingAmounts(replied: readonly Amount[], proposed: readonly Amount[]): readonly Amount[] {
  return replied.filter((one) => {
    const known = proposed.filter((other) => other.of === one.of || (one.of === '#' && Number(other.value) >= LARGE));
    return known.length > 0 && !proposed.some((other) => other.value === one.value);
  });
}
