import type { ReactNode } from 'react';
import type { DealView } from '../../lib/domain/panel-view.ts';
import { useSpeech } from '../language.tsx';
import { useActions } from '../panel-actions.tsx';
import './DealHeader.css';

const DAY = 86_400_000;
/** Longer names are set smaller, so that what stands below stays in sight. */
const LONG_NAME = 60;

/** What the deal is called, for whom, and its few figures. */
export function DealHeader({ deal, children }: { readonly deal: DealView; readonly children?: ReactNode }) {
  const { words, format } = useSpeech();
  const { now } = useActions();
  const text = words.panel.deal;
  const facts = [
    deal.value ? format.money(deal.value) : undefined,
    deal.expectedClose ? text.closes(format.day(deal.expectedClose)) : undefined,
  ].filter((fact) => fact !== undefined);
  return (
    <header className="deal-header">
      <div className="deal-title">
        {deal.company ? (
          <p className="deal-company" title={deal.company}>
            {deal.company}
          </p>
        ) : null}
        <h2 className={deal.name.length > LONG_NAME ? 'deal-name deal-name-long' : 'deal-name'}>{deal.name}</h2>
        {facts.length > 0 || deal.since !== null ? (
          <p className="deal-facts">
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
            {deal.since === null ? null : <span>{text.inStage(Math.floor((now - deal.since) / DAY))}</span>}
          </p>
        ) : null}
      </div>
      {children}
    </header>
  );
}
