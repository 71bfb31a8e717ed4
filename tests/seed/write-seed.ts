import type { Page } from '@playwright/test';
import { type SeedOptions, type SeedRecords, seededDeals } from './seeded-deals.ts';

/**
 * Fills the store of an extension's page with seeded deals, straight into IndexedDB: through the worker's commands ten
 * thousand deals would take an hour. The page must be one that has opened the store, so that its tables are there.
 */
export async function writeSeed(page: Page, options: SeedOptions): Promise<void> {
  for (const records of seededDeals(options)) await page.evaluate(putRecords, records);
}

/** Runs in the page: everything that it uses must stand inside of it. */
function putRecords(records: SeedRecords): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('countersign');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction(Object.keys(records), 'readwrite', { durability: 'relaxed' });
      for (const [table, items] of Object.entries(records)) {
        for (const item of items) writing.objectStore(table).put(item);
      }
      writing.oncomplete = () => {
        db.close();
        resolve();
      };
      writing.onerror = () => reject(writing.error);
    };
  });
}
