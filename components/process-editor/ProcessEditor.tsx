import { DEFAULT_PROCESS } from '../../lib/domain/default-process.ts';
import type { Process } from '../../lib/domain/process.ts';
import { typed } from '../../lib/domain/process-edit.ts';
import type { ReadProcess } from '../../lib/domain/process-soundness.ts';
import { Choice } from '../controls/Choice.tsx';
import { useDraft } from '../draft.tsx';
import { useSpeech } from '../language.tsx';
import { useActions } from '../panel-actions.tsx';
import type { EditorRow } from './editor-row.ts';
import { OneProcess } from './OneProcess.tsx';
import { ProcessFiles } from './ProcessFiles.tsx';
import { useProcessWords } from './process-words.ts';
import { useProcessDraft } from './use-process-draft.ts';
import type { ProcessVersion } from './VersionList.tsx';
import './ProcessEditor.css';

export interface ProcessEditorProps {
  /** Each process with all its versions, newest first; never empty, since one is shipped. */
  readonly processes: readonly (readonly ProcessVersion[])[];
  readonly rows: readonly EditorRow[];
  /** Gives the process to the person as a file. */
  readonly onExport: (process: Process) => void;
  /** Reads a file's text; a process whose id is taken comes with a fresh one. */
  readonly readFile: (text: string, taken: readonly string[]) => ReadProcess;
}

/** All processes of the account: chosen, made anew, taken in from a file, and edited with what each change does. */
export function ProcessEditor({ processes, rows, onExport, readFile }: ProcessEditorProps) {
  const words = useProcessWords();
  const { say, language } = useSpeech();
  const { newId } = useActions();
  const [fresh, setFresh] = useDraft<readonly Process[]>('processes:new', []);
  const [picked, pick] = useDraft<string | null>('processes:chosen', null);
  const saved = processes.flatMap((versions) => (versions[0] ? [{ newest: versions[0], versions }] : []));
  // What was saved meanwhile is not new any more.
  const unsaved = fresh.filter((each) => !saved.some(({ newest }) => newest.process.id === each.id));
  const all = [...saved.map(({ newest }) => newest.process), ...unsaved];
  const chosen = all.find((each) => each.id === picked) ?? all[0];
  const begin = (process: Process) => {
    setFresh([...unsaved, process]);
    pick(process.id);
  };
  if (!chosen) return null;
  return (
    <div className="process-editor">
      <header className="process-head">
        <h1>{words.title}</h1>
        <Choice
          label={words.choose}
          labelHidden
          options={all.map((each) => ({
            id: each.id,
            label: `${say(each.name) || words.stages.untitled}${unsaved.includes(each) ? ` (${words.notSaved})` : ''}`,
          }))}
          value={chosen.id}
          onChange={pick}
        />
        <ProcessFiles
          onNew={() => begin({ ...DEFAULT_PROCESS, id: newId(), name: typed(language, words.newName) })}
          onRead={(text) => {
            const read = readFile(
              text,
              all.map((each) => each.id),
            );
            if (read.ok) begin(read.process);
            return read.ok ? undefined : read.why;
          }}
          onExport={() => onExport(chosen)}
        />
      </header>
      <Chosen
        key={chosen.id}
        process={chosen}
        versions={saved.find(({ newest }) => newest.process.id === chosen.id)?.versions ?? []}
        rows={rows}
        onSaved={(process) => setFresh(unsaved.map((each) => (each.id === process.id ? process : each)))}
        onForget={() => setFresh(unsaved.filter((each) => each.id !== chosen.id))}
      />
    </div>
  );
}

interface ChosenProps {
  readonly process: Process;
  readonly versions: readonly ProcessVersion[];
  readonly rows: readonly EditorRow[];
  /** It stands here as it was saved until the store says the same. */
  readonly onSaved: (process: Process) => void;
  readonly onForget: () => void;
}

function Chosen({ process, versions, rows, onSaved, onForget }: ChosenProps) {
  const draft = useProcessDraft(process, versions[0] ?? null);
  return (
    <OneProcess
      draft={draft}
      versions={versions}
      rows={rows}
      onSaved={() => {
        onSaved(draft.process);
        draft.discard();
      }}
      onDiscard={() => {
        draft.discard();
        onForget();
      }}
    />
  );
}
