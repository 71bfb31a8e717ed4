import { type InboxSDK, load } from '@inboxsdk/core';

/** A slow Gmail takes this long, in ms; after it, something is most likely wrong. */
const PATIENCE = 30_000;

/**
 * Loads InboxSDK; gives undefined where it fails. Where Gmail has changed under it, it waits for ever instead: `onDelay` is
 * called then, and it may still come.
 */
export async function loadInboxSdk(appId: string, onDelay: () => void): Promise<InboxSDK | undefined> {
  const delay = setTimeout(onDelay, PATIENCE);
  try {
    return await load(2, appId, { appName: 'Countersign', eventTracking: false, globalErrorLogging: false });
  } catch {
    return undefined;
  } finally {
    clearTimeout(delay);
  }
}
