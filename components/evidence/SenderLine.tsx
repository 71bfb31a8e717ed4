import type { MessageSnapshot } from '../../lib/domain/evidence.ts';
import { useSpeech } from '../language.tsx';
import { EmailAddress } from './EmailAddress.tsx';
import './SenderLine.css';

/** Who wrote it and when. A name is only what the sender calls themselves, so the address stands beside it. */
export function SenderLine({ message }: { readonly message: Pick<MessageSnapshot, 'sender' | 'sentAt'> }) {
  const { format } = useSpeech();
  const { name, email } = message.sender;
  return (
    <p className="sender-line">
      <bdi className="sender-name" title={name}>
        {name || email}
      </bdi>
      <time dateTime={message.sentAt}>{format.moment(message.sentAt)}</time>
      {name ? <EmailAddress className="sender-email" email={email} /> : null}
    </p>
  );
}
