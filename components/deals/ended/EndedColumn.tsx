import { useMemo } from 'react';
import { findStage } from '../../../lib/domain/process.ts';
import { CommandButton } from '../../controls/CommandButton.tsx';
import { disqualifyWords } from '../../disqualify-words.ts';
import { Icon } from '../../icons/Icon.tsx';
import { useSpeech } from '../../language.tsx';
import { processOf, useDealsData } from '../deals-data.tsx';
import { useDealsWords } from '../deals-words.ts';
import { makeRoute } from '../route.ts';
import { VirtualList } from '../virtual/VirtualList.tsx';
import type { EndedDeal } from './ended-deal.ts';
import '../board/DealCard.css';

interface EndedColumnProps {
  readonly title: string;
  readonly hint: string;
  readonly deals: readonly EndedDeal[];
}

/** Height of a usual entry, in px: the guess until it is measured. */
const ENTRY = 124;
const keyOf = (deal: EndedDeal) => deal.row.id;

export function EndedColumn({ title, hint, deals }: EndedColumnProps) {
  const { ended } = useDealsWords();
  const { words, format } = useSpeech();
  const reasons = useMemo(() => countReasons(deals), [deals]);
  return (
    <section className="ended-column" aria-label={title}>
      <header>
        <h2 className="ended-title">
          {title} <span className="after-count">{format.number(deals.length)}</span>
        </h2>
        <p className="ended-soft">{hint}</p>
        {reasons.length > 0 ? (
          <ul className="ended-reasons" aria-label={ended.reasons}>
            {reasons.map(([reason, count]) => (
              <li key={reason}>
                {disqualifyWords(words, reason)} <strong>{format.number(count)}</strong>
              </li>
            ))}
          </ul>
        ) : null}
      </header>
      {deals.length === 0 ? <p className="ended-soft">{ended.none}</p> : null}
      <VirtualList
        label={title}
        items={deals}
        keyOf={keyOf}
        estimate={ENTRY}
        render={(deal) => <EndedItem deal={deal} />}
        scrollClass="ended-scroll"
        listClass="ended-list"
      />
    </section>
  );
}

function EndedItem({ deal: { row, end } }: { readonly deal: EndedDeal }) {
  const { ended } = useDealsWords();
  const { words, say, format } = useSpeech();
  const { processes } = useDealsData();
  const stage = end.stage === null ? undefined : findStage(processOf(processes, row.process), end.stage);
  const nameId = `ended-${row.id}`;
  return (
    <div className="ended-item">
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
      <p>
        <strong>{disqualifyWords(words, end.reason)}</strong> {ended.on(format.day(end.at))}
        {row.value ? ` · ${format.money(row.value)}` : ''}
      </p>
      {end.note ? <p dir="auto">{end.note}</p> : null}
      {stage ? <p className="ended-soft">{ended.towards(say(stage.outcome))}</p> : null}
      {end.evidence ? (
        <p className="ended-mail">
          <Icon name="mail" />
          {ended.withEmail}
        </p>
      ) : null}
      <div className="actions">
        <CommandButton command={{ do: 'reopen_deal', deal: row.id }} describedBy={nameId}>
          {ended.reopen}
        </CommandButton>
      </div>
    </div>
  );
}

function countReasons(deals: readonly EndedDeal[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { end } of deals) counts.set(end.reason, (counts.get(end.reason) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
