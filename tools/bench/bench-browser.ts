import { startStandIn } from '../../tests/stand-in/stand-in.ts';
import { buildExtension } from '../demo/build-extension.ts';
import { benchDealsPage } from './bench-deals-page.ts';
import { benchMailbox } from './bench-mailbox.ts';
import { benchPanelQuery } from './bench-panel-query.ts';
import { benchMemory, benchPanelSpeed, longTaskFigures } from './bench-panel-speed.ts';
import { benchRestore } from './bench-restore.ts';
import { buildEmptyPanel } from './build-empty-panel.ts';
import { figure, printFigures } from './figure.ts';
import { WatchedGmail } from './open-gmail.ts';
import { ownCodeSize } from './own-code-size.ts';
import { seedDeals } from './seed-deals.ts';

export interface BrowserBench {
  readonly deals: number;
  readonly linked: number;
  readonly rounds: number;
  readonly memoryThreads: number;
}

/** What a person waits for, in a real browser with a full store, beside an empty panel of InboxSDK on the same page. */
export async function benchBrowser({ deals, linked, rounds, memoryThreads }: BrowserBench): Promise<void> {
  const extensionDir = process.env.COUNTERSIGN_EXTENSION ?? buildExtension();
  const standIn = await startStandIn({ mailbox: benchMailbox(linked) });
  try {
    const ours = await WatchedGmail.open(standIn, extensionDir);
    const empty = await WatchedGmail.open(standIn, buildEmptyPanel());
    try {
      const names = await seedDeals(ours, standIn, deals, linked);
      await ours.showList();
      // On a linked thread the panel opens by itself, and then stays open.
      await ours.panelShownAfter(await ours.clickThread(0), names[0] ?? '');
      await ours.backToList();
      printFigures(`Thread to panel, ${deals} deals in the store`, [
        ...(await benchPanelSpeed(ours, empty, names, rounds)),
        ...(await longTaskFigures(ours, empty)),
        await ownCodeSize(),
      ]);
      await ours.clickThread(1);
      await ours.panelShownAfter(0, names[1] ?? '');
      printFigures('Questions of the panel', await benchPanelQuery(ours, 300, 10));
      printFigures(`Full page, ${deals} deals`, await benchDealsPage(ours, 5));
      await Promise.all([ours.showList(), empty.showList()]);
      printFigures(`Memory of ${memoryThreads} threads`, await memory(ours, empty, memoryThreads));
    } finally {
      await Promise.all([ours.close(), empty.close()]);
    }
    printFigures(`Restore of ${deals} deals into an empty store`, await benchRestore(standIn, extensionDir, deals));
  } finally {
    await standIn.close();
  }
}

async function memory(ours: WatchedGmail, empty: WatchedGmail, threads: number) {
  const mine = await benchMemory(ours, threads);
  const theirs = await benchMemory(empty, threads);
  const growth = (each: { before: number; after: number }) => each.after - each.before;
  return [
    figure('empty panel of InboxSDK: after 20 threads', theirs.before, ' MB', undefined, 1),
    figure(`empty panel of InboxSDK: grown by ${threads} threads`, growth(theirs), ' MB', undefined, 1),
    figure('Countersign: after 20 threads', mine.before, ' MB', undefined, 1),
    figure(`Countersign: grown by ${threads} threads`, growth(mine), ' MB', undefined, 1),
    figure('Countersign: grown beyond the empty panel', growth(mine) - growth(theirs), ' MB', { atMost: 2 }, 1),
  ];
}
