import { memo } from 'react';
import { useDrag } from 'react-aria/useDrag';
import { localPart } from '../../../lib/domain/address.ts';
import type { DealRow } from '../../../lib/domain/deal-row.ts';
import type { ExitCriterion } from '../../../lib/domain/process.ts';
import { useSpeech } from '../../language.tsx';
import { DealBadges } from '../DealBadges.tsx';
import { daysBetween } from '../days-between.ts';
import { useDealsWords } from '../deals-words.ts';
import { makeRoute } from '../route.ts';
import { Tally } from '../Tally.tsx';
import { DRAGGED_DEAL } from './deal-drag.ts';
import { MoveHandle } from './MoveHandle.tsx';
import './DealCard.css';

interface DealCardProps {
  readonly row: DealRow;
  /** The criteria of its stage. */
  readonly criteria: readonly ExitCriterion[];
  readonly hanging: boolean;
  /** ms. */
  readonly now: number;
  readonly onMove: (row: DealRow) => void;
}

/** What a card names before it only counts. */
const NAMED = 2;

/** A deal in its column: what it is, how far the buyer's word reaches, and what is still missing. */
export const DealCard = memo(function DealCard({ row, criteria, hanging, now, onMove }: DealCardProps) {
  const { say, format } = useSpeech();
  const words = useDealsWords();
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    getItems: () => [{ [DRAGGED_DEAL]: row.id, 'text/plain': row.name }],
    getAllowedDropOperations: () => ['move'],
    hasDragButton: true,
  });
  const missing = criteria.filter((each) => row.missing.includes(each.id));
  const age = row.since === null ? null : daysBetween(row.since, now);
  const { lastConfirmed } = row;
  return (
    <article {...dragProps} className={isDragging ? 'card card-dragging' : 'card'}>
      <div className="card-head">
        <div className="card-title">
          {row.company ? (
            <p className="card-company" dir="auto">
              {row.company}
            </p>
          ) : null}
          <h3 className="card-name">
            <a href={makeRoute({ at: 'deal', deal: row.id })} draggable={false} dir="auto">
              {row.name}
            </a>
          </h3>
        </div>
        <MoveHandle name={row.name} dragProps={dragButtonProps} onPress={() => onMove(row)} />
      </div>
      <p className="card-facts">
        {row.value ? <span>{format.money(row.value)}</span> : null}
        {age === null ? null : <span title={words.card.ageLabel(age)}>{words.card.age(age)}</span>}
        <Tally confirmed={row.confirmed} all={row.criteria} />
      </p>
      {missing.length > 0 ? (
        <p className="card-missing">
          <span className="card-label">{words.card.missing}</span>{' '}
          {missing
            .slice(0, NAMED)
            .map((each) => say(each.text))
            .join(' · ')}
          {missing.length > NAMED ? ` · ${words.card.more(missing.length - NAMED)}` : ''}
        </p>
      ) : row.criteria > 0 ? (
        <p className="card-ready">{words.card.nothingMissing}</p>
      ) : null}
      {lastConfirmed ? (
        <p className="card-last" title={lastConfirmed.sender}>
          {words.card.confirmedBy(localPart(lastConfirmed.sender), format.age(Date.parse(lastConfirmed.sentAt), now))}
        </p>
      ) : null}
      <DealBadges row={row} hanging={hanging} />
    </article>
  );
});
