import { useDealsWords } from './deals-words.ts';
import './Tally.css';

interface TallyProps {
  readonly confirmed: number;
  readonly all: number;
  /** Under a head that says what is counted. */
  readonly short?: boolean;
}

/** How many criteria are confirmed: a bar for the eye, words for everybody. */
export function Tally({ confirmed, all, short }: TallyProps) {
  const words = useDealsWords();
  if (all === 0) return null;
  return (
    <span className="tally">
      <span className="tally-bar" aria-hidden="true">
        <span style={{ width: `${(100 * confirmed) / all}%` }} />
      </span>
      <span className="tally-words">{(short ? words.card.tallyShort : words.card.tally)(confirmed, all)}</span>
    </span>
  );
}
