/**
 * Trains the weights of lib/detection/model from the samples of the project and writes them there: a linear model over
 * words and acts, told apart by softmax, with one byte a weight. Same samples, same weights.
 *
 *   node tools/train.ts           trains on all samples but the held-out ones
 *   node tools/train.ts --check   trains on four fifths and prints how the rest is read, five times
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeFeatures, viewClauses } from '../lib/detection/features.ts';
import { hashOf } from '../lib/detection/hash.ts';
import { BUCKETS, WEIGHED, type Weighed } from '../lib/detection/model/weigh.ts';
import { setScene } from '../lib/detection/scene.ts';
import { clauseAsSample, readClauses, readSamples, type Sample, toThread } from './samples.ts';

export interface Example {
  readonly id: string;
  readonly buckets: Uint32Array;
  readonly values: Float64Array;
  readonly verdict: number;
  readonly group: string;
  readonly isThread: boolean;
}

const ROOT = join(import.meta.dirname, '..', 'tests', 'detection', 'samples');
const CLASSES = WEIGHED.length;

function exampleOf(sample: Sample, group: string, isThread: boolean): Example | undefined {
  const scene = setScene(toThread(sample));
  if (scene === undefined || scene.side.side !== 'buyer') return undefined;
  const verdict = WEIGHED.indexOf(sample.gold.verdict as Weighed);
  if (verdict < 0) return undefined;
  const sums = new Map<number, number>();
  seeFeatures(scene, viewClauses(scene), (name, value) => {
    const bucket = hashOf(name) % BUCKETS;
    sums.set(bucket, (sums.get(bucket) ?? 0) + value);
  });
  return {
    id: sample.id,
    buckets: Uint32Array.from(sums.keys()),
    values: Float64Array.from(sums.values()),
    verdict,
    group,
    isThread,
  };
}

export function readExamples(sets: readonly string[]): Example[] {
  const examples: Example[] = [];
  const keep = (one: Example | undefined) => {
    if (one !== undefined) examples.push(one);
  };
  for (const set of sets)
    for (const language of ['en', 'de']) {
      const threads = join(ROOT, set, `threads-${language}.jsonl`);
      if (existsSync(threads)) for (const sample of readSamples(threads)) keep(exampleOf(sample, sample.id, true));
      const clauses = join(ROOT, set, `clauses-${language}.jsonl`);
      if (existsSync(clauses))
        for (const clause of readClauses(clauses))
          keep(exampleOf(clauseAsSample(clause), `${set}${language}${clause.pair ?? clause.id}`, false));
    }
  return examples;
}

const LEAST = 3;

/** Leaves out what only a few samples have: it tells of those samples, not of the language. */
export function withoutRare(examples: readonly Example[]): Example[] {
  const count = new Map<number, number>();
  for (const { buckets } of examples) for (const bucket of buckets) count.set(bucket, (count.get(bucket) ?? 0) + 1);
  return only(examples, (bucket) => (count.get(bucket) ?? 0) >= LEAST);
}

/** As many features as ship: more of them gain less than they weigh. */
const KEPT = 6000;

/** The features that move verdicts most: by the size of their weights and how often they stand in a sample. */
function withMostTelling(examples: readonly Example[]): Example[] {
  const { weights } = train(examples);
  const moved = new Float64Array(BUCKETS);
  for (const { buckets, values } of examples)
    for (let at = 0; at < buckets.length; at++) {
      const bucket = buckets[at] ?? 0;
      moved[bucket] = (moved[bucket] ?? 0) + (values[at] ?? 0) ** 2;
    }
  const telling = [...moved.keys()]
    .map((bucket) => ({
      bucket,
      size:
        (moved[bucket] ?? 0) *
        weights.subarray(bucket * CLASSES, (bucket + 1) * CLASSES).reduce((sum, one) => sum + one * one, 0),
    }))
    .filter((one) => one.size > 0)
    .sort((a, b) => b.size - a.size || a.bucket - b.bucket);
  const chosen = new Set(telling.slice(0, KEPT).map((one) => one.bucket));
  return only(examples, (bucket) => chosen.has(bucket));
}

function only(examples: readonly Example[], keeps: (bucket: number) => boolean): Example[] {
  return examples.map((example) => {
    const kept = [...example.buckets.keys()].filter((at) => keeps(example.buckets[at] ?? 0));
    return {
      ...example,
      buckets: Uint32Array.from(kept, (at) => example.buckets[at] ?? 0),
      values: Float64Array.from(kept, (at) => example.values[at] ?? 0),
    };
  });
}

