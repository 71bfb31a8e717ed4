import { useId } from 'react';
import type { DealOffer } from '../../lib/domain/panel-view.ts';
import { CommandButton } from '../controls/CommandButton.tsx';
import { useSpeech } from '../language.tsx';
import './OfferCard.css';

interface OfferCardProps {
  readonly offer: DealOffer;
  readonly thread: string;
  readonly subject: string;
  /** Whether it is the best one, whose button stands out. */
  readonly first: boolean;
  readonly onLinked?: () => void;
}

/** A deal that the thread may belong to, why, and the click that links them. */
export function OfferCard({ offer, thread, subject, first, onLinked }: OfferCardProps) {
  const { words, say } = useSpeech();
  const id = useId();
  const status = offer.status === 'open' ? '' : words.codes.dealStatus[offer.status];
  const towards = offer.towards ? words.panel.deal.towards(say(offer.towards)) : '';
  return (
    <li className="offer">
      <p className="offer-name" id={id}>
        {offer.name}
      </p>
      <p className="offer-more">{[offer.company, status || towards].filter(Boolean).join(' · ')}</p>
      <p className="offer-why">{words.codes.offerReason[offer.reason](offer.because)}</p>
      <div className="actions">
        <CommandButton
          tone={first ? 'primary' : 'plain'}
          command={{ do: 'link_thread', deal: offer.deal, thread, subject }}
          describedBy={id}
          {...(onLinked ? { onDone: onLinked } : {})}
        >
          {words.panel.names.linkToDeal}
        </CommandButton>
      </div>
    </li>
  );
}
