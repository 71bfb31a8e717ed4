import type { RestoreOutcome } from '../../lib/domain/restore-outcome.ts';
import type { SettingsWording } from '../../locales/settings/en.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useSpeech } from '../language.tsx';
import type { ReceivedBackup } from './backup-files.ts';
import { useSettingsWords } from './settings-words.ts';

interface RestorePlanProps {
  readonly received: Extract<ReceivedBackup, { kind: 'received' }>;
  readonly standing: 'received' | 'applying' | 'failed';
  readonly onApply: () => void;
  readonly onDrop: () => void;
}

/** What a restore would change, in words, before anything is changed. */
export function RestorePlan({ received, standing, onApply, onDrop }: RestorePlanProps) {
  const { restore: words } = useSettingsWords();
  const { format } = useSpeech();
  const { outcome, bad } = received;
  return (
    <div className="settings-group">
      <h3>{words.planTitle}</h3>
      <ul className="settings-plan">
        {sentencesOf(outcome, words).map((each) => (
          <li key={each}>{each}</li>
        ))}
        {outcome.accounts.length > 0 ? <li>{words.accounts(format.list(outcome.accounts))}</li> : null}
      </ul>
      {outcome.erasesDeals + outcome.erasesPersons > 0 ? (
        <Notice tone="retracted" icon="warning">
          {words.erases(outcome.erasesDeals, outcome.erasesPersons)}
        </Notice>
      ) : null}
      {outcome.bad > 0 ? (
        <Notice tone="suggested" icon="warning">
          <p>{words.bad(outcome.bad)}</p>
          <ul className="settings-plan">
            {bad.map((each) => (
              <li key={each.line}>{words.line(format.number(each.line), words.why[each.why])}</li>
            ))}
            {outcome.bad > bad.length ? <li>{words.more(outcome.bad - bad.length)}</li> : null}
          </ul>
        </Notice>
      ) : null}
      <div className="actions">
        {outcome.newEntries > 0 ? (
          <Button tone="primary" pending={standing === 'applying'} onPress={onApply}>
            {outcome.bad > 0 ? words.applyGood : words.apply}
          </Button>
        ) : null}
        {standing === 'applying' ? null : <Button onPress={onDrop}>{words.cancel}</Button>}
        <span role="status">{standing === 'applying' ? words.applying : null}</span>
      </div>
      {standing === 'failed' ? (
        <p className="refusal" role="alert">
          {words.failed}
        </p>
      ) : null}
    </div>
  );
}

function sentencesOf(outcome: RestoreOutcome, words: SettingsWording['restore']): readonly string[] {
  if (outcome.newEntries === 0) {
    return [words.nothing, ...(outcome.differing > 0 ? [words.differing(outcome.differing)] : [])];
  }
  const changed = outcome.deals - outcome.newDeals;
  return [
    ...(outcome.newDeals > 0 ? [words.newDeals(outcome.newDeals)] : []),
    ...(changed > 0 ? [words.changedDeals(changed)] : []),
    ...(outcome.evidence > 0 ? [words.evidence(outcome.evidence)] : []),
    words.entries(outcome.newEntries),
    ...(outcome.known > 0 ? [words.known(outcome.known)] : []),
    ...(outcome.erased > 0 ? [words.erased(outcome.erased)] : []),
    ...(outcome.differing > 0 ? [words.differing(outcome.differing)] : []),
  ];
}
