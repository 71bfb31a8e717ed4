import { useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import type { DealOffer } from '../../lib/domain/panel-view.ts';
import { useSpeech } from '../language.tsx';
import { useActions } from '../panel-actions.tsx';
import './DealSearch.css';
import '../controls/Choice.css';
import '../controls/Field.css';
import '../controls/MoreMenu.css';

interface DealSearchProps {
  readonly label: string;
  /** Ids of deals that make no sense here. */
  readonly without: readonly string[];
  readonly onChoose: (offer: DealOffer) => void;
}

/** Time after the last key before the worker is asked, in ms. */
const PAUSE = 120;

/** Finds a deal among all of the account. */
export function DealSearch({ label, without, onChoose }: DealSearchProps) {
  const { words, say } = useSpeech();
  const { search } = useActions();
  const [typed, setTyped] = useState('');
  /** The list closes when this changes. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [found, setFound] = useState<{ readonly words: string; readonly offers: readonly DealOffer[] }>();
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const offers = await search(typed);
      if (!stale) setFound({ words: typed, offers });
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [typed, search]);
  const fresh = found?.words === typed;
  // Until the answer for these words is there, what is left of the one before: nobody chooses what no longer fits.
  const offers = (found?.offers ?? []).filter(
    (offer) => !without.includes(offer.deal) && (fresh || isNamed(offer, typed)),
  );
  const text = words.panel.thread;
  return (
    <ComboBox
      className="field"
      menuTrigger="input"
      allowsEmptyCollection
      inputValue={typed}
      onInputChange={(next) => {
        setTyped(next);
        if (next) setChosen(null);
      }}
      items={offers.map((offer) => ({ ...offer, id: offer.deal }))}
      defaultFilter={() => true}
      value={chosen}
      onChange={(key) => {
        const offer = offers.find((each) => each.deal === key);
        if (!offer) return;
        setTyped('');
        setChosen(offer.deal);
        onChoose(offer);
      }}
    >
      <Label className="field-label">{label}</Label>
      <Input className="field-input" placeholder={text.searchHint} />
      <Popover className="popover" offset={4}>
        <ListBox
          className="menu choice-list"
          renderEmptyState={() => <p className="search-empty">{fresh ? text.nothingFound : text.searching}</p>}
        >
          {(offer: DealOffer & { id: string }) => (
            <ListBoxItem id={offer.id} textValue={offer.name} className="menu-item search-item">
              <span className="search-name">{offer.name}</span>
              <span className="search-more">
                {[offer.company, offer.towards ? words.panel.deal.towards(say(offer.towards)) : '']
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function isNamed(offer: DealOffer, words: string): boolean {
  return `${offer.name} ${offer.company}`.toLowerCase().includes(words.trim().toLowerCase());
}
