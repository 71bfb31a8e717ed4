/** A piece of somebody else's code that this build replaces. */
export interface Replacement {
  /** What it does, for the sentence that a failing build says. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Replaces every piece, each of which must occur exactly once: a new version of the code that moved or doubled one shall
 * fail the build, not slip through unchanged.
 */
export function replaceExactly(code: string, file: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((changed, { name, from, to }) => {
    const found = changed.split(from).length - 1;
    if (found !== 1) throw new Error(`${file} has changed: "${name}" occurs ${found} times instead of once.`);
    return changed.replace(from, () => to);
  }, code);
}
