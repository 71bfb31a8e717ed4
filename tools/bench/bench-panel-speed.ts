import { type Figure, figure, median, percentile } from './figure.ts';
import type { WatchedGmail } from './open-gmail.ts';
import type { LinkedDeals } from './seed-deals.ts';

interface Both {
  readonly ours: readonly number[];
  readonly empty: readonly number[];
}

/** From opening a thread to the panel that shows its deal, in turn with an empty panel of InboxSDK alone. */
export async function benchPanelSpeed(
  ours: WatchedGmail,
  empty: WatchedGmail,
  deals: LinkedDeals,
  rounds: number,
): Promise<readonly Figure[]> {
  const clicked = await inTurn(ours, empty, deals, rounds, 'click');
  const loaded = await inTurn(ours, empty, deals, Math.ceil(rounds / 3), 'load');
  return [...compare('thread clicked in the list', clicked), ...compare('Gmail loaded at the thread', loaded)];
}

async function inTurn(
  ours: WatchedGmail,
  empty: WatchedGmail,
  deals: LinkedDeals,
  rounds: number,
  how: 'click' | 'load',
): Promise<Both> {
  const times = { ours: [] as number[], empty: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    // Never the thread that was open last: the panel would have nothing new to show.
    const number = (round + 1) % deals.length;
    const begun = how === 'click' ? await ours.clickThread(number) : await ours.loadThread(number);
    times.ours.push((await ours.panelShownAfter(begun, deals[number] ?? '')) - begun);
    const begunEmpty = how === 'click' ? await empty.clickThread(number) : await empty.loadThread(number);
    times.empty.push((await empty.emptyShownAfter(begunEmpty)) - begunEmpty);
    await Promise.all([ours.backToList(), empty.backToList()]);
  }
  // The first round of each warms caches up.
  return { ours: times.ours.slice(1), empty: times.empty.slice(1) };
}

function compare(what: string, { ours, empty }: Both): readonly Figure[] {
  return [
    figure(`${what}: empty panel of InboxSDK, median`, median(empty), ' ms'),
    figure(`${what}: Countersign shows the deal, median`, median(ours), ' ms'),
    figure(`${what}: Countersign, 95 %`, percentile(ours, 0.95), ' ms'),
    figure(`${what}: times the empty panel`, median(ours) / median(empty), '', { atMost: 1.2 }),
  ];
}

/** Longest tasks since the page was loaded, beside those of the empty panel. */
export async function longTaskFigures(ours: WatchedGmail, empty: WatchedGmail): Promise<readonly Figure[]> {
  const [mine, theirs] = await Promise.all([ours.longTasks(), empty.longTasks()]);
  const longest = (tasks: readonly number[]) => Math.max(0, ...tasks);
  return [
    figure(
      'long tasks in Gmail’s page beyond the empty panel’s',
      Math.max(0, mine.page.length - theirs.page.length),
      '',
      {
        atMost: 0,
      },
      0,
    ),
    figure('longest task in Gmail’s page with the empty panel', longest(theirs.page), ' ms', undefined, 0),
    figure('longest task in Gmail’s page with Countersign', longest(mine.page), ' ms', undefined, 0),
    figure('longest task in the panel’s own page', longest(mine.panel), ' ms', { atMost: 50 }, 0),
  ];
}

/** What stays in memory of opening thread after thread: MB after the first twenty and after the last. */
export async function benchMemory(
  gmail: WatchedGmail,
  threads: number,
): Promise<{ readonly before: number; readonly after: number }> {
  const open = async (number: number) => {
    await gmail.clickThread(number);
    await gmail.page.waitForTimeout(150);
    await gmail.backToList();
  };
  const subjects = await gmail.countThreads();
  for (let number = 0; number < 20; number++) await open(number % subjects);
  const before = await gmail.heap();
  for (let number = 20; number < threads; number++) await open(number % subjects);
  return { before, after: await gmail.heap() };
}
