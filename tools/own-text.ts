// Prints the own text of mails: what the sender wrote, without quotation, signature and boilerplate.

import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { findOwnText } from '../lib/detection/own-text.ts';
import type { Address } from '../lib/domain/address.ts';
import type { Body } from '../lib/domain/message.ts';
import { parseSource } from '../lib/mail/parse-source.ts';

const USAGE = 'usage: npm run -s own-text -- FILE...   (.eml, .txt, .html, .jsonl, or - for JSONL from standard input)';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error(USAGE);
  process.exit(2);
}

let unreadable = false;

function complain(where: string, error: unknown): void {
  unreadable = true;
  console.error(`${where}: ${error instanceof Error ? error.message : String(error)}`);
}

for (const file of files) {
  try {
    if (file === '-' || file.endsWith('.jsonl')) await answerLines(file);
    else {
      const { body, sender } = await readMail(file);
      console.log(findOwnText(body, [], sender).text);
    }
  } catch (error) {
    complain(file, error);
  }
}
process.exitCode = unreadable ? 2 : 0;

async function readMail(file: string): Promise<{ body: Body; sender?: Address }> {
  const bytes = await readFile(file);
  if (/\.html?$/i.test(file)) return { body: { kind: 'html', html: bytes.toString('utf8') } };
  if (!/\.eml$/i.test(file)) return { body: { kind: 'text', text: bytes.toString('utf8') } };
  const source = await parseSource(bytes, { id: file, sentAt: '' });
  if (!source.ok) throw new Error(`no mail (${source.why})`);
  return { body: source.message.body, sender: source.message.from };
}

async function answerLines(file: string): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const name = file === '-' ? 'standard input' : file;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      const { body, earlier } = readLine(line);
      console.log(JSON.stringify(findOwnText(body, earlier).text));
    } catch (error) {
      complain(`${name}:${number}`, error);
    }
  }
}

function readLine(line: string): { body: Body; earlier: readonly string[] } {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error('not an object');
  const { text, html, earlier = [] } = value as Record<string, unknown>;
  if (!Array.isArray(earlier) || !earlier.every((entry) => typeof entry === 'string')) {
    throw new Error('"earlier" is not a list of texts');
  }
  if (typeof html === 'string') return { body: { kind: 'html', html }, earlier };
  if (typeof text === 'string') return { body: { kind: 'text', text }, earlier };
  throw new Error('neither "text" nor "html"');
}
