import { findOwnText } from '../../lib/detection/own-text.ts';
import { readMessage } from '../../lib/detection/read-message.ts';
import { measure, samplesOf } from '../quality.ts';
import { type Sample, toThread } from '../samples.ts';
import { type Figure, figure, median, printFigures } from './figure.ts';

const SETS = [
  ['given', 'developed on'],
  ['dev', 'developed on'],
  ['held-out', 'unseen while built'],
] as const;

/** What the detector gets right on each set of labelled samples, and how fast it is on this machine. */
export function benchDetection(): void {
  for (const [set, how] of SETS) {
    for (const kind of ['threads', 'clauses'] as const) {
      const samples = samplesOf(set, kind);
      if (samples.length > 0) printFigures(`Detection: ${samples.length} ${set} ${kind} (${how})`, quality(samples));
    }
  }
  printFigures('Detection: speed, one core', speed());
}

function quality(samples: readonly Sample[]): readonly Figure[] {
  const { figures } = measure(samples);
  const share = (what: string, part: number, atLeast: number) => figure(what, 100 * part, ' %', { atLeast }, 1);
  return [
    figure('wrong marks', figures.wrongMarks, '', { atMost: 0 }, 0),
    share('confirmations marked', figures.marked, 92),
    share('confirmations marked or suggested', figures.markedOrSuggested, 98),
    share('suggestions that were one', figures.suggestionsRight, 60),
    share('verdict right', figures.verdictRight, 93),
    share('other signals, precision', figures.otherPrecision, 95),
    share('other signals, recall', figures.otherRecall, 90),
    share('quotes letter by letter', figures.quotesVerbatim, 100),
    share('quotes of the right passage', figures.quotesRight, 97),
  ];
}

function speed(): readonly Figure[] {
  const threads = [...samplesOf('given', 'threads'), ...samplesOf('dev', 'threads')].map(toThread);
  for (const thread of threads) readMessage(thread);
  const times = threads.map((thread) => timed(() => readMessage(thread)));
  const perSecond = (1000 * times.length) / times.reduce((sum, each) => sum + each, 0);
  const line = 'We will look at the offer next week and come back to you with our questions about it.\n';
  const text = line.repeat(Math.ceil(1_000_000 / line.length));
  const html = `${'<div>'.repeat(2000)}${`<p>${line}</p>`.repeat(Math.ceil(1_000_000 / line.length))}`;
  const nested = '<div><blockquote>'.repeat(1_000_000 / 17);
  const best = (work: () => void) => Math.min(timed(work), timed(work), timed(work));
  return [
    figure('median of a message', median(times), ' ms', { atMost: 0.3 }),
    figure('messages a second', perSecond, '', { atLeast: 5000 }, 0),
    figure(
      'own text of 1 MB of text',
      best(() => findOwnText({ kind: 'text', text }, [])),
      ' ms',
      { atMost: 50 },
    ),
    figure(
      'own text of 1 MB of HTML',
      best(() => findOwnText({ kind: 'html', html }, [])),
      ' ms',
      { atMost: 250 },
    ),
    figure(
      'own text of 1 MB of nested HTML',
      best(() => findOwnText({ kind: 'html', html: nested }, [])),
      ' ms',
      {
        atMost: 250,
      },
    ),
  ];
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
