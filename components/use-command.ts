import { useCallback, useRef, useState } from 'react';
import type { Command, Refusal } from '../lib/domain/command.ts';
import { useActions } from './panel-actions.tsx';

export interface CommandRun {
  readonly pending: boolean;
  readonly refusal: Refusal | undefined;
  /** Ids of the criteria or stages that were missing, where that was the reason. */
  readonly missing: readonly string[];
  /** Runs the command unless one is under way; true when it was done. */
  readonly run: (command: Command) => Promise<boolean>;
}

/** Runs commands one at a time and keeps the refusal of the last one, to be shown beside the button pressed. */
export function useCommand(): CommandRun {
  const actions = useActions();
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const busy = useRef(false);
  const run = useCallback(
    async (command: Command) => {
      if (busy.current) return false;
      busy.current = true;
      setPending(true);
      setRefusal(undefined);
      const result = await actions.run(command);
      busy.current = false;
      setPending(false);
      setRefusal(result.ok ? undefined : result.refusal);
      setMissing(result.ok ? [] : (result.missing ?? []));
      return result.ok;
    },
    [actions],
  );
  return { pending, refusal, missing, run };
}
