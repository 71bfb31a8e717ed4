import { hashOf } from '../hash.ts';
import { MODEL } from './weights.ts';

/** The verdicts that are told apart by words; the others are told by who wrote and how. */
export const WEIGHED = ['confirmed', 'conditional', 'partial', 'counter', 'question', 'declined', 'acknowledged', 'unrelated'] as const;
export type Weighed = (typeof WEIGHED)[number];

export const BUCKETS = 65536;

/** Base64 to bytes, since the pure rooms have no other way. */
function bytesOf(text: string): Uint8Array {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const value = new Uint8Array(128);
  for (let at = 0; at < letters.length; at++) value[letters.charCodeAt(at)] = at;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let out = 0;
  for (let at = 0; at + 3 < text.length; at += 4) {
    const four =
      ((value[text.charCodeAt(at)] ?? 0) << 18) |
      ((value[text.charCodeAt(at + 1)] ?? 0) << 12) |
      ((value[text.charCodeAt(at + 2)] ?? 0) << 6) |
      (value[text.charCodeAt(at + 3)] ?? 0);
    bytes[out++] = (four >> 16) & 255;
    bytes[out++] = (four >> 8) & 255;
    bytes[out++] = four & 255;
  }
  return bytes;
}

/** The table of weights: which buckets bear any, as differences, then four bits a verdict (see tools/train.ts). */
function unpack(count: number, text: string): Int8Array {
  const bytes = bytesOf(text);
  const table = new Int8Array(BUCKETS * WEIGHED.length);
  const buckets = new Uint32Array(count);
  let at = 0;
  let bucket = 0;
  for (let index = 0; index < count; index++) {
    const first = bytes[at++] ?? 0;
    bucket += first < 128 ? first : ((first & 127) << 8) | (bytes[at++] ?? 0);
    buckets[index] = bucket;
  }
  for (const one of buckets)
    for (let verdict = 0; verdict < WEIGHED.length; verdict += 2) {
      const two = bytes[at++] ?? 0x88;
      table[one * WEIGHED.length + verdict] = (two >> 4) - 8;
      table[one * WEIGHED.length + verdict + 1] = (two & 15) - 8;
    }
  return table;
}

/** What training found: for each bucket one number a verdict. */
export interface Weights {
  readonly biases: readonly number[];
  readonly unit: number;
  readonly table: Int8Array | Float64Array;
}

let shipped: Weights | undefined;

/** The weights that the project ships, unpacked once. */
export function shippedWeights(): Weights {
  shipped ??= { biases: MODEL.biases, unit: MODEL.unit, table: unpack(MODEL.count, MODEL.weights) };
  return shipped;
}

/** Adds up what the features of a message say for each verdict. */
export class Scale {
  readonly sums = new Float64Array(WEIGHED.length);
  private readonly weights: Weights;

  constructor(weights: Weights) {
    this.weights = weights;
    for (const [at, bias] of weights.biases.entries()) this.sums[at] = bias;
  }

  put(name: string, value: number): void {
    const { table, unit } = this.weights;
    const row = (hashOf(name) % BUCKETS) * WEIGHED.length;
    for (let at = 0; at < WEIGHED.length; at++)
      this.sums[at] = (this.sums[at] ?? 0) + value * (table[row + at] ?? 0) * unit;
  }

  /** The share of each verdict; they sum to one. */
  shares(): Float64Array {
    const most = Math.max(...this.sums);
    const shares = this.sums.map((sum) => Math.exp(sum - most));
    const total = shares.reduce((sum, one) => sum + one, 0);
    return shares.map((one) => one / total);
  }
}
