import type { NewDeal } from '../domain/command.ts';
import type { ImportChoices, StageChoice } from '../domain/import-plan.ts';
import type { Money } from '../domain/money.ts';
import { type Process, stageIndex } from '../domain/process.ts';
import { readAmount } from './csv-amount.ts';
import { type CellOf, RowFault } from './csv-cells.ts';
import { readDay } from './csv-day.ts';
import { stageOfWon } from './csv-stage.ts';

/** One row as a deal, without its people. A deal without a name of its own is called like its company. */
export function readDealRow(
  cell: CellOf,
  choices: ImportChoices,
  process: Process,
  now: number,
): { readonly details: NewDeal; readonly ended: boolean } {
  const company = cell('company');
  const name = cell('deal') || company;
  if (name === '') throw new RowFault('no_deal_name', '');
  const value = readValue(cell, choices);
  const expectedClose = readDate(cell('expected_close'), choices);
  const place = readStage(cell('stage'), choices);
  return {
    details: {
      name,
      company,
      ...(value ? { value } : {}),
      ...(expectedClose ? { expectedClose } : {}),
      process: process.id,
      stage: stageOf(place, process),
      since: readSince(cell('in_stage_since'), choices, now),
      contacts: [],
      imported: true,
    },
    ended: place.kind === 'ended',
  };
}

function readValue(cell: CellOf, choices: ImportChoices): Money | undefined {
  const text = cell('value');
  if (text === '') return undefined;
  const read = readAmount(text, choices.writing.decimal);
  if (!read) throw new RowFault('value_unreadable', text);
  const written = cell('currency');
  const currency = written === '' ? (read.currency ?? choices.currency) : currencyIn(written);
  if (!currency) throw new RowFault('currency_unknown', written);
  return { amount: read.amount, currency };
}

/** The code in `EUR`, `eur` or `Euro (EUR)`, or beside no number in `€`. */
function currencyIn(text: string): string | undefined {
  return (
    /\b([A-Za-z]{3})\b(?!.*\b[A-Za-z]{3}\b)/.exec(text)?.[1]?.toUpperCase() ??
    readAmount(`1 ${text}`, 'point')?.currency
  );
}

function readDate(text: string, choices: ImportChoices): string | undefined {
  if (text === '') return undefined;
  const day = readDay(text, choices.writing.days);
  if (!day) throw new RowFault('day_unreadable', text);
  return day;
}

function readSince(text: string, choices: ImportChoices, now: number): number {
  const day = readDate(text, choices);
  return day ? Math.min(now, Date.parse(day)) : now;
}

function readStage(text: string, choices: ImportChoices): StageChoice {
  if (text === '') return choices.defaultStage;
  const choice = Object.hasOwn(choices.stages, text) ? choices.stages[text] : undefined;
  if (!choice) throw new RowFault('stage_unknown', text);
  return choice;
}

/** Where a deal ended elsewhere is not known here: from a proposal on, since before one it would hardly have been kept. */
function stageOf(place: StageChoice, process: Process): string {
  if (place.kind === 'won') return stageOfWon(process);
  if (place.kind === 'ended') return process.proposalFrom;
  if (stageIndex(process, place.stage) < 0) throw new RowFault('stage_unknown', place.stage);
  return place.stage;
}
