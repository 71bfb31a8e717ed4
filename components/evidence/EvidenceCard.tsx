import type { ReactNode } from 'react';
import type { EvidenceView } from '../../lib/domain/panel-view.ts';
import { Icon } from '../icons/Icon.tsx';
import { useSpeech } from '../language.tsx';
import { Quote } from './Quote.tsx';
import { SenderLine } from './SenderLine.tsx';
import './EvidenceCard.css';

interface EvidenceCardProps {
  readonly evidence: EvidenceView;
  /** `past`: what counted once, beside the message that took it back. */
  readonly tone: 'confirmed' | 'suggested' | 'past';
  readonly children?: ReactNode;
}

/** One email as proof: the buyer's sentence, who and when, how the sender was verified, and why it counts. */
export function EvidenceCard({ evidence, tone, children }: EvidenceCardProps) {
  const { words } = useSpeech();
  const { snapshot } = evidence;
  const { message } = snapshot;
  const verified = message.verification === 'verified';
  return (
    <div className={`evidence evidence-${tone}`}>
      <Quote text={snapshot.quote || message.ownText} />
      <SenderLine message={message} />
      {tone === 'past' ? null : (
        <>
          <p className="evidence-fact">
            <Icon name={verified ? 'shield' : 'warning'} />
            <span>
              {words.codes.verification[message.verification]}
              {snapshot.known && !verified ? ` ${words.panel.evidence.known}` : ''}
            </span>
          </p>
          {snapshot.reasons.length > 0 ? (
            <p className="evidence-fact">
              <Icon name="check" />
              <span>{snapshot.reasons.map((reason) => words.codes.reason[reason]).join(' ')}</span>
            </p>
          ) : null}
        </>
      )}
      {evidence.state === 'suggested' && snapshot.doubts.length > 0 ? (
        <div className="evidence-doubts">
          <p className="evidence-doubts-title">{words.panel.evidence.onlySuggested}</p>
          <p>{snapshot.doubts.map((doubt) => words.codes.doubt[doubt]).join(' ')}</p>
        </div>
      ) : null}
      {children ? <div className="actions">{children}</div> : null}
    </div>
  );
}
