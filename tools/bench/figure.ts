/** One figure beside its target. `holds` is absent where there is no target, only a comparison. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly target?: string;
  readonly holds?: boolean;
}

/** Prints figures as a table under a heading. */
export function printFigures(heading: string, figures: readonly Figure[]): void {
  const rows = [
    ['', 'measured', 'target', ''],
    ...figures.map(({ what, measured, target, holds }) => [
      what,
      measured,
      target ?? '',
      holds === undefined ? '' : holds ? 'holds' : 'MISSED',
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${heading}`);
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${cells.join('   ').trimEnd()}`);
  }
}

/** A measured number that is to be at most or at least so much. */
export function figure(
  what: string,
  value: number,
  unit: string,
  bound?: { readonly atMost: number } | { readonly atLeast: number },
  digits = value < 10 ? 2 : 0,
): Figure {
  const measured = `${value.toFixed(digits)}${unit}`;
  if (!bound) return { what, measured };
  return 'atMost' in bound
    ? { what, measured, target: `at most ${bound.atMost}${unit}`, holds: value <= bound.atMost }
    : { what, measured, target: `at least ${bound.atLeast}${unit}`, holds: value >= bound.atLeast };
}

/** The value below which a share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);
