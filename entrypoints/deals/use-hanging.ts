import { useEffect, useMemo, useState } from 'react';
import type { DealRow } from '../../lib/domain/deal-row.ts';
import { hanging, type StageNorms, stageNorms } from '../../lib/domain/hanging.ts';
import type { Process } from '../../lib/domain/process.ts';
import type { CountersignDatabase } from '../../lib/store/database.ts';
import { readVisits } from '../../lib/store/read-visits.ts';

const NONE: ReadonlySet<string> = new Set();
/** The page shows first, then learns how long deals usually take: ms. */
const PAUSE = 1_500;

/** Which deals stand in their stage longer than most did. */
export function useHanging(
  db: CountersignDatabase,
  account: string,
  rows: readonly DealRow[] | undefined,
  processes: readonly Process[] | undefined,
): ReadonlySet<string> {
  const [norms, setNorms] = useState<Readonly<Record<string, StageNorms>>>();
  const ready = rows !== undefined;
  useEffect(() => {
    if (!ready || !processes) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const visits = await readVisits(db, account);
      const learned = Object.fromEntries(processes.map((each) => [each.id, stageNorms(each, visits)]));
      if (!stale) setNorms(learned);
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [db, account, processes, ready]);
  return useMemo(() => {
    if (!norms || !rows) return NONE;
    const now = Date.now();
    return new Set(
      rows
        .filter((row) => {
          const learned = norms[row.process];
          return learned !== undefined && hanging(row, learned, now) !== undefined;
        })
        .map((row) => row.id),
    );
  }, [norms, rows]);
}
