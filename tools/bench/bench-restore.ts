import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Entry, Payload } from '../../lib/domain/entry.ts';
import { makeBackupEnd, makeBackupHead, makeBackupLine } from '../../lib/exchange/backup.ts';
import { enSettings } from '../../locales/settings/en.ts';
import { seededDeals } from '../../tests/seed/seeded-deals.ts';
import type { StandIn } from '../../tests/stand-in/stand-in.ts';
import { type Figure, figure } from './figure.ts';
import { WatchedGmail } from './open-gmail.ts';
import { openDealsPage, seedOptions } from './seed-deals.ts';

/** A backup of as many deals comes into an empty store, through the page as a person would do it. */
export async function benchRestore(standIn: StandIn, extensionDir: string, deals: number): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-backup-'));
  const file = join(folder, 'backup.jsonl');
  const gmail = await WatchedGmail.open(standIn, extensionDir);
  try {
    await pipeline(Readable.from(backupLines(deals)), createWriteStream(file));
    const page = await openDealsPage(gmail, '#/settings');
    const words = enSettings.restore;
    await page.getByRole('button', { name: words.choose }).waitFor();
    const begun = performance.now();
    await page.locator('input[type=file]').setInputFiles(file);
    const apply = page.getByRole('button', { name: words.apply, exact: true });
    await apply.waitFor({ timeout: 300_000 });
    const read = performance.now();
    await apply.click();
    const done = page.getByText(words.done).or(page.getByText(words.failed));
    await done.waitFor({ timeout: 600_000 });
    const restored = performance.now();
    const whole = await page.getByText(words.done).isVisible();
    return [
      figure('backup: size', statSync(file).size / 1e6, ' MB', undefined, 0),
      figure('backup: read and explained', (read - begun) / 1000, ' s', undefined, 1),
      figure('backup: restored', (restored - read) / 1000, ' s', undefined, 1),
      { what: 'backup: restored whole', measured: whole ? 'yes' : 'no', target: 'yes', holds: whole },
    ];
  } finally {
    await gmail.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function* backupLines(deals: number): Generator<string> {
  yield `${makeBackupHead(Date.now(), 'seed')}\n`;
  let written = 0;
  for (const records of seededDeals(seedOptions(deals))) {
    const entries = (records.entries ?? []) as readonly Entry[];
    const payloads = new Map(((records.payloads ?? []) as readonly Payload[]).map((each) => [each.entry, each]));
    written += entries.length;
    yield entries.map((each) => `${makeBackupLine(each, payloads.get(each.id))}\n`).join('');
  }
  yield `${makeBackupEnd(written)}\n`;
}
