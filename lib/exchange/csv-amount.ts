import type { WritingChoice } from '../domain/import-plan.ts';

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', zł: 'PLN', kč: 'CZK' };

export interface ReadAmount {
  readonly amount: number;
  /** The currency that stands beside the number, where one does. */
  readonly currency?: string;
}

/** An amount as people and exports write it (`1.234,50 €`, `USD 1,234.50`, `12 000`, `1'200.-`); undefined where it is none. */
export function readAmount(text: string, decimal: WritingChoice['decimal']): ReadAmount | undefined {
  const written = text.trim().replace(/[\s\u00a0\u202f]+/g, ' ');
  const match = /^([^\d.,-]*)(\d[\d., '’]*)(?:[-–]|--)?([^\d]*)$/.exec(written);
  if (!match?.[2]) return undefined;
  const beside = [currencyOf(match[1] ?? ''), currencyOf(match[3] ?? '')];
  if (beside.includes(null)) return undefined;
  const currency = beside.find((each) => each !== undefined);
  const amount = numberOf(match[2], decimal);
  if (amount === undefined || amount > 1e15) return undefined;
  return !currency ? { amount } : { amount, currency };
}

/** The decimal sign of a column: what stands before one or two last digits somewhere, else what the file's separator tells. */
export function guessDecimal(cells: readonly string[], separator: string): WritingChoice['decimal'] {
  const count = (pattern: RegExp) => cells.filter((each) => pattern.test(each.replace(/[^\d.,]+$/, ''))).length;
  const comma = count(/,\d{1,2}$/) + count(/\.\d{3},|\.\d{3}\.\d{3}$/);
  const point = count(/\.\d{1,2}$/) + count(/,\d{3}\.|,\d{3},\d{3}$/);
  if (comma !== point) return comma > point ? 'comma' : 'point';
  return separator === ';' ? 'comma' : 'point';
}

/** ISO 4217, undefined where nothing stands there, null where it is no currency. */
function currencyOf(text: string): string | undefined | null {
  const word = text.replace(/[.\s-]/g, '');
  if (word === '') return undefined;
  if (/^[A-Za-z]{3}$/.test(word)) return word.toUpperCase();
  return SIGNS[word.toLowerCase()] ?? (/^euro?s?$/i.test(word) ? 'EUR' : null);
}

function numberOf(digits: string, decimal: WritingChoice['decimal']): number | undefined {
  const [sign, group] = decimal === 'comma' ? [',', '.'] : ['.', ','];
  const compact = digits.replace(/[ '’]/g, '');
  const parts = compact.split(sign);
  const [whole = '', fraction = ''] = parts;
  const groups = whole.split(group);
  const grouped = groups.length === 1 || groups.slice(1).every((each) => /^\d{3}$/.test(each));
  if (parts.length > 2 || fraction.includes(group) || !grouped) return undefined;
  const number = Number(`${groups.join('')}.${fraction || '0'}`);
  return Number.isFinite(number) ? number : undefined;
}
