const DAY = 86_400_000;

/** Whole days from one moment to another (ms), never below 0. */
export function daysBetween(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / DAY));
}
