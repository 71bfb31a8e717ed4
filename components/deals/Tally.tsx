import { useDealsWords } from './deals-words.ts';
import './Tally.css';

/** How many criteria are confirmed: a bar for the eye, words for everybody. */
export function Tally({ confirmed, all }: { readonly confirmed: number; readonly all: number }) {
  const words = useDealsWords();
  if (all === 0) return null;
  return (
    <span className="tally">
      <span className="tally-bar" aria-hidden="true">
        <span style={{ width: `${(100 * confirmed) / all}%` }} />
      </span>
      <span className="tally-words">{words.card.tally(confirmed, all)}</span>
    </span>
  );
}
