import { hearWorker } from '../messages/hear-worker.ts';
import { accountSeen } from './account.ts';
import { askUntilGone } from './ask.ts';
import { isWholeGmail } from './gmail-place.ts';
import { loadInboxSdk } from './load-inboxsdk.ts';
import { Sidebar } from './sidebar.ts';
import { showStaleBar, staleTexts, watchForUpdate } from './stale.ts';
import { Troubles } from './troubles.ts';
import { watchCompose } from './watch-compose.ts';
import { watchRows } from './watch-rows.ts';
import { ThreadWatch } from './watch-thread.ts';

/** Everything that Countersign does in a page of Gmail, until the extension is updated under it. */
export async function liveInGmail(appId: string): Promise<void> {
  if (!isWholeGmail(location)) return;
  const texts = staleTexts();
  const life = new AbortController();
  const end = () => {
    if (life.signal.aborted) return;
    life.abort();
    showStaleBar(texts);
  };
  const ask = askUntilGone(end);
  const troubles = new Troubles(ask);
  watchForUpdate(end, life.signal);
  // What an earlier page of this tab told is over.
  troubles.tell();

  const sdk = await loadInboxSdk(appId, () => troubles.set('inboxsdk_did_not_load', true));
  troubles.set('inboxsdk_did_not_load', !sdk);
  if (!sdk || life.signal.aborted) return;

  const seen = accountSeen(sdk);
  await ask('see_account', seen);
  const sidebar = new Sidebar(sdk, troubles, life.signal);
  const threads = new ThreadWatch(sdk, seen.account, ask, troubles);
  hearWorker(
    {
      go_to: ({ hash }) => {
        if (hash.startsWith('#')) location.hash = hash;
      },
      panel_state: (state) => sidebar.show(state),
      read_again: ({ thread }) => threads.lookAgain(thread),
    },
    life.signal,
  );
  threads.start();
  life.signal.addEventListener('abort', () => threads.stop());
  watchRows(sdk, seen.account, ask, life.signal);
  const known = new Set<string>([sdk.User.getEmailAddress().toLowerCase()]);
  const learn = async (addresses: readonly string[]) => {
    const fresh = addresses.filter((address) => address !== '' && !known.has(address));
    if (fresh.length === 0) return;
    for (const address of fresh) known.add(address);
    const [, ...aliases] = known;
    await ask('see_account', accountSeen(sdk, aliases));
    threads.lookAgain();
  };
  watchCompose(
    sdk,
    seen.account,
    ask,
    () => threads.lookAgain(),
    (addresses) => void learn(addresses),
    life.signal,
  );
  await sidebar.start();
}
