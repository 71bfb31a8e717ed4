import { type Deal, type VALUE_ANSWERS, VALUE_CHECK_MONTHS } from './deal.ts';
import { purchasedAt } from './deal-status.ts';
import type { Process } from './process.ts';

export type ValueCheckMonth = (typeof VALUE_CHECK_MONTHS)[number];
export type ValueAnswer = (typeof VALUE_ANSWERS)[number];

/** Whether the customer, asked some months after the purchase, has the value that was promised. */
export interface ValueCheck {
  readonly month: ValueCheckMonth;
  /** ms. */
  readonly dueAt: number;
  readonly standing: 'ahead' | 'due' | 'answered';
  readonly answer?: ValueAnswer;
  /** `mail`: a mail of the buyer says so. `hand`: somebody wrote down what the buyer said. */
  readonly by?: 'mail' | 'hand';
  /** The proof, where a mail answered it. */
  readonly evidence?: string;
}

/** Below this share of kept promises something is wrong; from the upper end on, customers sell for you. */
export const PROMISES_KEPT_LINE = { from: 0.8, to: 0.85 } as const;

/**
 * The checks of a deal that was won. A buyer's mail that confirms the value answers the last check that was due when it
 * came, and half a quarter before a check is due it already counts for that one. An answer by hand wins over a mail,
 * since it was given with the mail in view.
 */
export function valueChecks(deal: Deal, process: Process, now: number): readonly ValueCheck[] {
  const wonAt = purchasedAt(deal, process);
  if (wonAt === undefined) return [];
  return VALUE_CHECK_MONTHS.map((month, place) => {
    const dueAt = addMonths(wonAt, month);
    const answered = deal.valueChecks.find((each) => each.month === month);
    if (answered) {
      const proof = answered.evidence;
      const by = proof === undefined ? 'hand' : 'mail';
      return { month, dueAt, standing: 'answered', answer: answered.answer, by, ...(proof ? { evidence: proof } : {}) };
    }
    const next = VALUE_CHECK_MONTHS[place + 1];
    const until = next === undefined ? Number.POSITIVE_INFINITY : addMonths(wonAt, next) - EARLY;
    const mail = confirmationsOfValue(deal, process).find((each) => each.at >= dueAt - EARLY && each.at < until);
    if (mail) return { month, dueAt, standing: 'answered', answer: 'kept', by: 'mail', evidence: mail.id };
    return { month, dueAt, standing: now >= dueAt ? 'due' : 'ahead' };
  });
}

/** How long before a check is due a mail already answers it, in ms: half of the quarter between two checks. */
const EARLY = 45 * 24 * 60 * 60 * 1000;

/** Proofs that stand, of criteria that ask for the value, with when the mail was sent (ms). */
function confirmationsOfValue(deal: Deal, process: Process): readonly { readonly id: string; readonly at: number }[] {
  const asked = new Set(
    process.stages
      .flatMap((each) => each.criteria)
      .filter((each) => each.takes.some((one) => one.signal === 'value_confirmed'))
      .map((each) => each.id),
  );
  return deal.evidence
    .filter((each) => asked.has(each.criterion) && (each.state === 'confirmed' || each.state === 'questioned'))
    .map((each) => ({ id: each.id, at: Date.parse(each.sentAt) }));
}

/** The same day of a later month (UTC), or that month's last day where it has no such day. */
function addMonths(time: number, months: number): number {
  const from = new Date(time);
  const to = new Date(time);
  to.setUTCMonth(from.getUTCMonth() + months);
  if (to.getUTCDate() !== from.getUTCDate()) to.setUTCDate(0);
  return to.getTime();
}

export interface PromisesKept {
  /** How many checks were answered, of how many that were due or answered. */
  readonly answered: number;
  readonly asked: number;
  readonly kept: number;
  readonly partly: number;
  readonly notKept: number;
  /** Kept of answered, from 0 to 1; null while nothing was answered. Partly is not kept. */
  readonly rate: number | null;
  readonly line: 'below' | 'at' | 'above' | null;
}

/** The rate of promises kept over the checks of all deals. */
export function promisesKept(checks: Iterable<ValueCheck>): PromisesKept {
  const count: Record<ValueAnswer, number> = { kept: 0, partly: 0, not_kept: 0 };
  let asked = 0;
  for (const check of checks) {
    if (check.standing === 'ahead') continue;
    asked++;
    if (check.answer) count[check.answer]++;
  }
  const answered = count.kept + count.partly + count.not_kept;
  const rate = answered === 0 ? null : count.kept / answered;
  return {
    answered,
    asked,
    kept: count.kept,
    partly: count.partly,
    notKept: count.not_kept,
    rate,
    line: rate === null ? null : lineOf(rate),
  };
}

function lineOf(rate: number): 'below' | 'at' | 'above' {
  if (rate < PROMISES_KEPT_LINE.from) return 'below';
  return rate > PROMISES_KEPT_LINE.to ? 'above' : 'at';
}
