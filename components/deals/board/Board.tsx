import { useMemo, useState } from 'react';
import type { DealRow } from '../../../lib/domain/deal-row.ts';
import { type MoveTarget, planMove } from '../../../lib/domain/planned-move.ts';
import { type Process, stageIndex } from '../../../lib/domain/process.ts';
import { useAnnounce } from '../../announce.tsx';
import { useSpeech } from '../../language.tsx';
import { useActions } from '../../panel-actions.tsx';
import { useCommand } from '../../use-command.ts';
import { useDealsData } from '../deals-data.tsx';
import { useDealsWords } from '../deals-words.ts';
import { MoveSheet } from '../move/MoveSheet.tsx';
import { BoardColumn } from './BoardColumn.tsx';
import { DropPlace } from './DropPlace.tsx';
import './Board.css';

interface BoardProps {
  readonly process: Process;
  /** Which side of the sale is shown: what the buyer is on the way to, or what becomes of the customer. */
  readonly side: 'before' | 'after';
  /** The deals of the process on that side that fit the search. */
  readonly rows: readonly DealRow[];
}

interface Move {
  readonly row: DealRow;
  readonly target: MoveTarget;
}

/** Deals by what their buyers are on the way to. A move that the gate refuses opens what is missing. */
export function Board({ process, side, rows }: BoardProps) {
  const words = useDealsWords();
  const { say } = useSpeech();
  const { now } = useActions();
  const { hanging } = useDealsData();
  const announce = useAnnounce();
  const { run } = useCommand();
  const [move, setMove] = useState<Move>();
  const line = stageIndex(process, process.wonBy) + 1;
  const stages = side === 'before' ? process.stages.slice(0, line) : process.stages.slice(line);
  const columns = useMemo(() => byStage(rows), [rows]);
  /** What lies behind the last column. */
  const beyond = side === 'before' ? (process.stages[line]?.id ?? null) : null;
  const ends = words.board.ends[side];
  const complete = side === 'after' ? rows.filter((row) => row.stage === null).length : 0;

  const drop = async (id: string, target: MoveTarget) => {
    const row = rows.find((each) => each.id === id);
    if (!row) return;
    const planned = planMove(row, process, target);
    if (planned.kind === 'none') return;
    if (planned.kind === 'advance' && (await run({ do: 'advance_stage', deal: id }))) {
      const to = target.kind === 'stage' ? process.stages.find((each) => each.id === target.stage) : undefined;
      announce(words.move.moved(row.name, to ? say(to.outcome) : words.move.behindAll));
      return;
    }
    setMove({ row, target });
  };
  const ask = (row: DealRow) => {
    const next = process.stages[stageIndex(process, row.stage ?? '') + 1]?.id ?? null;
    setMove({ row, target: { kind: 'stage', stage: next } });
  };

  return (
    // Without a card nothing in it takes the focus, and it must be scrolled by keyboard all the same.
    <section className="board" aria-label={words.board.label} {...(rows.length === 0 ? { tabIndex: 0 } : {})}>
      {stages.map((stage) => (
        <BoardColumn
          key={stage.id}
          stage={stage}
          rows={columns.get(stage.id) ?? NONE}
          hanging={hanging}
          now={now}
          onDrop={(deal) => drop(deal, { kind: 'stage', stage: stage.id })}
          onMove={ask}
        />
      ))}
      <div className="board-ends">
        <DropPlace
          className="board-end board-won"
          label={ends.beyond}
          dropLabel={ends.dropBeyond}
          onDrop={(deal) => drop(deal, { kind: 'stage', stage: beyond })}
        >
          <h2 className="column-name">{ends.beyond}</h2>
          <p>{complete > 0 ? words.board.count(complete) : ends.beyondHint}</p>
        </DropPlace>
        <DropPlace
          className="board-end board-not"
          label={ends.end}
          dropLabel={ends.dropEnd}
          onDrop={(deal) => drop(deal, { kind: 'end' })}
        >
          <h2 className="column-name">{ends.end}</h2>
          <p>{ends.endHint}</p>
        </DropPlace>
      </div>
      {move ? (
        <MoveSheet
          key={move.row.id}
          deal={move.row.id}
          process={process}
          target={move.target}
          onClose={() => setMove(undefined)}
        />
      ) : null}
    </section>
  );
}

const NONE: readonly DealRow[] = [];

/** The deals of each stage, those that wait longest first. */
function byStage(rows: readonly DealRow[]): ReadonlyMap<string, readonly DealRow[]> {
  const columns = new Map<string, DealRow[]>();
  for (const row of rows) {
    if (row.stage === null) continue;
    const column = columns.get(row.stage);
    if (column) column.push(row);
    else columns.set(row.stage, [row]);
  }
  for (const column of columns.values()) column.sort((a, b) => (a.since ?? 0) - (b.since ?? 0));
  return columns;
}
