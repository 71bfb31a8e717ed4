import type { DealRow } from './deal-row.ts';
import { type Process, type Stage, stageIndex } from './process.ts';

type RowInStage = Pick<DealRow, 'id' | 'name' | 'company' | 'process' | 'stage' | 'status'>;

/** Deals that stand in a stage which the process loses: a person chooses where they stand from now on. */
export interface Homeless {
  readonly stage: Stage;
  readonly deals: readonly RowInStage[];
  /** Stages to choose from: on the same side of the sale, so that no deal is won or lost by an edit. */
  readonly choices: readonly string[];
  readonly suggested: string;
}

/** Deals that stand in a stage which now asks for something else before they may leave it. */
export interface ChangedStage {
  readonly stage: Stage;
  readonly deals: readonly RowInStage[];
  /** Ids of criteria: what is asked beyond what was, and what is asked no more. */
  readonly added: readonly string[];
  readonly dropped: readonly string[];
}

export interface Consequences {
  readonly homeless: readonly Homeless[];
  readonly changed: readonly ChangedStage[];
}

/** What another version of a process does to the deals that stand in it. */
export function consequences(old: Process, next: Process, rows: readonly RowInStage[]): Consequences {
  const own = rows.filter((each) => each.process === old.id && each.stage !== null);
  const inStage = (stage: Stage) => own.filter((each) => each.stage === stage.id);
  const homeless = old.stages
    .filter((stage) => stageIndex(next, stage.id) < 0)
    .map((stage) => ({ stage, deals: inStage(stage) }))
    .filter(({ deals }) => deals.length > 0)
    .map(({ stage, deals }): Homeless => {
      const choices = sameSide(old, next, stage.id);
      return { stage, deals, choices, suggested: nearest(old, next, stage, choices) };
    });
  const changed = next.stages.flatMap((stage): readonly ChangedStage[] => {
    const before = old.stages.find((each) => each.id === stage.id);
    const deals = inStage(stage);
    if (!before || deals.length === 0) return [];
    const added = required(stage).filter((each) => !required(before).includes(each));
    const dropped = required(before).filter((each) => !required(stage).includes(each));
    return added.length + dropped.length === 0 ? [] : [{ stage, deals, added, dropped }];
  });
  return { homeless, changed };
}

function required(stage: Stage): readonly string[] {
  return stage.criteria.filter((each) => each.required).map((each) => each.id);
}

function sameSide(old: Process, next: Process, stage: string): readonly string[] {
  const afterSale = stageIndex(old, stage) > stageIndex(old, old.wonBy);
  const won = stageIndex(next, next.wonBy);
  const side = next.stages.filter((_, place) => place > won === afterSale);
  return (side.length > 0 ? side : next.stages).map((each) => each.id);
}

/** The stage that took over its criteria; else the last one before it, since an edit should move no deal forward. */
function nearest(old: Process, next: Process, stage: Stage, choices: readonly string[]): string {
  const criteria = new Set(stage.criteria.map((each) => each.id));
  const heir = next.stages.find((each) => each.criteria.some((one) => criteria.has(one.id)));
  if (heir && choices.includes(heir.id)) return heir.id;
  const before = old.stages.slice(0, stageIndex(old, stage.id)).findLast((each) => choices.includes(each.id));
  return before?.id ?? choices[0] ?? '';
}
