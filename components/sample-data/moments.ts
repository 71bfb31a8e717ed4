/** The moment at which all examples are looked at. */
export const NOW = Date.parse('2026-11-26T09:30:00Z');

const HOUR = 3_600_000;

export function hoursAgo(hours: number): number {
  return NOW - hours * HOUR;
}

export function isoHoursAgo(hours: number): string {
  return new Date(hoursAgo(hours)).toISOString();
}
