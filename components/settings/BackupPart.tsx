import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useSpeech } from '../language.tsx';
import type { BackupFiles } from './backup-files.ts';
import { SettingsPart } from './SettingsPart.tsx';
import { useSettingsWords } from './settings-words.ts';

interface BackupPartProps {
  readonly backup: { readonly due: boolean; readonly lastAt: number | null };
  readonly files: BackupFiles;
}

type Saving = { readonly at: 'idle' | 'saved' | 'failed' } | { readonly at: 'writing'; readonly written: number };

export function BackupPart({ backup, files }: BackupPartProps) {
  const { backup: words } = useSettingsWords();
  const { format } = useSpeech();
  const [saving, setSaving] = useState<Saving>({ at: 'idle' });
  const save = async () => {
    setSaving({ at: 'writing', written: 0 });
    const result = await files.save((written) => setSaving({ at: 'writing', written }));
    setSaving({ at: result === 'cancelled' ? 'idle' : result });
  };
  return (
    <SettingsPart title={words.title} text={words.text} id="backup">
      {backup.due ? (
        <Notice tone="suggested" icon="clock">
          {words.due}
        </Notice>
      ) : null}
      <p>{backup.lastAt === null ? words.never : words.last(format.moment(backup.lastAt))}</p>
      <div className="actions">
        <Button tone="primary" pending={saving.at === 'writing'} onPress={save}>
          {words.act}
        </Button>
        <span role="status">
          {saving.at === 'writing' ? words.writing(format.number(saving.written)) : null}
          {saving.at === 'saved' ? words.done : null}
        </span>
      </div>
      {saving.at === 'failed' ? (
        <p className="refusal" role="alert">
          {words.failed}
        </p>
      ) : null}
      <p className="settings-text">{words.plainText}</p>
      <p className="settings-text">{words.reminder}</p>
    </SettingsPart>
  );
}
