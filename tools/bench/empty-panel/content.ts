/**
 * What Countersign is measured against: an extension of InboxSDK alone that shows an empty page beside the thread, in the
 * way that InboxSDK means it, and writes down when it stood there. Puts nothing together and asks nobody anything.
 */
interface SdkGlobal {
  readonly InboxSDK: { load(version: 2, appId: string): Promise<import('@inboxsdk/core').InboxSDK> };
}

async function showEmptyPanels(): Promise<void> {
  // The bundle before this script in the manifest set this name.
  const { InboxSDK } = globalThis as unknown as SdkGlobal;
  const sdk = await InboxSDK.load(2, 'sdk_empty-panel_0000000000');
  sdk.Conversations.registerThreadViewHandler((thread) => {
    const frame = document.createElement('iframe');
    frame.addEventListener('load', () =>
      requestAnimationFrame(() => {
        document.documentElement.dataset.emptyShown = String(performance.timeOrigin + performance.now());
      }),
    );
    frame.src = chrome.runtime.getURL('frame.html');
    const el = document.createElement('div');
    el.append(frame);
    thread.addSidebarContentPanel({
      el,
      title: 'Empty',
      iconUrl: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
    });
  });
}

void showEmptyPanels();
