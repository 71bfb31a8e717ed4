import Dexie from 'dexie';

/** Whether an error of the store means that the disk, or what the browser grants of it, is full. */
export function isDiskFull(error: unknown): boolean {
  const inner = error instanceof Dexie.DexieError ? error.inner : undefined;
  return [error, inner].some((each) => each instanceof Error && each.name === Dexie.errnames.QuotaExceeded);
}
