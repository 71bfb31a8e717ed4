/**
 * npm run -s detect -- FILE...
 *
 * `.jsonl` and `-` (standard input): labelled or unlabelled threads, one a line; one answer a line, in the same order.
 * `.mbox` and `.eml` with `--me ADDRESS`: a table for a person, or the answers with `--json`.
 * A line that cannot be read is named on standard error; the others are still answered, and the exit code is 2.
 */
import { readFileSync } from 'node:fs';
import { readMessage } from '../lib/detection/read-message.ts';
import type { Reading } from '../lib/domain/reading.ts';
import { readMailbox } from './mailbox.ts';
import { parseSample, toThread } from './samples.ts';

const EXIT_UNREADABLE = 2;

interface Answer {
  readonly id: string;
  readonly verdict: Reading['verdict'];
  readonly signals: readonly object[];
}

function answerOf(id: string, reading: Reading): Answer {
  return {
    id,
    verdict: reading.verdict,
    signals: reading.signals.map(({ kind, decision, quote, form }) => ({
      kind,
      decision,
      quote,
      ...(form === undefined ? {} : { form }),
    })),
  };
}

const print = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

function answerLines(text: string, name: string): boolean {
  let allRead = true;
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const sample = parseSample(line);
    if (typeof sample === 'string') {
      complain(`${name}:${at + 1}: ${sample}`);
      allRead = false;
      continue;
    }
    print(JSON.stringify(answerOf(sample.id, readMessage(toThread(sample)))));
  }
  return allRead;
}

const cut = (text: string, width: number) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > width ? `${line.slice(0, width - 1)}…` : line.padEnd(width);
};

async function answerMailbox(file: string, me: string, asJson: boolean): Promise<boolean> {
  const { readings, problems } = await readMailbox(file, me);
  for (const problem of problems) complain(problem);
  for (const { subject, from, reading } of readings) {
    if (asJson) print(JSON.stringify(answerOf(reading.messageId, reading)));
    else {
      const signal = reading.signals[0];
      const why = (signal === undefined ? reading.blockers : reading.reasons).join(', ') || reading.reasons.join(', ');
      print(
        [
          cut(subject, 32),
          cut(from, 30),
          cut(signal === undefined ? reading.verdict : `${reading.verdict} (${signal.decision})`, 22),
          cut(signal?.quote ?? '', 50),
          why,
        ].join('  '),
      );
    }
  }
  return problems.length === 0;
}

async function main(args: readonly string[]): Promise<number> {
  const files: string[] = [];
  let me: string | undefined;
  let asJson = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--json') asJson = true;
    else if (arg === '--me') me = args[++at];
    else files.push(arg);
  }
  if (files.length === 0) {
    complain(
      'usage: npm run -s detect -- FILE... [--me ADDRESS] [--json]   (.jsonl, - for standard input, .mbox, .eml)',
    );
    return EXIT_UNREADABLE;
  }
  let allRead = true;
  for (const file of files) {
    try {
      if (/\.(?:mbox|eml)$/i.test(file)) {
        if (me === undefined) {
          complain(`${file}: --me ADDRESS is needed to tell our side from theirs`);
          allRead = false;
        } else if (!(await answerMailbox(file, me, asJson))) allRead = false;
      } else if (!answerLines(readFileSync(file === '-' ? 0 : file, 'utf8'), file === '-' ? 'standard input' : file))
        allRead = false;
    } catch (error) {
      complain(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      allRead = false;
    }
  }
  return allRead ? 0 : EXIT_UNREADABLE;
}

process.exitCode = await main(process.argv.slice(2));
