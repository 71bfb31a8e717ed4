import type { EvidenceView } from '../../lib/domain/panel-view.ts';
import { useSpeech } from '../language.tsx';
import { OpenEmail } from './OpenEmail.tsx';
import { Quote } from './Quote.tsx';
import { SenderLine } from './SenderLine.tsx';
import './NewDate.css';

interface StandsAlthoughProps {
  readonly evidence: EvidenceView;
  readonly describedBy: string;
}

/** A person said that an agreement stands although a later message spoke against it: whoever inspects it sees both. */
export function StandsAlthough({ evidence, describedBy }: StandsAlthoughProps) {
  const { words } = useSpeech();
  const { against } = evidence;
  if (!against) return null;
  return (
    <div className="new-date">
      <p className="new-date-title">{words.panel.evidence.standsAlthough}</p>
      <Quote text={against.quote || against.message.ownText} />
      <SenderLine message={against.message} />
      <div className="actions">
        <OpenEmail message={against.message} describedBy={describedBy} />
      </div>
    </div>
  );
}
