import { useState } from 'react';
import type { DealRow } from '../../../lib/domain/deal-row.ts';
import { findStage, stageIndex } from '../../../lib/domain/process.ts';
import { Button } from '../../controls/Button.tsx';
import { useSpeech } from '../../language.tsx';
import { useActions } from '../../panel-actions.tsx';
import { DealBadges } from '../DealBadges.tsx';
import { processOf, useDealsData } from '../deals-data.tsx';
import { useDealsWords } from '../deals-words.ts';
import { MoveSheet } from '../move/MoveSheet.tsx';
import { makeRoute } from '../route.ts';
import { Tally } from '../Tally.tsx';
import { VirtualList } from '../virtual/VirtualList.tsx';
import type { Customer } from './customer.ts';
import { stageTimes } from './stage-times.ts';
import '../board/DealCard.css';

/** Height of a customer's line, in px: the guess until it is measured. */
const LINE = 84;
const keyOf = (customer: Customer) => customer.row.id;

/** Every customer: who cares for them, where they stand, and how long each stage took. */
export function Customers({ customers }: { readonly customers: readonly Customer[] }) {
  const { after } = useDealsWords();
  const { processes } = useDealsData();
  const [moving, setMoving] = useState<DealRow>();
  const process = moving ? processOf(processes, moving.process) : undefined;
  const next = moving && process ? process.stages[stageIndex(process, moving.stage ?? '') + 1]?.id : undefined;
  return (
    <>
      <VirtualList
        label={after.customers}
        items={customers}
        keyOf={keyOf}
        estimate={LINE}
        render={(customer) => <CustomerLine customer={customer} onMove={setMoving} />}
        scrollClass="customers-scroll"
        listClass="customers-list"
      />
      {moving && process ? (
        <MoveSheet
          deal={moving.id}
          process={process}
          target={{ kind: 'stage', stage: next ?? null }}
          onClose={() => setMoving(undefined)}
        />
      ) : null}
    </>
  );
}

interface CustomerLineProps {
  readonly customer: Customer;
  readonly onMove: (row: DealRow) => void;
}

function CustomerLine({ customer, onMove }: CustomerLineProps) {
  const { after, card, days } = useDealsWords();
  const { say, format } = useSpeech();
  const { now } = useActions();
  const { processes, hanging } = useDealsData();
  const { row, deal, checks } = customer;
  const process = processOf(processes, row.process);
  const stage = row.stage === null ? undefined : findStage(process, row.stage);
  const next = checks.find((each) => each.standing !== 'answered');
  const nameId = `customer-${row.id}`;
  return (
    <div className="customer">
      <div className="customer-name">
        {row.company ? (
          <p className="card-company" dir="auto">
            {row.company}
          </p>
        ) : null}
        <h3 className="card-name">
          <a href={makeRoute({ at: 'deal', deal: row.id })} dir="auto" id={nameId}>
            {row.name}
          </a>
        </h3>
        <p className="after-soft">
          {row.owner}
          {row.wonAt === null ? '' : ` · ${after.heads.won} ${format.day(row.wonAt)}`}
        </p>
      </div>
      <div className="customer-stage">
        <p>{stage ? say(stage.outcome) : after.complete}</p>
        <p className="card-facts">
          <Tally confirmed={row.confirmed} all={row.criteria} />
          {next ? (
            <span>
              {after.month(next.month)}: {after.dueOn(format.day(next.dueAt))}
            </span>
          ) : null}
        </p>
        <DealBadges row={row} hanging={hanging.has(row.id)} />
      </div>
      <ul className="customer-times" aria-label={after.heads.times}>
        {stageTimes(deal, process, now).map((time) => (
          <li key={time.stage.id} className={time.running ? 'time time-running' : 'time'}>
            <span className="time-days">{time.days === 0 && time.running ? card.age(0) : days(time.days)}</span>
            <span className="time-stage">{say(time.stage.outcome)}</span>
          </li>
        ))}
      </ul>
      <Button describedBy={nameId} onPress={() => onMove(row)}>
        {after.moveOn}
      </Button>
    </div>
  );
}
