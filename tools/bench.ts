// Prints what was promised beside what is measured on this machine. `--quick`: a tenth of everything, to see that it runs.
// `--only detection|own-text|browser`: one part.

import { parseArgs } from 'node:util';
import { benchBrowser } from './bench/bench-browser.ts';
import { benchDetection } from './bench/bench-detection.ts';
import { benchOwnText } from './bench/bench-own-text.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });

const FULL = { deals: 10_000, linked: 40, rounds: 30, memoryThreads: 200 };
const QUICK = { deals: 1_000, linked: 6, rounds: 7, memoryThreads: 40 };

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  detection: benchDetection,
  'own-text': benchOwnText,
  browser: () => benchBrowser(values.quick ? QUICK : FULL),
};

for (const [name, run] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  try {
    await run();
  } catch (error) {
    console.error(`\nThe part "${name}" could not be measured:`, error);
    process.exitCode = 1;
  }
}
