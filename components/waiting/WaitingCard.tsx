import { useId } from 'react';
import type { WaitingItem } from '../../lib/domain/panel-view.ts';
import { Button } from '../controls/Button.tsx';
import { CommandButton } from '../controls/CommandButton.tsx';
import { EvidenceCard } from '../evidence/EvidenceCard.tsx';
import { NewDate } from '../evidence/NewDate.tsx';
import { OpenEmail } from '../evidence/OpenEmail.tsx';
import { Quote } from '../evidence/Quote.tsx';
import { SenderLine } from '../evidence/SenderLine.tsx';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { useSpeech } from '../language.tsx';
import { useActions } from '../panel-actions.tsx';
import './WaitingCard.css';

const ICONS: Readonly<Record<WaitingItem['why'], IconName>> = {
  suggested: 'suggested',
  questioned: 'clock',
  ending: 'warning',
  confirmed: 'confirmed',
  unread_reply: 'mail',
};

/** One thing that waits for the user, with what can be done about it at once. */
export function WaitingCard({ item }: { readonly item: WaitingItem }) {
  const { words, say, format } = useSpeech();
  const { now } = useActions();
  const nameId = useId();
  return (
    <li className={`waiting waiting-${item.why}`}>
      <p className="waiting-why">
        <Icon name={ICONS[item.why]} />
        <span className="waiting-word">{words.codes.waitingWhy[item.why]}</span>
        <time dateTime={new Date(item.at).toISOString()}>{format.age(item.at, now)}</time>
      </p>
      <h3 className="waiting-name" id={nameId}>
        {item.name}
        {item.company ? <span className="waiting-company">{item.company}</span> : null}
      </h3>
      {item.criterion ? <p className="waiting-criterion">{say(item.criterion)}</p> : null}
      <WaitingBody item={item} describedBy={nameId} />
    </li>
  );
}

function WaitingBody({ item, describedBy }: { readonly item: WaitingItem; readonly describedBy: string }) {
  const { words } = useSpeech();
  const { names } = words.panel;
  const { evidence, deal } = item;
  if (!evidence) return <OpenThread thread={item.thread} describedBy={describedBy} />;
  const { snapshot } = evidence;
  const open = <OpenEmail message={snapshot.message} snapshot={snapshot} describedBy={describedBy} />;
  const which = { deal, evidence: evidence.id };
  switch (item.why) {
    case 'suggested':
      return (
        <EvidenceCard evidence={evidence} tone="suggested">
          <CommandButton tone="plain" command={{ do: 'confirm_suggestion', ...which }} describedBy={describedBy}>
            {names.confirm}
          </CommandButton>
          <CommandButton tone="plain" command={{ do: 'reject_suggestion', ...which }} describedBy={describedBy}>
            {names.reject}
          </CommandButton>
          {open}
        </EvidenceCard>
      );
    case 'questioned':
      return <NewDate deal={deal} evidence={evidence} describedBy={describedBy} />;
    case 'ending':
    case 'confirmed':
    case 'unread_reply':
      return (
        <div className="waiting-proof">
          <Quote text={snapshot.quote || snapshot.message.ownText} />
          <SenderLine message={snapshot.message} />
          <div className="actions">
            {open}
            {item.why === 'confirmed' ? (
              <CommandButton command={{ do: 'see_news', deals: [deal] }} describedBy={describedBy}>
                {words.panel.waiting.seen}
              </CommandButton>
            ) : null}
          </div>
        </div>
      );
  }
}

function OpenThread(props: { readonly thread: string | undefined; readonly describedBy: string }) {
  const { words } = useSpeech();
  const { openEmail } = useActions();
  const { thread } = props;
  if (!thread) return null;
  return (
    <div className="actions">
      <Button describedBy={props.describedBy} onPress={() => openEmail({ gmailThread: thread })}>
        {words.panel.waiting.openThread}
      </Button>
    </div>
  );
}
