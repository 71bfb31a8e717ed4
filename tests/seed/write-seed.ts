import type { Page } from '@playwright/test';
import { type SeedOptions, seededDeals } from './seeded-deals.ts';

/**
 * Fills the store of an extension's page with seeded deals, straight into IndexedDB: through the worker's commands ten
 * thousand deals would take an hour. The page must be one that has opened the store, so that its tables are there.
 */
export async function writeSeed(page: Page, options: SeedOptions): Promise<void> {
  let written: Promise<void> = Promise.resolve();
  for (const records of seededDeals(options)) {
    // One text crosses to the browser much faster than the objects that it describes.
    const text = JSON.stringify(records);
    await written;
    // The next deals are made up while the browser writes these.
    written = page.evaluate(putRecords, text);
  }
  await written;
}

/** Runs in the page: everything that it uses must stand inside of it. */
function putRecords(text: string): Promise<void> {
  const records: Readonly<Record<string, readonly object[]>> = JSON.parse(text);
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('countersign');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction(Object.keys(records), 'readwrite', { durability: 'relaxed' });
      for (const [table, items] of Object.entries(records)) {
        const store = writing.objectStore(table);
        for (const item of items) store.put(item);
      }
      writing.oncomplete = () => {
        db.close();
        resolve();
      };
      writing.onerror = () => reject(writing.error);
    };
  });
}