export interface Trained {
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

function sharesOf(trained: Trained, example: Example): Float64Array {
  const sums = Float64Array.from(trained.biases);
  for (let at = 0; at < example.buckets.length; at++) {
    const value = example.values[at] ?? 0;
    const row = (example.buckets[at] ?? 0) * CLASSES;
    for (let k = 0; k < CLASSES; k++) sums[k] = (sums[k] ?? 0) + value * (trained.weights[row + k] ?? 0);
  }
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const total = shares.reduce((sum, one) => sum + one, 0);
  return shares.map((one) => one / total);
}

const EPOCHS = 12;
const RATE = 0.15;
const DECAY = 1e-3;
/** A whole mail tells more of mails than a short reply does. */
const THREAD_WEIGHT = 1.5;
const SEED = 7;

export function train(examples: readonly Example[]): Trained {
  const weights = new Float64Array(BUCKETS * CLASSES);
  const squares = new Float64Array(BUCKETS * CLASSES);
  const biases = new Float64Array(CLASSES);
  const trained = { weights, biases };
  let seed = SEED;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      const kept = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = kept;
    }
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const shares = sharesOf(trained, example);
      for (let k = 0; k < CLASSES; k++) {
        const error = ((shares[k] ?? 0) - (k === example.verdict ? 1 : 0)) * (example.isThread ? THREAD_WEIGHT : 1);
        biases[k] = (biases[k] ?? 0) - 0.05 * error;
        for (let at = 0; at < example.buckets.length; at++) {
          const cell = (example.buckets[at] ?? 0) * CLASSES + k;
          const slope = error * (example.values[at] ?? 0) + DECAY * (weights[cell] ?? 0);
          const square = (squares[cell] ?? 0) + slope * slope;
          squares[cell] = square;
          weights[cell] = (weights[cell] ?? 0) - (RATE * slope) / Math.sqrt(square + 0.1);
        }
      }
    }
  }
  return trained;
}

const STEPS = 7;

/**
 * The buckets that bear weight, as differences (one or two bytes each), then four bits a verdict: sixteen steps are as
 * good as a thousand, and half of them are nothing.
 */
function pack(weights: Float64Array): { readonly unit: number; readonly count: number; readonly text: string } {
  const sizes = [...weights]
    .map(Math.abs)
    .filter((one) => one > 0)
    .sort((a, b) => a - b);
  const unit = (sizes[Math.floor(sizes.length * 0.97)] ?? 1) / STEPS;
  const differences: number[] = [];
  const steps: number[] = [];
  let before = 0;
  let count = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const row = [...weights.subarray(bucket * CLASSES, (bucket + 1) * CLASSES)].map((one) =>
      Math.max(-STEPS, Math.min(STEPS, Math.round(one / unit))),
    );
    if (row.every((one) => one === 0)) continue;
    count++;
    const difference = bucket - before;
    before = bucket;
    if (difference < 128) differences.push(difference);
    else differences.push(128 | (difference >> 8), difference & 255);
    for (let at = 0; at < CLASSES; at += 2) steps.push((((row[at] ?? 0) + 8) << 4) | ((row[at + 1] ?? 0) + 8));
  }
  return { unit, count, text: Buffer.from([...differences, ...steps]).toString('base64') };
}

function check(examples: readonly Example[]): void {
  const FOLDS = 5;
  const tally = { threads: { right: 0, all: 0 }, clauses: { right: 0, all: 0 } };
  for (let fold = 0; fold < FOLDS; fold++) {
    const trained = train(withMostTelling(withoutRare(examples.filter((one) => hashOf(one.group) % FOLDS !== fold))));
    for (const one of examples.filter((example) => hashOf(example.group) % FOLDS === fold)) {
      const shares = sharesOf(trained, one);
      const part = one.isThread ? tally.threads : tally.clauses;
      part.all++;
      if (shares.indexOf(Math.max(...shares)) === one.verdict) part.right++;
    }
  }
  for (const [name, { right, all }] of Object.entries(tally))
    console.log(`${name.padEnd(8)} ${all} samples, ${((100 * right) / all).toFixed(1)} % right`);
}

if (process.argv[1] === import.meta.filename) {
  const all = readExamples(['given', 'dev']);
  if (process.argv.includes('--check')) check(all);
  else {
    const examples = withMostTelling(withoutRare(all));
    const { weights, biases } = train(examples);
    const { unit, count, text } = pack(weights);
    const rounded = [...biases].map((bias) => Number(bias.toFixed(4)));
    const file = join(import.meta.dirname, '..', 'lib', 'detection', 'model', 'weights.ts');
    writeFileSync(
      file,
      `/** Written by tools/train.ts from ${examples.length} samples of the project. */\nexport const MODEL = {\n  unit: ${unit.toFixed(5)},\n  count: ${count},\n  biases: [${rounded.join(', ')}],\n  weights: '${text}',\n};\n`,
    );
    console.log(`${examples.length} samples, ${(text.length / 1024).toFixed(0)} kB`);
  }
}
