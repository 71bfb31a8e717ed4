import { isFreeMail } from '../../lib/domain/free-mail.ts';
import { useSpeech } from '../language.tsx';
import { EntryList } from './EntryList.tsx';
import { isAddress, isDomain } from './entry-forms.ts';
import { SettingsPart } from './SettingsPart.tsx';
import type { SettingsPartProps } from './settings-part-props.ts';
import { useSettingsWords } from './settings-words.ts';

interface OwnSidePartProps extends SettingsPartProps {
  readonly ownDomain: string;
  readonly aliases: readonly string[];
}

export function OwnSidePart({ settings, ownDomain, aliases, onChange }: OwnSidePartProps) {
  const { own: words } = useSettingsWords();
  const { format } = useSpeech();
  const domainFault = (entry: string) => {
    if (!isDomain(entry)) return words.domainInvalid;
    return isFreeMail(entry) ? words.freeMail(entry) : undefined;
  };
  return (
    <SettingsPart title={words.title} text={words.text}>
      {ownDomain ? <p className="settings-text">{words.fromAccount(ownDomain)}</p> : null}
      <EntryList
        label={words.domains}
        hint={words.domainHint}
        entries={settings.ownDomains}
        fault={domainFault}
        onChange={(ownDomains) => onChange({ ownDomains })}
      />
      {aliases.length > 0 ? <p className="settings-text">{words.fromGmail(format.list(aliases))}</p> : null}
      <EntryList
        label={words.addresses}
        hint={words.addressHint}
        entries={settings.ownAddresses}
        fault={(entry) => (isAddress(entry) ? undefined : words.addressInvalid)}
        onChange={(ownAddresses) => onChange({ ownAddresses })}
      />
    </SettingsPart>
  );
}
