import type { StageChoice } from '../domain/import-plan.ts';
import { LANGUAGES } from '../domain/language.ts';
import type { Process, Stage } from '../domain/process.ts';
import { foldWords } from './fold-words.ts';

const WON = ['closed won', 'won', 'deal won', 'gewonnen', 'abgeschlossen gewonnen', 'abgeschlossen und gewonnen'];
const ENDED = [
  'closed lost',
  'lost',
  'deal lost',
  'verloren',
  'abgeschlossen verloren',
  'abgeschlossen und verloren',
  'disqualified',
  'disqualifiziert',
];

/**
 * The stage of the process that a stage name of elsewhere means: by the buyer's outcome or the seller's action, in either
 * language, whole or as the only stage whose name stands in it ("Demo scheduled"). Undefined where a person must choose.
 */
export function guessStage(text: string, process: Process): StageChoice | undefined {
  const wanted = foldWords(text);
  if (wanted === '') return undefined;
  if (WON.includes(wanted)) return { kind: 'won' };
  if (ENDED.includes(wanted)) return { kind: 'ended' };
  const same = process.stages.filter((stage) => namesOf(stage).includes(wanted));
  const found = same.length > 0 ? same : process.stages.filter((stage) => namesOf(stage).some(isPartOf(wanted)));
  const [only] = found;
  return only && found.length === 1 ? { kind: 'stage', stage: only.id } : undefined;
}

/** Where deals stand that were won elsewhere: in the stage behind the one that means won, or behind all. */
export function stageOfWon(process: Process): string {
  const won = process.stages.findIndex((each) => each.id === process.wonBy);
  return (process.stages[won + 1] ?? process.stages[won])?.id ?? process.wonBy;
}

function namesOf(stage: Stage): readonly string[] {
  return LANGUAGES.flatMap((language) => [stage.outcome[language], stage.sellerAction[language]])
    .flatMap((name) => (name ? [foldWords(name)] : []))
    .concat(foldWords(stage.id));
}

function isPartOf(wanted: string): (name: string) => boolean {
  return (name) => name.length > 2 && ` ${wanted} `.includes(` ${name} `);
}
