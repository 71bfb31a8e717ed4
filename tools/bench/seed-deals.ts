import type { Page } from '@playwright/test';
import type { DealRow } from '../../lib/domain/deal-row.ts';
import { type SeedOptions, seededDeals } from '../../tests/seed/seeded-deals.ts';
import { writeSeed } from '../../tests/seed/write-seed.ts';
import type { StandIn } from '../../tests/stand-in/stand-in.ts';
import { ME, subjectOf } from './bench-mailbox.ts';
import type { WatchedGmail } from './open-gmail.ts';

/** Names of deals by the number of the thread that belongs to them. */
export type LinkedDeals = readonly string[];

/** Two proofs a criterion make a hundred thousand pieces of evidence of ten thousand deals. */
export function seedOptions(deals: number): SeedOptions {
  return { account: ME, deals, proofs: 2, now: Date.now() };
}

/** Fills the store with deals and links each thread of the mailbox to one of them, as a person would. */
export async function seedDeals(
  gmail: WatchedGmail,
  standIn: StandIn,
  deals: number,
  threads: number,
): Promise<LinkedDeals> {
  const options = seedOptions(deals);
  // A page that shows no deals: the board would read all of them anew after every link.
  const page = await openDealsPage(gmail, '#/settings');
  await writeSeed(page, options);
  const open = openRows(options, threads);
  for (const [number, row] of open.entries()) await link(page, row.id, legacyIdOf(standIn, number), number);
  await page.close();
  return open.map((each) => each.name);
}

export async function openDealsPage(gmail: WatchedGmail, hash = ''): Promise<Page> {
  const page = await gmail.browser.context.newPage();
  await page.goto(`chrome-extension://${await gmail.browser.extensionId()}/deals.html${hash}`);
  return page;
}

/** Deals before the sale, all of different names, spread over the whole store. */
function openRows(options: SeedOptions, count: number): readonly DealRow[] {
  const names = new Set<string>();
  const found: DealRow[] = [];
  for (const records of seededDeals(options)) {
    for (const row of (records.rows ?? []) as readonly DealRow[]) {
      if (row.status !== 'open' || names.has(row.name)) continue;
      names.add(row.name);
      found.push(row);
    }
  }
  const step = Math.max(1, Math.floor(found.length / count));
  return found.filter((_, place) => place % step === 0).slice(0, count);
}

function legacyIdOf(standIn: StandIn, number: number): string {
  const thread = standIn.account(ME).threads.find((each) => each.messages[0]?.subject === subjectOf(number));
  if (!thread) throw new Error(`The mailbox has no thread ${number}`);
  return thread.legacy;
}

async function link(page: Page, deal: string, thread: string, number: number): Promise<void> {
  const command = { do: 'link_thread', deal, thread, subject: subjectOf(number) };
  const reply: unknown = await page.evaluate((ask) => chrome.runtime.sendMessage({ name: 'run', ask }), {
    account: ME,
    id: `link-${number}`,
    command,
    tab: null,
  });
  if (!JSON.stringify(reply).includes('"answer":{"ok":true}')) throw new Error(`Not linked: ${JSON.stringify(reply)}`);
}
