import { useState } from 'react';
import type { Process } from '../../lib/domain/process.ts';
import { consequences } from '../../lib/domain/process-consequences.ts';
import { useAnnounce } from '../announce.tsx';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { RefusalText } from '../controls/RefusalText.tsx';
import { useCommand } from '../use-command.ts';
import type { EditorRow } from './editor-row.ts';
import { useProcessWords } from './process-words.ts';
import { ReviewChanges } from './ReviewChanges.tsx';
import type { ProcessDraft } from './use-process-draft.ts';

interface SaveBarProps {
  readonly draft: ProcessDraft;
  /** As it is saved; null for a process that never was. */
  readonly saved: Process | null;
  readonly rows: readonly EditorRow[];
  readonly onSaved: () => void;
  readonly onDiscard: () => void;
}

/** Stands below what was changed until it is saved or discarded. */
export function SaveBar({ draft, saved, rows, onSaved, onDiscard }: SaveBarProps) {
  const words = useProcessWords();
  const announce = useAnnounce();
  const [reviewing, review] = useState(false);
  const { pending, refusal, run } = useCommand();
  if (!draft.changed) return null;
  const effects = saved ? consequences(saved, draft.process, rows) : { homeless: [], changed: [] };
  const save = async (moves: Readonly<Record<string, string>>) => {
    review(false);
    if (!(await run({ do: 'save_process', process: draft.process, moves: { ...moves } }))) return;
    announce(words.save.saved);
    onSaved();
  };
  const press = () => {
    if (effects.homeless.length + effects.changed.length > 0) review(true);
    else void save({});
  };
  return (
    <div className="process-save">
      {draft.stale ? (
        <Notice tone="suggested" icon="warning">
          <p>{words.save.changedElsewhere}</p>
          <div className="actions">
            <Button onPress={draft.discard}>{words.save.takeOther}</Button>
          </div>
        </Notice>
      ) : null}
      <p>{words.save.unsaved}</p>
      <div className="actions">
        <Button tone="primary" pending={pending} onPress={press}>
          {words.save.act}
        </Button>
        <Button onPress={onDiscard}>{words.save.discard}</Button>
        <RefusalText refusal={refusal} />
      </div>
      {reviewing && saved ? (
        <ReviewChanges
          old={saved}
          next={draft.process}
          consequences={effects}
          onSave={save}
          onClose={() => review(false)}
        />
      ) : null}
    </div>
  );
}
