import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { EvidenceSnapshot, MessageSnapshot } from '../../lib/domain/evidence.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useSpeech } from '../language.tsx';
import '../controls/Overlay.css';
import { EmailAddress } from './EmailAddress.tsx';
import './KeptEmail.css';

interface KeptEmailProps {
  readonly message: MessageSnapshot;
  readonly snapshot: EvidenceSnapshot | undefined;
  /** Whether it is shown because the mail itself was not found. */
  readonly gone: boolean;
  readonly onClose: () => void;
}

/** The mail as the evidence keeps it: the sentence in its context, and the recap that it answers. */
export function KeptEmail({ message, snapshot, gone, onClose }: KeptEmailProps) {
  const { words, format } = useSpeech();
  const { evidence } = words.panel;
  const { name, email } = message.sender;
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog className="sheet-content">
          <Heading slot="title" className="sheet-title">
            {evidence.keptTitle}
          </Heading>
          {gone ? (
            <Notice tone="plain" icon="mail">
              <p>{evidence.mailGone}</p>
            </Notice>
          ) : null}
          <dl className="kept-head">
            <dt>{evidence.sender}</dt>
            <dd>
              {name ? <bdi className="kept-name">{name}</bdi> : null}
              <EmailAddress email={email} />
            </dd>
            <dt>{evidence.sent}</dt>
            <dd>{format.moment(message.sentAt)}</dd>
            <dt>{evidence.subject}</dt>
            <dd dir="auto">{message.subject || words.panel.thread.noSubject}</dd>
          </dl>
          <TextWithQuote text={message.ownText} quote={snapshot?.quote ?? ''} />
          {snapshot?.recap ? (
            <section className="kept-recap">
              <h3>{snapshot.recap.from === 'message' ? evidence.recap : evidence.recapFromQuote}</h3>
              <p className="kept-text" dir="auto">
                {snapshot.recap.text}
              </p>
            </section>
          ) : null}
          <div className="actions">
            <Button tone="plain" onPress={onClose}>
              {words.panel.close}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function TextWithQuote({ text, quote }: { readonly text: string; readonly quote: string }) {
  const at = quote ? text.indexOf(quote) : -1;
  if (at < 0) {
    return (
      <p className="kept-text" dir="auto">
        {text}
      </p>
    );
  }
  return (
    <p className="kept-text" dir="auto">
      {text.slice(0, at)}
      <mark>{quote}</mark>
      {text.slice(at + quote.length)}
    </p>
  );
}
