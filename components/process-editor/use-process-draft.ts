import type { Process } from '../../lib/domain/process.ts';
import { useDraft } from '../draft.tsx';

/** A process as it is saved: its newest version. Null for one that was never saved. */
export interface SavedProcess {
  readonly version: string;
  readonly process: Process;
}

interface Draft {
  /** The version from which the person set out. */
  readonly base: string | null;
  readonly process: Process;
}

export interface ProcessDraft {
  readonly process: Process;
  readonly changed: boolean;
  /** Somebody else saved another version since the first change here. */
  readonly stale: boolean;
  readonly change: (process: Process) => void;
  readonly discard: () => void;
}

/** What a person makes of a process until they save it. A version that comes in meanwhile touches none of it. */
export function useProcessDraft(start: Process, saved: SavedProcess | null): ProcessDraft {
  const [draft, setDraft] = useDraft<Draft | null>(`process:${start.id}`, null);
  const base = saved?.version ?? null;
  return {
    process: draft?.process ?? start,
    changed: draft !== null || saved === null,
    stale: draft !== null && draft.base !== base,
    change: (process) => setDraft({ base: draft ? draft.base : base, process }),
    discard: () => setDraft(undefined),
  };
}
