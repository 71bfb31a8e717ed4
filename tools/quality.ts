/**
 * Figures of the detector on labelled samples: how often it marks wrongly, what it finds, how it words.
 *
 *   node tools/quality.ts                prints the figures of every set
 *   node tools/quality.ts --wrong dev    also lists what was read wrongly (never of the held-out set)
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readMessage } from '../lib/detection/read-message.ts';
import type { Reading } from '../lib/domain/reading.ts';
import { clauseAsSample, readClauses, readSamples, type Sample, toThread } from './samples.ts';

const CONFIRM = 'next_steps_confirmed';
const ROOT = join(import.meta.dirname, '..', 'tests', 'detection', 'samples');

export interface Figures {
  readonly samples: number;
  readonly wrongMarks: number;
  readonly marked: number;
  readonly markedOrSuggested: number;
  readonly suggestionsRight: number;
  readonly verdictRight: number;
  readonly otherPrecision: number;
  readonly otherRecall: number;
  readonly quotesVerbatim: number;
  readonly quotesRight: number;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();
const wordsIn = (text: string) => plain(text).split(' ').filter(Boolean);

/** Right: at least half of the shorter passage's words are shared, and it is not much longer than the labelled one. */
function isRightPassage(said: string, labelled: string): boolean {
  const a = new Set(wordsIn(said));
  const b = new Set(wordsIn(labelled));
  const shared = [...a].filter((word) => b.has(word)).length;
  const enough =
    a.size === 0 || b.size === 0 ? plain(said) === plain(labelled) : shared / Math.min(a.size, b.size) >= 0.5;
  return enough && wordsIn(said).length <= Math.max(15, 3 * wordsIn(labelled).length);
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Figures of one set of samples, and a line for each that was read wrongly. */
export function measure(
  samples: readonly Sample[],
  read: (sample: Sample) => Reading = (sample) => readMessage(toThread(sample)),
): { readonly figures: Figures; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  let wrongMarks = 0;
  let confirmations = 0;
  let marked = 0;
  let caught = 0;
  let suggested = 0;
  let suggestedRight = 0;
  let verdicts = 0;
  let otherSaid = 0;
  let otherRight = 0;
  let otherGold = 0;
  let quotes = 0;
  let verbatim = 0;
  let passages = 0;
  for (const sample of samples) {
    const reading = read(sample);
    const last = sample.thread.at(-1);
    const text = (last?.text ?? '').replace(/\s+/g, ' ').slice(0, 260);
    const gold = new Map(sample.gold.signals.map((signal) => [signal.kind, signal.quote]));
    if (reading.verdict === sample.gold.verdict) verdicts++;
    else wrong.push(`verdict ${sample.gold.verdict} -> ${reading.verdict} ${sample.id} | ${text}`);
    const said = reading.signals.find((signal) => signal.kind === CONFIRM);
    if (gold.has(CONFIRM)) {
      confirmations++;
      if (said !== undefined) caught++;
      if (said?.decision === 'mark') marked++;
      else
        wrong.push(
          `not marked ${sample.id} ${reading.verdict} ${said?.decision ?? '-'} [${reading.blockers.join()}] | ${text}`,
        );
    } else if (said?.decision === 'mark') {
      wrongMarks++;
      wrong.push(`WRONG MARK ${sample.gold.verdict} ${sample.id} "${said.quote}" | ${text}`);
    }
    if (said?.decision === 'suggest') {
      suggested++;
      if (gold.has(CONFIRM)) suggestedRight++;
    }
    for (const kind of gold.keys())
      if (kind !== CONFIRM) {
        otherGold++;
        if (!reading.signals.some((signal) => signal.kind === kind))
          wrong.push(`signal missed ${kind} ${sample.id} "${gold.get(kind)}"`);
      }
    for (const signal of reading.signals) {
      if (signal.kind !== CONFIRM) {
        otherSaid++;
        if (gold.has(signal.kind)) otherRight++;
        else {
          if (signal.decision === 'mark') wrongMarks++;
          wrong.push(
            `${signal.decision === 'mark' ? 'WRONG MARK' : 'signal said'} ${signal.kind} ${sample.id} "${signal.quote}"`,
          );
        }
      }
      const labelled = gold.get(signal.kind);
      if (labelled === undefined) continue;
      quotes++;
      if (last !== undefined && (last.text.includes(signal.quote) || last.subject.includes(signal.quote))) verbatim++;
      else wrong.push(`not verbatim ${sample.id} "${signal.quote}"`);
      if (isRightPassage(signal.quote, labelled)) passages++;
      else wrong.push(`passage ${signal.kind} ${sample.id} said "${signal.quote}" labelled "${labelled}"`);
    }
  }
  return {
    wrong,
    figures: {
      samples: samples.length,
      wrongMarks,
      marked: share(marked, confirmations),
      markedOrSuggested: share(caught, confirmations),
      suggestionsRight: share(suggestedRight, suggested),
      verdictRight: share(verdicts, samples.length),
      otherPrecision: share(otherRight, otherSaid),
      otherRecall: share(otherRight, otherGold),
      quotesVerbatim: share(verbatim, quotes),
      quotesRight: share(passages, quotes),
    },
  };
}

/** The samples of a set of the project, by kind. */
export function samplesOf(set: string, kind: 'threads' | 'clauses'): readonly Sample[] {
  return ['en', 'de'].flatMap((language) => {
    const file = join(ROOT, set, `${kind}-${language}.jsonl`);
    if (!existsSync(file)) return [];
    return kind === 'threads' ? readSamples(file) : readClauses(file).map(clauseAsSample);
  });
}

export function printFigures(name: string, figures: Figures): void {
  const parts = Object.entries(figures).map(
    ([key, value]) => `${key} ${key === 'samples' || key === 'wrongMarks' ? value : `${(100 * value).toFixed(1)}%`}`,
  );
  console.log(`${name}: ${parts.join('  ')}`);
}

if (process.argv[1] === import.meta.filename) {
  const listed = process.argv.includes('--wrong') ? process.argv.slice(process.argv.indexOf('--wrong') + 1) : [];
  for (const set of ['given', 'dev', 'held-out'])
    for (const kind of ['threads', 'clauses'] as const) {
      if (set === 'held-out' && !process.argv.includes('--held-out')) continue;
      const samples = samplesOf(set, kind);
      if (samples.length === 0) continue;
      const { figures, wrong } = measure(samples);
      printFigures(`${set} ${kind}`, figures);
      if (set !== 'held-out' && (listed.includes(set) || listed.includes(`${set}-${kind}`)))
        for (const line of wrong) console.log(`  ${line}`);
    }
}
