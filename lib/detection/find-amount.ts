import type { Money } from '../domain/money.ts';

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };
const NUMBER = String.raw`\d{1,3}(?:[.,'’ \u00a0]\d{3}){0,4}(?:[.,]\d{1,2})?|\d{1,12}(?:[.,]\d{1,2})?`;
const CODE = 'EUR|USD|GBP|CHF|Euro';
const AMOUNT = new RegExp(
  String.raw`(?:([€$£])|\b(${CODE}))\s{0,2}(${NUMBER})(?![\d])|(?<![\d.,])(${NUMBER})\s{0,2}(?:([€$£])|(${CODE})\b)`,
  'i',
);
/** Only the beginning of a text is searched: an amount that matters stands there, and time stays linear. */
const SEARCHED = 20_000;

/** The first amount of money that a text names, in English or German notation; undefined where there is none. */
export function findAmount(text: string): Money | undefined {
  const found = AMOUNT.exec(text.slice(0, SEARCHED));
  if (!found) return undefined;
  const sign = found[1] ?? found[5];
  const code = (found[2] ?? found[6])?.toUpperCase();
  const amount = readNumber(found[3] ?? found[4] ?? '');
  const currency = sign ? SIGNS[sign] : code === 'EURO' ? 'EUR' : code;
  return currency && Number.isFinite(amount) && amount > 0 ? { amount, currency } : undefined;
}

/** A last separator with one or two digits behind it is the decimal one; all others group thousands. */
function readNumber(text: string): number {
  const decimal = /[.,](\d{1,2})$/.exec(text);
  const whole = (decimal ? text.slice(0, decimal.index) : text).replace(/\D/g, '');
  return Number(`${whole}.${decimal?.[1] ?? '0'}`);
}
