import { Button } from '../../controls/Button.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { useSpeech } from '../../language.tsx';
import { useDealsData } from '../deals-data.tsx';
import { useDealsWords } from '../deals-words.ts';
import { makeRoute } from '../route.ts';
import './FirstSteps.css';

const GMAIL = 'https://mail.google.com/';

/** From the empty board to the first confirmed criterion: shown until the buyer has confirmed something. */
export function FirstSteps({ onNewDeal }: { readonly onNewDeal: () => void }) {
  const { first, openGmail } = useDealsWords();
  const { words } = useSpeech();
  const { rows, linked } = useDealsData();
  const done = [rows.length > 0, linked, rows.some((row) => row.lastConfirmed !== null)];
  const next = done.indexOf(false);
  const steps = [
    { title: first.open, text: first.openText },
    { title: first.link, text: first.linkText },
    { title: first.confirm, text: first.confirmText },
  ];
  return (
    <section className="first" aria-label={first.title}>
      <h2 className="first-title">{first.title}</h2>
      <p className="first-text">{first.text}</p>
      <ol className="board-steps">
        {steps.map((step, index) => (
          <li
            key={step.title}
            className={done[index] ? 'board-step first-done' : 'board-step'}
            {...(index === next ? { 'aria-current': 'step' } : {})}
          >
            <span className="first-number" aria-hidden="true">
              {done[index] ? <Icon name="check" /> : index + 1}
            </span>
            <div className="first-body">
              <h3>{step.title}</h3>
              {done[index] ? <p className="first-state">{first.done}</p> : <p>{step.text}</p>}
              {index === next && index === 0 ? (
                <div className="actions">
                  <Button tone="primary" icon="plus" onPress={onNewDeal}>
                    {words.panel.names.newDeal}
                  </Button>
                  <a className="button button-quiet" href={makeRoute({ at: 'import' })}>
                    {first.import}
                  </a>
                </div>
              ) : null}
              {index === next && index > 0 ? (
                <div className="actions">
                  <a className="button button-plain" href={GMAIL} target="_blank" rel="noreferrer">
                    {openGmail}
                  </a>
                </div>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
