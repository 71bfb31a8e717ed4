import type { NewsItem } from '../../lib/domain/panel-view.ts';
import { Button } from '../controls/Button.tsx';
import { CommandButton } from '../controls/CommandButton.tsx';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { useSpeech } from '../language.tsx';
import './NewsStrip.css';

interface NewsStripProps {
  readonly items: readonly NewsItem[];
  /** Ids of proofs that are shown with their own Undo below. */
  readonly shownBelow: ReadonlySet<string>;
  /** A sentence for screen readers only. */
  readonly announcement: string;
  readonly onDismiss: () => void;
}

const MOST = 3;
const ICONS: Readonly<Record<NewsItem['what'], IconName>> = {
  confirmed: 'confirmed',
  suggested: 'suggested',
  retracted: 'retracted',
  questioned: 'clock',
};

/** The panel's one live region: it stands there from the start, so that what comes into it is said aloud. */
export function NewsStrip({ items, shownBelow, announcement, onDismiss }: NewsStripProps) {
  const { words, say } = useSpeech();
  const text = words.panel.news;
  return (
    <div className={items.length > 0 ? 'news news-some' : 'news'}>
      <div role="status" className="news-status">
        {items.slice(0, MOST).map((item) => (
          <div key={`${item.what}:${item.evidence}`} className={`news-item news-${item.what}`}>
            <Icon name={ICONS[item.what]} />
            <p>{words.codes.news[item.what](item.sender, say(item.criterion))}</p>
            {item.what === 'confirmed' && !shownBelow.has(item.evidence) ? (
              <CommandButton command={{ do: 'undo_evidence', deal: item.deal, evidence: item.evidence }}>
                {words.panel.names.undo}
              </CommandButton>
            ) : null}
          </div>
        ))}
        {items.length > MOST ? <p className="news-more">{text.more(items.length - MOST)}</p> : null}
        <span className="only-heard">{announcement}</span>
      </div>
      {items.length > 0 ? <Button onPress={onDismiss}>{text.dismiss}</Button> : null}
    </div>
  );
}
