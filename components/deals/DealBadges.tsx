import type { DealRow } from '../../lib/domain/deal-row.ts';
import { Icon } from '../icons/Icon.tsx';
import { useDealsWords } from './deals-words.ts';
import './DealBadges.css';

/** What stands out about a deal wherever it is listed. */
export function DealBadges({ row, hanging }: { readonly row: DealRow; readonly hanging: boolean }) {
  const words = useDealsWords();
  if (!row.claimed && row.suggestions === 0 && !hanging && !row.reference) return null;
  return (
    <ul className="badges">
      {row.suggestions > 0 ? (
        <li className="badge badge-review">
          <Icon name="suggested" />
          {words.card.suggestions(row.suggestions)}
        </li>
      ) : null}
      {row.claimed ? (
        <li className="badge badge-claimed">
          <Icon name="warning" />
          {words.card.claimed}
        </li>
      ) : null}
      {hanging ? (
        <li className="badge badge-hanging">
          <Icon name="clock" />
          {words.card.hanging}
        </li>
      ) : null}
      {row.reference ? (
        <li className="badge badge-reference">
          <Icon name="check" />
          {words.card.reference}
        </li>
      ) : null}
    </ul>
  );
}
