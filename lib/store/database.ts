import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Attention } from '../domain/attention.ts';
import type { Deal } from '../domain/deal.ts';
import type { DealRow } from '../domain/deal-row.ts';
import type { Entry, Payload } from '../domain/entry.ts';
import type {
  AccountRecord,
  ContactRecord,
  DismissedRecord,
  LinkRecord,
  LocalRecord,
  ProcessRecord,
  ReadRecord,
  RestorePart,
  SeenRecord,
  SentRecord,
  SideRecord,
  SourceRecord,
} from './records.ts';

/**
 * The store. `entries` and `payloads` are the truth; the tables under them are folds of it, kept in the same transaction
 * and rebuilt at any time (rebuild.ts); the last group is cache and waiting room.
 */
export class CountersignDatabase extends Dexie {
  declare entries: EntityTable<Entry, 'id'>;
  declare payloads: EntityTable<Payload, 'entry'>;

  declare deals: Table<Deal, [string, string]>;
  declare rows: Table<DealRow, [string, string]>;
  declare attention: Table<Attention, [string, string]>;
  declare links: Table<LinkRecord, [string, string, string]>;
  declare contacts: Table<ContactRecord, [string, string, string]>;
  declare sides: Table<SideRecord, [string, string]>;
  declare dismissed: Table<DismissedRecord, [string, string]>;
  declare processes: Table<ProcessRecord, [string, string]>;
  declare accounts: EntityTable<AccountRecord, 'account'>;

  declare seen: Table<SeenRecord, [string, string]>;
  declare sources: Table<SourceRecord, [string, string]>;
  declare sent: Table<SentRecord, [string, string, string]>;
  declare reads: Table<ReadRecord, [string, string]>;
  declare restores: Table<RestorePart, [string, number]>;
  declare local: EntityTable<LocalRecord, 'key'>;

  constructor(name = 'countersign') {
    // An acknowledged change must survive the browser's end at once: measured, strict durability costs nothing here.
    // Live views of ten thousand rows are read anew, never copied from a cache: only the worker writes, in another context.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      entries: 'id, [account+clock], [account+deal], [account+kind], command',
      payloads: 'entry, [account+deal], *persons',
      deals: '[account+id], account',
      rows: '[account+id], account',
      attention: '[account+deal], account',
      links: '[account+thread+deal], [account+thread], [account+deal], account',
      contacts: '[account+email+deal], [account+email], [account+domain], [account+deal], account',
      sides: '[account+email], account',
      dismissed: '[account+thread], account',
      processes: '[account+id], account',
      accounts: 'account',
      seen: '[account+deal], account',
      sources: '[account+gmailMessage], [account+thread], account',
      sent: '[account+thread+sentAt], [account+thread], account',
      reads: '[account+thread], account',
      restores: '[restore+part], restore',
      local: 'key',
    });
    // The newest of what waits is found without reading all of it.
    this.version(2).stores({ attention: '[account+deal], account, [account+at]' });
  }
}

/** The folds of the journal: emptied and filled by a rebuild. */
export function foldTables(db: CountersignDatabase): readonly Table[] {
  return [db.deals, db.rows, db.attention, db.links, db.contacts, db.sides, db.dismissed, db.processes];
}
