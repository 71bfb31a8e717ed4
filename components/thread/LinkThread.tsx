import { type ReactNode, useState } from 'react';
import type { DealOffer, PanelView } from '../../lib/domain/panel-view.ts';
import { Button } from '../controls/Button.tsx';
import { DealSearch } from '../deal/DealSearch.tsx';
import { useDraft } from '../draft.tsx';
import { useSpeech } from '../language.tsx';
import { NewDealForm } from './NewDealForm.tsx';
import { OfferCard } from './OfferCard.tsx';
import './LinkThread.css';

interface LinkThreadProps {
  readonly view: Extract<PanelView, { kind: 'thread' }>;
  /** Whether this is what the panel is about now, so that the best way stands out. */
  readonly prominent: boolean;
  /** Further buttons, beside the one for a new deal. */
  readonly children?: ReactNode;
}

/** The ways to a deal for this thread: the offers, the search, a new one. */
export function LinkThread({ view, prominent, children }: LinkThreadProps) {
  const { words } = useSpeech();
  const text = words.panel.thread;
  const [chosen, setChosen] = useState<DealOffer>();
  const [creating, setCreating] = useDraft(`creating:${view.thread}`, false);
  const linked = view.deals.map((each) => each.id);
  const offers = view.offers.filter((each) => !linked.includes(each.deal));
  const found = chosen && !linked.includes(chosen.deal) ? chosen : undefined;
  const { thread, subject } = view;
  return (
    <div className="link-thread">
      {offers.length > 0 ? (
        <ul className="offers" aria-label={text.offers}>
          {offers.map((offer, index) => (
            <OfferCard
              key={offer.deal}
              offer={offer}
              thread={thread}
              subject={subject}
              first={prominent && index === 0 && !creating}
            />
          ))}
        </ul>
      ) : (
        <p className="soft">{text.noOffers}</p>
      )}
      <DealSearch label={text.search} without={linked} onChoose={setChosen} />
      {found ? (
        <ul className="offers" aria-label={text.search}>
          <OfferCard
            key={found.deal}
            offer={{ ...found, reason: 'search' }}
            thread={thread}
            subject={subject}
            first={false}
            onLinked={() => setChosen(undefined)}
          />
        </ul>
      ) : null}
      {creating ? (
        <NewDealForm
          key={thread}
          thread={thread}
          subject={subject}
          draft={view.draft}
          processes={view.processes}
          currency={view.currency}
          onClose={() => setCreating(undefined)}
        />
      ) : null}
      <div className="actions">
        {creating ? null : (
          <Button
            tone={prominent && offers.length === 0 ? 'primary' : 'plain'}
            icon="plus"
            onPress={() => setCreating(true)}
          >
            {words.panel.names.newDeal}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}
