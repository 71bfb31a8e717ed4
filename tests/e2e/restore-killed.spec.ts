import { expect } from '@playwright/test';
import { makeClock } from '../../lib/domain/clock.ts';
import type { Entry, Payload } from '../../lib/domain/entry.ts';
import { makeBackupEnd, makeBackupHead, makeBackupLine } from '../../lib/exchange/backup.ts';
import { ME } from '../../tools/demo/sample-mailbox.ts';
import { test } from '../browser/desk.ts';
import type { TestBrowser } from '../browser/launch-browser.ts';
import { WorkerLine } from '../browser/worker-line.ts';

const DEALS = 4_000;
const PART = 500;
const RESTORE = 'kept-file';

/** A backup of some thousand deals, as another installation wrote it. */
function backupLines(): readonly string[] {
  const lines = [makeBackupHead(Date.now(), 'elsewhere')];
  for (let place = 0; place < DEALS; place++) {
    const id = `e${place}`;
    const at = Date.parse('2026-11-01T00:00:00Z') + place;
    const entry: Entry = {
      schema: 1,
      id,
      account: ME,
      deal: `d${place}`,
      kind: 'deal_opened',
      clock: makeClock(at, 0, 'elsewhere'),
      at,
      installation: 'elsewhere',
      actor: 'person',
      command: `c${place}`,
    };
    const payload: Payload = {
      schema: 1,
      entry: id,
      account: ME,
      deal: `d${place}`,
      persons: [],
      fact: {
        kind: 'deal_opened',
        name: `Deal ${place}`,
        company: 'Kunde',
        process: 'default',
        stage: 'product_evaluated',
        since: at,
        owner: ME,
      },
    };
    lines.push(makeBackupLine(entry, payload));
  }
  return [...lines, makeBackupEnd(DEALS)];
}

async function receive(line: WorkerLine): Promise<void> {
  const lines = backupLines();
  for (let part = 0; part * PART < lines.length; part++) {
    const reply = await line.ask('restore_part', {
      restore: RESTORE,
      part,
      lines: lines.slice(part * PART, (part + 1) * PART),
    });
    expect(reply).toEqual({ ok: true, answer: { bad: [] } });
  }
}

const end = (line: WorkerLine) => line.ask('restore_end', { restore: RESTORE, apply: true });

async function counts(line: WorkerLine): Promise<readonly number[]> {
  const tables = await Promise.all(['entries', 'payloads', 'deals', 'rows'].map((name) => line.table<object>(name)));
  return tables.map((each) => each.length);
}

async function restoreKilled(browser: TestBrowser, wait: number): Promise<readonly number[]> {
  const line = await WorkerLine.open(browser, ME);
  const asked = end(line).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, wait));
  await browser.stopWorker();
  await asked;
  return counts(line);
}

test('a worker that is stopped in the middle of a restore leaves nothing or all, and asking again finishes it', async ({
  browser_,
}) => {
  test.setTimeout(240_000);
  const line = await WorkerLine.open(browser_, ME);
  await receive(line);
  const seen = new Set<string>();
  for (const wait of [50, 300, 900]) {
    const found = await restoreKilled(browser_, wait);
    seen.add(String(found));
    expect([`0,0,0,0`, String([DEALS, DEALS, DEALS, DEALS])]).toContain(String(found));
  }
  // At least once it was stopped before it was done, or nothing was tried.
  expect(seen).toContain('0,0,0,0');
  expect(await end(line)).toMatchObject({ ok: true, answer: { ok: true, newDeals: DEALS } });
  expect(await counts(line)).toEqual([DEALS, DEALS, DEALS, DEALS]);
  // And once more does nothing again.
  expect(await end(line)).toMatchObject({ ok: true, answer: { ok: true } });
  expect(await counts(line)).toEqual([DEALS, DEALS, DEALS, DEALS]);
});

test('a full disk is said in a code of its own, and what was there stays', async ({ browser_ }) => {
  const line = await WorkerLine.open(browser_, ME);
  const promise = (deal: string, text: string) =>
    line.ask('run', {
      account: ME,
      id: crypto.randomUUID(),
      command: { do: 'make_promise', deal, promise: crypto.randomUUID(), text },
      tab: null,
    });
  const opened = await line.run({
    do: 'open_deal',
    deal: 'd1',
    details: { name: 'Kept', company: '', process: 'default', stage: 'live', since: 0, contacts: [] },
  });
  expect(opened).toEqual({ ok: true });
  // The worker's own database refuses as a full disk does, in the middle of a transaction.
  const worker = await browser_.worker();
  await worker.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(globalThis, { realPut: put });
    IDBObjectStore.prototype.put = function full(this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (this.name === 'deals') throw new DOMException('The disk is full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  const before = await counts(line);
  expect(await promise('d1', 'Half the time')).toEqual({ ok: false, why: 'disk_full' });
  expect(await counts(line)).toEqual(before);
  await worker.evaluate(() => {
    const { realPut } = globalThis as unknown as { realPut: typeof IDBObjectStore.prototype.put };
    IDBObjectStore.prototype.put = realPut;
  });
  expect(await promise('d1', 'Half the time')).toEqual({ ok: true, answer: { ok: true } });
  expect((await line.deals())[0]?.promises).toHaveLength(1);
});
