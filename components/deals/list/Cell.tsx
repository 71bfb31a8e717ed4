import { localPart } from '../../../lib/domain/address.ts';
import type { DealRow } from '../../../lib/domain/deal-row.ts';
import { findStage, type Process } from '../../../lib/domain/process.ts';
import { useSpeech } from '../../language.tsx';
import { daysBetween } from '../days-between.ts';
import { useDealsWords } from '../deals-words.ts';
import { makeRoute } from '../route.ts';
import { Tally } from '../Tally.tsx';
import type { ColumnId } from './columns.ts';

interface CellProps {
  readonly row: DealRow;
  readonly column: ColumnId;
  readonly process: Process;
  readonly now: number;
}

/** What stands in one column of a deal. */
export function Cell({ row, column, process, now }: CellProps) {
  const { words: panel, say, format } = useSpeech();
  const words = useDealsWords();
  const stage = row.stage === null ? undefined : findStage(process, row.stage);
  switch (column) {
    case 'name':
      return (
        <a href={makeRoute({ at: 'deal', deal: row.id })} dir="auto">
          {row.name}
        </a>
      );
    case 'company':
      return <span dir="auto">{row.company}</span>;
    case 'owner':
      return <span>{row.owner}</span>;
    case 'stage':
      return <span>{stage ? say(stage.outcome) : words.after.complete}</span>;
    case 'value':
      return row.value ? <span>{format.money(row.value)}</span> : null;
    case 'since':
      return row.since === null ? null : <span>{words.card.age(daysBetween(row.since, now))}</span>;
    case 'confirmed':
      return <Tally confirmed={row.confirmed} all={row.criteria} short />;
    case 'missing': {
      const missing = (stage?.criteria ?? []).filter((each) => row.missing.includes(each.id));
      return <span>{missing.map((each) => say(each.text)).join(' · ')}</span>;
    }
    case 'last':
      return row.lastConfirmed ? (
        <span title={row.lastConfirmed.sender}>
          {localPart(row.lastConfirmed.sender)}, {format.age(Date.parse(row.lastConfirmed.sentAt), now)}
        </span>
      ) : null;
    case 'close':
      return row.expectedClose ? <span>{format.day(row.expectedClose)}</span> : null;
    case 'status':
      return <span>{row.lost ? panel.panel.deal.lost : panel.codes.dealStatus[row.status]}</span>;
  }
}
