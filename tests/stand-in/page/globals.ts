/** What the page offers to scripts beside GLOBALS: InboxSDK asks `gmonkey` which thread is open. */
export function offerGmonkey(currentThread: () => string | undefined): void {
  const api = { isConversationViewDisabled: () => false };
  Object.assign(window, {
    gmonkey: {
      load: (_version: string, ready: (loaded: typeof api) => void) => ready(api),
      v2: {
        getCurrentThread: () => {
          const id = currentThread();
          return id === undefined ? null : { getThreadId: () => `#${id}` };
        },
      },
    },
  });
}
