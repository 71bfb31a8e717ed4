import type { PanelView } from '../../lib/domain/panel-view.ts';
import { useSpeech } from '../language.tsx';
import { WaitingCard } from './WaitingCard.tsx';
import './WaitingList.css';

/** Without an open thread: what waits for the user, or how to begin. */
export function WaitingList({ view }: { readonly view: Extract<PanelView, { kind: 'waiting' }> }) {
  const { words } = useSpeech();
  const text = words.panel.waiting;
  const { waiting, total, deals } = view;
  if (waiting.length === 0 && deals === 0) {
    return (
      <div className="waiting-empty">
        <h2 className="waiting-title">{text.firstTitle}</h2>
        <ol className="first-steps">
          {text.firstSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
    );
  }
  if (waiting.length === 0) {
    return (
      <div className="waiting-empty">
        <h2 className="waiting-title">{text.emptyTitle}</h2>
        <p className="soft">{text.empty}</p>
      </div>
    );
  }
  return (
    <>
      <header className="waiting-head">
        <h2 className="waiting-title">{text.heading}</h2>
        <span className="waiting-count">{text.count(total)}</span>
      </header>
      <ul className="waiting-list" aria-label={text.heading}>
        {waiting.map((item) => (
          <WaitingCard key={`${item.deal}:${item.why}:${item.evidence?.id ?? item.thread ?? item.at}`} item={item} />
        ))}
      </ul>
      {total > waiting.length ? <p className="waiting-shown">{text.shown(waiting.length, total)}</p> : null}
    </>
  );
}
