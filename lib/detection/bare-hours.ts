import type { Resolved } from './compare-moments.ts';
import type { Moment } from './moments.ts';

const BARE = /(?<![\p{L}\p{N}.,:/€$-])(\d{1,2})(?:[.:h](\d{2}))?(?![\p{L}\p{N}%€$:/-]|[.,]\d)/gu;
/** In a reply of so few letters a lone number is the hour that was asked about. */
const SHORT = 32;
const BEFORE = /(?:^|[\s,(])(?:at|um|ab|from|by|till|until|bis|gegen|around|say|sagen wir|then|dann)\s$/i;
const BEHIND_DAY = /^[\s,.]{1,2}$/;

/**
 * The moments of a reply, with lone numbers ("fri 3", "jo, 10", "confirmed 10.45") read as hours where hours were
 * proposed: what would be no time anywhere else is one in the answer to a time.
 */
export function withBareHours(
  text: string,
  moments: readonly Moment[],
  proposed: readonly Resolved[],
): readonly Moment[] {
  if (!proposed.some((one) => one.moment.at !== undefined)) return moments;
  const more: Moment[] = [];
  const joined = new Map<Moment, Moment>();
  for (const match of text.matchAll(BARE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (moments.some((one) => one.start < end && start < one.end)) continue;
    const hour = Number(match[1]);
    const minute = Number(match[2] ?? '0');
    if (hour > 24 || minute > 59) continue;
    const at = { at: (hour % 24) * 60 + minute, ...(hour >= 1 && hour <= 12 ? { half: true } : {}) };
    const day = moments.find(
      (one) => one.at === undefined && one.end <= start && BEHIND_DAY.test(text.slice(one.end, start)),
    );
    const rest = text.slice(end, end + 16);
    // "3 of us", "2 chairs": a number of things.
    const counts =
      /^\s\p{L}{3,}/u.test(rest) &&
      !/^\s(?:works|passt|geht|is|ist|then|dann|please|bitte|sharp|suits|good|gut)/i.test(rest);
    if (counts) continue;
    if (day !== undefined) joined.set(day, { ...day, ...at, end });
    else if (text.trim().length <= SHORT || BEFORE.test(text.slice(0, start))) more.push({ start, end, ...at });
  }
  if (more.length === 0 && joined.size === 0) return moments;
  return [...moments.map((one) => joined.get(one) ?? one), ...more].sort((a, b) => a.start - b.start);
}
