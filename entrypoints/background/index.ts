import '@inboxsdk/core/background.js';
import { defineBackground } from 'wxt/utils/define-background';
import { searchDeals } from '../../lib/actions/offer-deals.ts';
import { prepareThread } from '../../lib/actions/prepare-thread.ts';
import { readThread } from '../../lib/actions/read-thread.ts';
import { dropRestore, receiveBackupPart } from '../../lib/actions/receive-backup.ts';
import { endRestore } from '../../lib/actions/restore-backup.ts';
import { runCommand } from '../../lib/actions/run-command.ts';
import { seeAccount, seeRows, seeSent } from '../../lib/actions/see-gmail.ts';
import { type Answerers, answerRequests } from '../../lib/messages/answer-requests.ts';
import { CountersignDatabase } from '../../lib/store/database.ts';
import { isDiskFull } from '../../lib/store/disk-full.ts';
import { readInstallation } from '../../lib/store/installation.ts';
import { openEmail } from './open-email.ts';
import { acceptPanels, pushPanels } from './panel-ports.ts';
import { forgetTab, inTurn, readTab, readTabs, tellTab, writeTab } from './tabs.ts';

export default defineBackground({
  // A classic script: one file to read when the worker wakes, and the pages share no chunk with it that they do not need.
  main() {
    const db = new CountersignDatabase();
    // The store opens while the first question is on its way.
    db.open().catch(() => undefined);
    const newId = () => crypto.randomUUID();
    const changed = () => pushPanels(db);

    const answerers: Answerers = {
      see_account: async (seen, { tab }) => {
        if (tab === null) return null;
        await seeAccount(db, seen);
        await writeTab(tab, { account: seen.account, open: null, troubles: [] });
        await changed();
        return null;
      },
      see_thread: (seen, { tab }) =>
        inTurn(tab ?? -1, async () => {
          if (tab === null) return { sources: [], printView: false };
          const before = await readTab(tab);
          const open = await prepareThread(db, seen, before?.open ?? null);
          await writeTab(tab, { account: seen.account, open, troubles: before?.troubles ?? [] });
          // The panel shows the deal at once; what the messages prove follows.
          if (before?.open?.thread !== open.thread) await changed();
          const installation = await readInstallation(db, newId);
          const read = await readThread(db, open, {
            account: seen.account,
            installation,
            actor: 'software',
            command: newId(),
            now: Date.now(),
            newId,
          });
          await writeTab(tab, { account: seen.account, open: read.open, troubles: before?.troubles ?? [] });
          await changed();
          return read.wants;
        }),
      leave_thread: (_, { tab }) =>
        inTurn(tab ?? -1, async () => {
          const before = tab === null ? undefined : await readTab(tab);
          if (tab !== null && before) await writeTab(tab, { ...before, open: null });
          await changed();
          return null;
        }),
      see_rows: async (seen) => {
        if (await seeRows(db, seen)) await changed();
        return null;
      },
      see_sent: async (seen) => {
        await seeSent(db, seen);
        return null;
      },
      see_troubles: async (troubles, { tab }) => {
        const before = tab === null ? undefined : await readTab(tab);
        if (tab !== null)
          await writeTab(tab, { account: before?.account ?? null, open: before?.open ?? null, troubles });
        await changed();
        return null;
      },
      run: async ({ account, id, command, tab: named }, { tab }) => {
        const place = named ?? tab;
        const shown = place === null ? undefined : await readTab(place);
        const open = shown?.open?.account === account ? shown.open : null;
        const result = await runCommand(db, {
          account,
          id,
          command,
          open,
          installation: await readInstallation(db, newId),
          now: Date.now(),
          newId,
        });
        await changed();
        // What was read depends on links, sides and settings: every tab of the account looks again.
        for (const [other, state] of await readTabs()) {
          if (state.open?.account === account) await tellTab(other, 'read_again', { thread: state.open.thread });
        }
        return result;
      },
      search_deals: ({ account, words }) => searchDeals(db, account, words),
      open_email: (mail, { tab }) => openEmail({ ...mail, tab: mail.tab ?? tab }),
      accounts: async () => {
        const stored = await db.accounts.toCollection().primaryKeys();
        const open = (await readTabs()).flatMap(([, state]) => (state.account === null ? [] : [state.account]));
        return [...new Set([...open, ...stored])];
      },
      restore_part: (part) => receiveBackupPart(db, part),
      restore_end: async ({ restore, apply }) => {
        const outcome = await endRestore(db, restore, apply);
        if (apply) await changed();
        return outcome;
      },
      restore_drop: async ({ restore }) => {
        await dropRestore(db, restore);
        return null;
      },
      backup_done: async ({ at }) => {
        await db.local.put({ key: 'backup', value: String(at) });
        await changed();
        return null;
      },
    };

    answerRequests(answerers, (error) => (isDiskFull(error) ? 'disk_full' : 'failed'));
    acceptPanels(db);
    chrome.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
    chrome.action.onClicked.addListener(() => void chrome.tabs.create({ url: chrome.runtime.getURL('/deals.html') }));
    // Content scripts must never read what tabs show of other mail.
    void chrome.storage.session.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    void chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  },
});
