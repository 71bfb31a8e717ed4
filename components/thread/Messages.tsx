import type { MessageView, PanelView } from '../../lib/domain/panel-view.ts';
import { Section } from '../controls/Section.tsx';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { useSpeech } from '../language.tsx';
import './Messages.css';

const ICONS: Readonly<Record<MessageView['outcome'], IconName>> = {
  marked: 'confirmed',
  suggested: 'suggested',
  nothing: 'open',
  ours: 'arrow',
  not_loaded: 'clock',
};

/** What each message of the thread was found to say, why it counts or why not, and up to which it was read. */
export function Messages({ view }: { readonly view: Extract<PanelView, { kind: 'thread' }> }) {
  const { words } = useSpeech();
  const text = words.panel.messages;
  const read = view.readUpTo;
  return (
    <Section title={text.heading} note={read ? text.readUpTo(read.place, read.of) : text.readNone}>
      {view.messages.length === 0 ? (
        <p className="soft">{text.none}</p>
      ) : (
        <ol className="messages" aria-label={text.heading}>
          {view.messages.map((message, index) => (
            // A folded message may have no key yet; its place in the thread names it.
            <MessageItem key={message.key || index} message={message} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function MessageItem({ message }: { readonly message: MessageView }) {
  const { words, format } = useSpeech();
  const { outcome, verdict, reasons, sender } = message;
  const name = sender.name || sender.email || words.panel.messages.unknownSender;
  const why =
    outcome === 'not_loaded' ? [words.panel.messages.notLoaded] : reasons.map((each) => words.codes.reason[each]);
  const said = outcome === 'nothing' && verdict ? words.codes.verdict[verdict] : undefined;
  return (
    <li className={`message message-${outcome}`}>
      <Icon name={ICONS[outcome]} />
      <div className="message-body">
        <p className="message-head">
          <bdi className="message-sender">{name}</bdi>
          {message.sentAt ? <time dateTime={message.sentAt}>{format.moment(message.sentAt)}</time> : null}
        </p>
        <p>
          <span className="message-outcome">{words.codes.messageOutcome[outcome]}</span>
          {said ? `: ${said}` : ''}
        </p>
        {outcome === 'ours' || why.length === 0 ? null : <p className="message-why">{why.join(' ')}</p>}
      </div>
    </li>
  );
}
