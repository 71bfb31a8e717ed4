import { useState } from 'react';
import type { DealPage } from '../../../lib/domain/deal-page.ts';
import { Button } from '../../controls/Button.tsx';
import { useSpeech } from '../../language.tsx';
import { useDealsWords } from '../deals-words.ts';
import { AsideSection } from './AsideSection.tsx';
import { HandOverForm } from './HandOverForm.tsx';

/** Value, dates and owner, and through whose hands the deal went. */
export function FactsOfDeal({ page }: { readonly page: DealPage }) {
  const words = useDealsWords();
  const { format } = useSpeech();
  const [handing, setHanding] = useState(false);
  const { deal } = page;
  return (
    <AsideSection title={words.deal.facts}>
      <dl className="facts">
        <dt>{words.deal.value}</dt>
        <dd>{deal.value ? format.money(deal.value) : words.deal.none}</dd>
        <dt>{words.deal.close}</dt>
        <dd>{deal.expectedClose ? format.day(deal.expectedClose) : words.deal.none}</dd>
        {page.wonAt === null ? null : (
          <>
            <dt>{words.deal.won}</dt>
            <dd>{format.day(page.wonAt)}</dd>
          </>
        )}
        <dt>{words.deal.owner}</dt>
        <dd>
          <bdi>{page.owner}</bdi>
        </dd>
      </dl>
      {page.handOvers.length > 0 ? (
        <ul className="hand-overs">
          {page.handOvers.map((each) => (
            <li key={each.at}>
              <p>{words.deal.handedOver(each.from, each.to, format.day(each.at))}</p>
              {each.note ? <p dir="auto">{each.note}</p> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {handing ? (
        <HandOverForm deal={deal.id} onClose={() => setHanding(false)} />
      ) : (
        <div className="actions">
          <Button onPress={() => setHanding(true)}>{words.deal.handOver}</Button>
        </div>
      )}
    </AsideSection>
  );
}
