import type { LocalText } from '../../../lib/domain/language.ts';
import type { MoveTarget } from '../../../lib/domain/planned-move.ts';
import type { Process } from '../../../lib/domain/process.ts';
import type { DealsWording } from '../../../locales/deals/en.ts';
import type { ChoiceOption } from '../../controls/Choice.tsx';

/** Ids of the places that are no stage. A stage's id never begins with a colon. */
const DONE = ':done';
const END = ':end';

/** Every place where a deal of the process can be put. */
export function moveOptions(process: Process, words: DealsWording, say: (text: LocalText) => string): ChoiceOption[] {
  return [
    ...process.stages.map((stage) => ({ id: stage.id, label: words.move.towards(say(stage.outcome)) })),
    { id: DONE, label: words.move.behindAll },
    { id: END, label: words.move.endTitle },
  ];
}

export function targetId(target: MoveTarget): string {
  return target.kind === 'end' ? END : (target.stage ?? DONE);
}

export function targetOf(id: string): MoveTarget {
  if (id === END) return { kind: 'end' };
  return { kind: 'stage', stage: id === DONE ? null : id };
}
