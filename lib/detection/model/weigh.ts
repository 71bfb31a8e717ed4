import { hashOf } from '../hash.ts';
import { MODEL } from './weights.ts';

/** The verdicts that are told apart by words; the others are told by who wrote and how. */
export const WEIGHED = ['confirmed', 'conditional', 'partial', 'counter', 'question', 'declined', 'acknowledged', 'unrelated'] as const;
export type Weighed = (typeof WEIGHED)[number];

export const BUCKETS = 8192;

/** Signed weights as base64 text: for each verdict one byte a bucket. */
function unpack(text: string): Int8Array {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const value = new Uint8Array(128);
  for (let at = 0; at < letters.length; at++) value[letters.charCodeAt(at)] = at;
  const bytes = new Int8Array(Math.floor((text.length * 3) / 4));
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

let weights: Int8Array | undefined;

/** Adds up what the features of a message say for each verdict. */
export class Scale {
  readonly sums = new Float64Array(WEIGHED.length);
  private readonly table: Int8Array;

  constructor() {
    weights ??= unpack(MODEL.weights);
    this.table = weights;
    for (const [at, bias] of MODEL.biases.entries()) this.sums[at] = bias;
  }

  put(name: string, value: number): void {
    const bucket = hashOf(name) % BUCKETS;
    for (let at = 0; at < WEIGHED.length; at++) this.sums[at] = (this.sums[at] ?? 0) + value * (this.table[bucket * WEIGHED.length + at] ?? 0) * MODEL.unit;
  }

  /** The share of each verdict; they sum to one. */
  shares(): Float64Array {
    const most = Math.max(...this.sums);
    const shares = this.sums.map((sum) => Math.exp(sum - most));
    const total = shares.reduce((sum, one) => sum + one, 0);
    return shares.map((one) => one / total);
  }
}
