import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOwnText } from '../../lib/detection/own-text.ts';
import type { Body } from '../../lib/domain/message.ts';
import { type Figure, figure, median, printFigures } from './figure.ts';
import { replyParsers } from './reply-parsers.ts';

const FOLDER = join(import.meta.dirname, '../../tests/fixtures/own-text');

interface Mail {
  /** The text as a person sees it: the libraries take no HTML, so they are given what its text is. */
  readonly text: string;
  readonly own: string;
  /** The mail as it came. */
  readonly body: Body;
}

/** The sender's own text, by us and by the reply parsers of npm, on the same mails as plain text. */
export function benchOwnText(): void {
  const mails = readMails();
  const figures = [
    ...judge('Countersign, on the mail as it came', ({ body }) => findOwnText(body, []).text, mails),
    ...judge('Countersign, on its text alone', ({ text }) => findOwnText({ kind: 'text', text }, []).text, mails),
    ...Object.entries(replyParsers()).flatMap(([name, parse]) => judge(name, ({ text }) => parse(text), mails)),
  ];
  printFigures(`Own text: ${mails.length} mails of the project's own fixtures (developed on)`, figures);
}

function readMails(): readonly Mail[] {
  const files = readdirSync(FOLDER).filter((each) => !each.endsWith('.own.txt'));
  return files.map((file) => {
    const content = readFileSync(join(FOLDER, file), 'utf8');
    const own = readFileSync(join(FOLDER, file.replace(/\.(?:html|txt)$/, '.own.txt')), 'utf8');
    const body: Body = file.endsWith('.html') ? { kind: 'html', html: content } : { kind: 'text', text: content };
    return { text: findOwnText(body, []).shown, own, body };
  });
}

function judge(name: string, parse: (mail: Mail) => string, mails: readonly Mail[]): readonly Figure[] {
  let clean = 0;
  let whole = 0;
  let exact = 0;
  const times: number[] = [];
  for (const mail of mails) {
    const start = performance.now();
    const found = wordsOf(parse(mail));
    times.push(performance.now() - start);
    const own = wordsOf(mail.own);
    const kept = own.every((line) => found.includes(line));
    const added = found.some((line) => !own.includes(line));
    if (kept) whole++;
    if (!added) clean++;
    if (kept && !added) exact++;
  }
  const share = (part: number) => (100 * part) / mails.length;
  return [
    figure(`${name}: exactly the sender's lines`, share(exact), ' %', undefined, 1),
    figure('   nothing of the sender lost', share(whole), ' %', undefined, 1),
    figure('   nothing that is not the sender’s kept', share(clean), ' %', undefined, 1),
    figure('   median of a mail', median(times), ' ms', undefined, 3),
  ];
}

/** Lines as they are compared: without blanks, and without the line breaks that a client adds. */
function wordsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
