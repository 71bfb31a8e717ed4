import type { EvidenceView } from '../../lib/domain/panel-view.ts';
import { CommandButton } from '../controls/CommandButton.tsx';
import { useSpeech } from '../language.tsx';
import { EvidenceCard } from './EvidenceCard.tsx';
import { OpenEmail } from './OpenEmail.tsx';
import { Quote } from './Quote.tsx';
import { SenderLine } from './SenderLine.tsx';
import './TakenBack.css';

interface TakenBackProps {
  readonly deal: string;
  readonly evidence: EvidenceView;
  readonly describedBy: string;
}

/** The message that takes a proof back, above the one that it takes back. The rep may know better: then it counts as theirs. */
export function TakenBack({ deal, evidence, describedBy }: TakenBackProps) {
  const { words } = useSpeech();
  const { against, snapshot } = evidence;
  return (
    <div className="taken-back">
      {against ? (
        <>
          <Quote text={against.quote || against.message.ownText} />
          <SenderLine message={against.message} />
          <div className="actions">
            <CommandButton
              tone="plain"
              command={{ do: 'settle_question', deal, evidence: evidence.id, stands: true }}
              describedBy={describedBy}
            >
              {words.panel.evidence.stillAgreed}
            </CommandButton>
            <OpenEmail message={against.message} describedBy={describedBy} />
          </div>
        </>
      ) : null}
      <p className="taken-back-before">{words.panel.evidence.confirmedBefore}</p>
      <EvidenceCard evidence={evidence} tone="past">
        <OpenEmail message={snapshot.message} snapshot={snapshot} describedBy={describedBy} />
      </EvidenceCard>
    </div>
  );
}
