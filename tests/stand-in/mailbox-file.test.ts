import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMailbox } from './mailbox-file.ts';
import { sampleMailbox } from './sample-mailbox.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailbox-'));

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('a mailbox file', () => {
  it('is read back from JSON as it was written', async () => {
    const path = fileOf('sample.json', JSON.stringify(sampleMailbox));
    expect(await readMailbox([path])).toEqual(sampleMailbox);
  });

  it('is refused when it names something that the format does not know', async () => {
    const path = fileOf('wrong.json', JSON.stringify({ accounts: [{ address: 'a@b.example', name: 'A', inbox: [] }] }));
    await expect(readMailbox([path])).rejects.toThrow();
  });

  it('may be single mails, which need to be told whose they are', async () => {
    const path = fileOf(
      'one.eml',
      'From: a@b.example\r\nTo: me@c.example\r\nDate: Mon, 2 Nov 2026 09:00:00 +0100\r\n\r\nHi\r\n',
    );
    await expect(readMailbox([path])).rejects.toThrow('Whose mailbox');
    expect((await readMailbox([path], 'me@c.example')).accounts[0]?.threads).toHaveLength(1);
  });
});
