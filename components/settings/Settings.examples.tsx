import type { RestoreOutcome } from '../../lib/domain/restore-outcome.ts';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings.ts';
import type { Examples } from '../examples.ts';
import type { BackupFiles } from './backup-files.ts';
import { RestorePlan } from './RestorePlan.tsx';
import { Settings } from './Settings.tsx';

const noFiles: BackupFiles = {
  save: async () => 'saved',
  receive: async () => ({ kind: 'unreadable' }),
  apply: async () => undefined,
  drop: async () => {},
};

const outcome: RestoreOutcome = {
  ok: true,
  newEntries: 1284,
  known: 310,
  differing: 1,
  bad: 7,
  erased: 12,
  deals: 96,
  newDeals: 90,
  evidence: 412,
  erasesDeals: 1,
  erasesPersons: 2,
  accounts: ['jo@vendor.example'],
};

const account = 'jo@vendor.example';

export const examples: Examples = {
  first: () => (
    <Settings
      account={account}
      accountName={account}
      settings={DEFAULT_SETTINGS}
      ownDomain="vendor.example"
      aliases={[]}
      backup={{ due: false, lastAt: null }}
      files={noFiles}
    />
  ),
  filled: () => (
    <Settings
      account={account}
      accountName={account}
      settings={{
        ...DEFAULT_SETTINGS,
        language: 'de',
        currency: 'EUR',
        ownDomains: ['vendor-group.example', 'vendor.test'],
        ownAddresses: ['sales@partner.example'],
        neverLink: ['newsletter.example', 'hr@northwind.example'],
        verification: 'strict',
      }}
      ownDomain="vendor.example"
      aliases={['jo.smith@vendor.example']}
      backup={{ due: true, lastAt: Date.UTC(2026, 10, 2, 9) }}
      files={noFiles}
    />
  ),
  'restore-plan': () => (
    <div className="settings">
      <RestorePlan
        received={{
          kind: 'received',
          restore: 'r',
          outcome,
          bad: [
            { line: 17, why: 'not_json' },
            { line: 912, why: 'not_of_a_backup' },
          ],
        }}
        standing="received"
        onApply={() => {}}
        onDrop={() => {}}
      />
    </div>
  ),
};
