import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const TOOL = new URL('../tools/own-text.ts', import.meta.url).pathname;
const FOLDER = mkdtempSync(join(tmpdir(), 'own-text-'));

function file(name: string, content: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

function run(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [TOOL, ...args], { encoding: 'utf8', input });
  return { stdout, stderr, status };
}

test('each file’s own text is printed: raw mail, plain text and HTML', () => {
  const mail = file(
    'a.eml',
    'From: Anna Weber <anna@kunde.example>\r\nSubject: Re: Recap\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nPasst, bis Dienstag!=20\r\nAnna\r\n\r\nAm 16.11.2026 um 14:02 schrieb Jo:\r\n> Passt das?\r\n',
  );
  const text = file('b.txt', 'Confirmed.\n\nBest regards\nAnna\n');
  const html = file('c.html', '<p>Agreed.</p><div class="gmail_quote">On Monday Jo wrote: ...</div>');
  expect(run([mail, text, html])).toEqual({
    stdout: 'Passt, bis Dienstag!\nConfirmed.\nAgreed.\n',
    stderr: '',
    status: 0,
  });
});

test('lines of JSON are answered one string a line, with the thread’s earlier messages as context', () => {
  const lines = [
    {
      text: 'Yes\n\nShall we meet on Tuesday at ten in your office then?',
      earlier: ['Shall we meet on Tuesday at ten in your office then?'],
    },
    { html: '<div>Two<br>lines</div>' },
  ];
  const input = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
  expect(run(['-'], input)).toEqual({ stdout: '"Yes"\n"Two\\nlines"\n', stderr: '', status: 0 });
});

test('what cannot be read is named with file and line, the rest is answered, and the exit code says so', () => {
  const path = file(
    'd.jsonl',
    '{"text":"One"}\nnonsense\n{"text":7}\n{"text":"Four","earlier":[1]}\n{"text":"Five"}\n',
  );
  const missing = join(FOLDER, 'missing.eml');
  const { stdout, stderr, status } = run([path, missing]);
  expect(stdout).toBe('"One"\n"Five"\n');
  expect(stderr.split('\n').map((line) => line.split(': ')[0])).toEqual([
    `${path}:2`,
    `${path}:3`,
    `${path}:4`,
    missing,
    '',
  ]);
  expect(status).toBe(2);
});

test('without a file it tells how to use it', () => {
  expect(run([])).toMatchObject({ stdout: '', status: 2 });
});
