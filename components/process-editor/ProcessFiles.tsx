import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { ProcessFileFault } from '../../lib/domain/process-soundness.ts';
import { Button } from '../controls/Button.tsx';
import { useProcessWords } from './process-words.ts';

/** Larger files are not even opened, in bytes. */
const LARGEST = 4_000_000;

interface ProcessFilesProps {
  readonly onNew: () => void;
  /** Gives why the file is no process; undefined where it was taken in. */
  readonly onRead: (text: string) => ProcessFileFault | undefined;
  readonly onExport: () => void;
}

/** Where a process comes from, and how it reaches a colleague. */
export function ProcessFiles({ onNew, onRead, onExport }: ProcessFilesProps) {
  const words = useProcessWords();
  const [fault, setFault] = useState<ProcessFileFault>();
  const read = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    setFault(file.size > LARGEST ? 'too_long' : onRead(await file.text()));
  };
  return (
    <>
      <div className="actions">
        <Button tone="plain" icon="plus" onPress={onNew}>
          {words.newProcess}
        </Button>
        <FileTrigger acceptedFileTypes={['.json', 'application/json']} onSelect={read}>
          <Button tone="plain">{words.importFile}</Button>
        </FileTrigger>
        <Button tone="plain" onPress={onExport}>
          {words.exportFile}
        </Button>
      </div>
      <p className="refusal" role="alert">
        {fault ? words.fileFault[fault] : ''}
      </p>
    </>
  );
}
