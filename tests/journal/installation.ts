import 'fake-indexeddb/auto';
import { advanceByItself } from '../../lib/actions/leave-stage.ts';
import { receiveBackupPart } from '../../lib/actions/receive-backup.ts';
import { endRestore } from '../../lib/actions/restore-backup.ts';
import { runCommand } from '../../lib/actions/run-command.ts';
import { writeBackup } from '../../lib/actions/write-backup.ts';
import type { Command, CommandResult } from '../../lib/domain/command.ts';
import type { Deal } from '../../lib/domain/deal.ts';
import type { Entry } from '../../lib/domain/entry.ts';
import type { DealFact } from '../../lib/domain/fact.ts';
import { foldJournal } from '../../lib/domain/fold-journal.ts';
import type { OpenThread } from '../../lib/domain/open-thread.ts';
import { personsOfFact, sentAtOfFact } from '../../lib/domain/persons-of-fact.ts';
import { type Author, appendDealFacts, readDeal } from '../../lib/store/append-facts.ts';
import { CountersignDatabase, foldTables } from '../../lib/store/database.ts';
import { erasedPersons } from '../../lib/store/erased-persons.ts';
import { readJournals, readMerges } from '../../lib/store/read-journals.ts';
import { readProcess } from '../../lib/store/read-process.ts';
import { rebuildAccount } from '../../lib/store/rebuild.ts';

export const ACCOUNT = 'jo@vendor.example';
const START = Date.parse('2026-11-24T09:00:00Z');
let databases = 0;

/** One machine with Countersign on it: the real actions on a store in memory, with a clock and ids of its own. */
export class Installation {
  readonly db = new CountersignDatabase(`journal-${++databases}`);
  readonly name: string;
  readonly #drift: number;
  #ids = 0;
  #steps = 0;

  /** `drift`: how far (ms) this machine's clock is off. */
  constructor(name: string, drift: number) {
    this.name = name;
    this.#drift = drift;
  }

  newId = (): string => `${this.name}${String(++this.#ids).padStart(4, '0')}`;

  get now(): number {
    return START + this.#drift + this.#steps * 1000;
  }

  async run(command: Command, open: OpenThread | null = null, id = this.newId()): Promise<CommandResult> {
    this.#steps++;
    const order = { account: ACCOUNT, id, command, open, installation: this.name, now: this.now, newId: this.newId };
    return runCommand(this.db, order);
  }

  /** What the software finds while it reads: facts of its own, and a deal that then may advance by itself. */
  async find(deal: string, facts: readonly DealFact[]): Promise<void> {
    this.#steps++;
    const author: Author = {
      account: ACCOUNT,
      installation: this.name,
      actor: 'software',
      command: this.newId(),
      now: this.now,
      newId: this.newId,
    };
    await this.db.transaction('rw', this.db.tables, async () => {
      const erased = await erasedPersons(this.db, ACCOUNT);
      for (const fact of facts) {
        const sentAt = sentAtOfFact(fact);
        if (sentAt && personsOfFact(fact).some((each) => erased(each, sentAt))) return;
      }
      const found = await appendDealFacts(this.db, author, deal, facts);
      if (!found) return;
      const { process, version } = await readProcess(this.db, ACCOUNT, found.process);
      await advanceByItself({ db: this.db, author, open: null }, deal, process, version);
    });
  }

  /** All deals that are shown somewhere, in the order of their ids. */
  deals(): Promise<Deal[]> {
    return this.db.deals.toArray();
  }

  deal(id: string): Promise<Deal | undefined> {
    return readDeal(this.db, ACCOUNT, id);
  }

  async folds(): Promise<Record<string, readonly unknown[]>> {
    const tables = await Promise.all(foldTables(this.db).map(async (each) => [each.name, await each.toArray()]));
    return Object.fromEntries(tables);
  }

  async rebuild(): Promise<void> {
    await this.db.transaction('rw', this.db.tables, async () => rebuildAccount(this.db, ACCOUNT));
  }

  async entriesAfter(clock: string): Promise<Entry[]> {
    return this.db.entries.where('[account+clock]').between([ACCOUNT, clock], [ACCOUNT, '\uffff'], false).toArray();
  }

  async lastClock(): Promise<string> {
    return (await this.db.local.get('clock'))?.value ?? '';
  }

  /** The deal as it was just before an entry was written. */
  async dealBefore(entry: Entry): Promise<Deal | undefined> {
    const id = entry.deal ?? '';
    const { standing } = await readMerges(this.db, ACCOUNT);
    return foldJournal(await readJournals(this.db, ACCOUNT, id, standing), id, entry.clock);
  }

  /** Takes in all that the other one has, the way a person does: as a backup file. */
  async takeIn(other: Installation): Promise<void> {
    let text = '';
    for await (const piece of writeBackup(other.db, other.now, other.name)) text += piece.text;
    const lines = text.split('\n').filter((each) => each !== '');
    const restore = this.newId();
    const { bad } = await receiveBackupPart(this.db, { restore, part: 0, lines });
    if (bad.length > 0) throw new Error(`Unreadable lines: ${JSON.stringify(bad)}`);
    const outcome = await endRestore(this.db, restore, true);
    if (!outcome.ok) throw new Error(`Not restored: ${JSON.stringify(outcome)}`);
  }

  async close(): Promise<void> {
    await this.db.delete();
  }
}
