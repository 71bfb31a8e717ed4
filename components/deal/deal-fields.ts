import type { Money } from '../../lib/domain/money.ts';

/** What is typed about a deal, before it is one. */
export interface DealFieldValues {
  readonly name: string;
  readonly company: string;
  /** NaN while the field is empty. */
  readonly amount: number;
  readonly currency: string;
  /** ISO 8601 date, or empty. */
  readonly close: string;
}

export function fieldsOf(
  deal: { name: string; company: string; value?: Money; expectedClose?: string },
  currency: string,
): DealFieldValues {
  return {
    name: deal.name,
    company: deal.company,
    amount: deal.value?.amount ?? Number.NaN,
    currency: deal.value?.currency ?? currency,
    close: deal.expectedClose ?? '',
  };
}

export function moneyOf(fields: DealFieldValues): Money | undefined {
  return Number.isNaN(fields.amount) ? undefined : { amount: fields.amount, currency: fields.currency };
}

/** A browser's date field gives a whole date or nothing, but a year of six digits is a whole date to it. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
