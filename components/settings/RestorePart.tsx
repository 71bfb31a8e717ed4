import { useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from '../controls/Button.tsx';
import { useSpeech } from '../language.tsx';
import type { BackupFiles, ReceivedBackup } from './backup-files.ts';
import { RestorePlan } from './RestorePlan.tsx';
import { SettingsPart } from './SettingsPart.tsx';
import { useSettingsWords } from './settings-words.ts';

type Restoring =
  | { readonly at: 'idle' | 'unreadable' | 'not_whole' | 'done' }
  | { readonly at: 'reading'; readonly part: number }
  | { readonly at: 'received' | 'applying' | 'failed'; readonly received: Received };
type Received = Extract<ReceivedBackup, { kind: 'received' }>;

/** A backup file comes in: read, explained, and only then joined with what is here. */
export function RestorePart({ files }: { readonly files: BackupFiles }) {
  const { restore: words } = useSettingsWords();
  const { format } = useSpeech();
  const [restoring, setRestoring] = useState<Restoring>({ at: 'idle' });
  const stopping = useRef<AbortController>(undefined);

  const receive = async (file: File) => {
    stopping.current = new AbortController();
    setRestoring({ at: 'reading', part: 0 });
    const received = await files.receive(
      file,
      (part) => setRestoring({ at: 'reading', part }),
      stopping.current.signal,
    );
    if (received.kind === 'stopped') setRestoring({ at: 'idle' });
    else if (received.kind === 'unreadable') setRestoring({ at: 'unreadable' });
    else if (received.outcome.ok) setRestoring({ at: 'received', received });
    else {
      await files.drop(received.restore);
      setRestoring({ at: 'not_whole' });
    }
  };
  const apply = async (received: Received) => {
    setRestoring({ at: 'applying', received });
    const outcome = await files.apply(received.restore);
    setRestoring(outcome?.ok ? { at: 'done' } : { at: 'failed', received });
  };
  const drop = async (received: Received) => {
    await files.drop(received.restore);
    setRestoring({ at: 'idle' });
  };

  return (
    <SettingsPart title={words.title} text={words.text}>
      {restoring.at === 'reading' ? (
        <div className="actions">
          <progress className="settings-progress" value={restoring.part} aria-label={words.title} />
          <span>{words.reading(`${format.number(Math.floor(restoring.part * 100))} %`)}</span>
          <Button onPress={() => stopping.current?.abort()}>{words.stop}</Button>
        </div>
      ) : null}
      {'received' in restoring ? (
        <RestorePlan
          received={restoring.received}
          standing={restoring.at}
          onApply={() => apply(restoring.received)}
          onDrop={() => drop(restoring.received)}
        />
      ) : null}
      {restoring.at === 'idle' ||
      restoring.at === 'done' ||
      restoring.at === 'unreadable' ||
      restoring.at === 'not_whole' ? (
        <div className="actions">
          <FileTrigger
            onSelect={(chosen) => {
              const file = chosen?.[0];
              if (file) void receive(file);
            }}
          >
            <Button tone="plain">{words.choose}</Button>
          </FileTrigger>
        </div>
      ) : null}
      <p role="status">{restoring.at === 'done' ? words.done : null}</p>
      {restoring.at === 'unreadable' || restoring.at === 'not_whole' ? (
        <p className="refusal" role="alert">
          {restoring.at === 'unreadable' ? words.unreadable : words.notWhole}
        </p>
      ) : null}
    </SettingsPart>
  );
}
