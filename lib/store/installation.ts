import type { CountersignDatabase } from './database.ts';

/** The name of this installation in the journal: made once, kept for ever. */
export function readInstallation(db: CountersignDatabase, newId: () => string): Promise<string> {
  return db.transaction('rw', db.local, async () => {
    const stored = await db.local.get('installation');
    if (stored) return stored.value;
    const value = newId();
    await db.local.add({ key: 'installation', value });
    return value;
  });
}
