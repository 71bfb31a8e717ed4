/** Whether two JSON values say the same, whatever the order of their keys; an absent key equals an undefined one. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map(Object.entries(a).filter(([, each]) => each !== undefined));
  const right = new Map(Object.entries(b).filter(([, each]) => each !== undefined));
  if (left.size !== right.size) return false;
  return [...left].every(([key, value]) => right.has(key) && sameContent(value, right.get(key)));
}
