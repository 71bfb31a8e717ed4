import type { Settings as AccountSettings, SettingsChange } from '../../lib/domain/settings.ts';
import { RefusalText } from '../controls/RefusalText.tsx';
import { useCommand } from '../use-command.ts';
import { BackupPart } from './BackupPart.tsx';
import type { BackupFiles } from './backup-files.ts';
import { CurrencyPart } from './CurrencyPart.tsx';
import { ErasePart } from './ErasePart.tsx';
import { LanguagePart } from './LanguagePart.tsx';
import { NeverLinkPart } from './NeverLinkPart.tsx';
import { OwnSidePart } from './OwnSidePart.tsx';
import { RestorePart } from './RestorePart.tsx';
import { useSettingsWords } from './settings-words.ts';
import { VerificationPart } from './VerificationPart.tsx';
import './Settings.css';

export interface SettingsProps {
  readonly account: string;
  /** As a person reads the account. */
  readonly accountName: string;
  readonly settings: AccountSettings;
  /** The account's own domain; empty where it is free mail. */
  readonly ownDomain: string;
  /** Send-as addresses that Gmail told. */
  readonly aliases: readonly string[];
  readonly backup: { readonly due: boolean; readonly lastAt: number | null };
  readonly files: BackupFiles;
}

/** What can be set for one account, and what becomes of its data. Every change is stored at once. */
export function Settings(props: SettingsProps) {
  const words = useSettingsWords();
  const { refusal, run } = useCommand();
  const change = (settings: SettingsChange) => void run({ do: 'change_settings', settings });
  const { settings } = props;
  return (
    <div className="settings">
      <h1 className="settings-title">{words.title}</h1>
      <p className="settings-account">{words.of(props.accountName)}</p>
      <RefusalText refusal={refusal} />
      <LanguagePart settings={settings} onChange={change} />
      <CurrencyPart settings={settings} onChange={change} />
      <OwnSidePart settings={settings} ownDomain={props.ownDomain} aliases={props.aliases} onChange={change} />
      <NeverLinkPart settings={settings} onChange={change} />
      <VerificationPart settings={settings} onChange={change} />
      <BackupPart backup={props.backup} files={props.files} />
      <RestorePart files={props.files} />
      <ErasePart account={props.accountName} />
    </div>
  );
}
