import type { Language, LocalText } from './language.ts';
import { type ExitCriterion, type Process, type Stage, stageIndex, type TakenSignal } from './process.ts';

/** What a person typed, in the language in which it was typed: a translation of the text before would be stale. */
export function typed(language: Language, text: string): LocalText {
  return { [language]: text };
}

export function addStage(process: Process, stage: Stage, at: number): Process {
  return { ...process, stages: process.stages.toSpliced(at, 0, stage) };
}

export function changeStage(
  process: Process,
  id: string,
  change: Partial<Pick<Stage, 'outcome' | 'sellerAction' | 'criteria'>>,
): Process {
  return { ...process, stages: process.stages.map((each) => (each.id === id ? { ...each, ...change } : each)) };
}

export function moveStage(process: Process, id: string, to: number): Process {
  return { ...process, stages: moved(process.stages, stageIndex(process, id), to) };
}

/**
 * Takes a stage out. Where it meant won, the stage before it means it now; where the proposal was on the table from it
 * on, the stage that takes its place. The last stage of all stays.
 */
export function removeStage(process: Process, id: string): Process {
  const place = stageIndex(process, id);
  if (place < 0 || process.stages.length === 1) return process;
  const stages = process.stages.toSpliced(place, 1);
  const before = stages[Math.max(0, place - 1)]?.id ?? process.wonBy;
  const behind = stages[Math.min(place, stages.length - 1)]?.id ?? process.proposalFrom;
  return {
    ...process,
    stages,
    wonBy: process.wonBy === id ? before : process.wonBy,
    proposalFrom: process.proposalFrom === id ? behind : process.proposalFrom,
  };
}

/** One stage takes over the criteria, and what it meant, of another. The criteria keep their ids, and so their proof. */
export function mergeStages(process: Process, id: string, into: string): Process {
  const from = process.stages.find((each) => each.id === id);
  const kept = process.stages.find((each) => each.id === into);
  if (!from || !kept || id === into) return process;
  const first = stageIndex(process, id) < stageIndex(process, into);
  const criteria = first ? [...from.criteria, ...kept.criteria] : [...kept.criteria, ...from.criteria];
  const stages = process.stages
    .filter((each) => each.id !== id)
    .map((each) => (each.id === into ? { ...each, criteria } : each));
  return {
    ...process,
    stages,
    wonBy: process.wonBy === id ? into : process.wonBy,
    proposalFrom: process.proposalFrom === id ? into : process.proposalFrom,
  };
}

export function addCriterion(process: Process, stage: string, criterion: ExitCriterion): Process {
  const found = process.stages.find((each) => each.id === stage);
  return found ? changeStage(process, stage, { criteria: [...found.criteria, criterion] }) : process;
}

export function changeCriterion(process: Process, id: string, change: Partial<Omit<ExitCriterion, 'id'>>): Process {
  return eachCriteria(process, (criteria) => criteria.map((each) => (each.id === id ? { ...each, ...change } : each)));
}

export function removeCriterion(process: Process, id: string): Process {
  return eachCriteria(process, (criteria) => criteria.filter((each) => each.id !== id));
}

/** Puts a criterion at a place of a stage: its own or another. */
export function moveCriterion(process: Process, id: string, stage: string, to: number): Process {
  const criterion = findCriterion(process, id);
  if (!criterion || stageIndex(process, stage) < 0) return process;
  const without = removeCriterion(process, id);
  const criteria = without.stages.find((each) => each.id === stage)?.criteria ?? [];
  return changeStage(without, stage, { criteria: criteria.toSpliced(to, 0, criterion) });
}

/** Two criteria that ask for one thing: the second keeps its words and its proof, and takes the first one's signals. */
export function mergeCriteria(process: Process, id: string, into: string): Process {
  const from = findCriterion(process, id);
  const kept = findCriterion(process, into);
  if (!from || !kept || id === into) return process;
  return changeCriterion(removeCriterion(process, id), into, {
    required: kept.required || from.required,
    takes: joinSignals(kept.takes, from.takes),
    words: [...new Set([...kept.words, ...from.words])],
  });
}

export function findCriterion(process: Process, id: string): ExitCriterion | undefined {
  return process.stages.flatMap((each) => each.criteria).find((each) => each.id === id);
}

function joinSignals(kept: readonly TakenSignal[], added: readonly TakenSignal[]): readonly TakenSignal[] {
  return [...kept, ...added.filter((each) => !kept.some((one) => one.signal === each.signal))];
}

function eachCriteria(process: Process, change: (criteria: Stage['criteria']) => Stage['criteria']): Process {
  return { ...process, stages: process.stages.map((each) => ({ ...each, criteria: change(each.criteria) })) };
}

function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
