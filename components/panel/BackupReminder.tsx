import type { PanelView } from '../../lib/domain/panel-view.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useSpeech } from '../language.tsx';
import { useActions } from '../panel-actions.tsx';

/** Uninstalling the extension takes everything with it, so an old backup is worth a word. */
export function BackupReminder({ backup }: { readonly backup: PanelView['backup'] }) {
  const { words, format } = useSpeech();
  const { openPage } = useActions();
  const text = words.panel.backup;
  if (!backup.due) return null;
  return (
    <div className="panel-notices">
      <Notice tone="plain" icon="shield">
        <p>{backup.lastAt === null ? text.never : text.old(format.day(backup.lastAt))}</p>
        <div className="actions">
          <Button onPress={() => openPage('backup')}>{text.act}</Button>
        </div>
      </Notice>
    </div>
  );
}
