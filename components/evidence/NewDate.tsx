import type { EvidenceView } from '../../lib/domain/panel-view.ts';
import { CommandButton } from '../controls/CommandButton.tsx';
import { useSpeech } from '../language.tsx';
import { OpenEmail } from './OpenEmail.tsx';
import { Quote } from './Quote.tsx';
import { SenderLine } from './SenderLine.tsx';
import './NewDate.css';

interface NewDateProps {
  readonly deal: string;
  readonly evidence: EvidenceView;
  readonly describedBy: string;
}

/** The buyer names a new date for what was agreed: only the rep knows whether the agreement still stands. */
export function NewDate({ deal, evidence, describedBy }: NewDateProps) {
  const { words } = useSpeech();
  if (!evidence.against) return null;
  const text = words.panel.evidence;
  const settle = (stands: boolean) => ({ do: 'settle_question', deal, evidence: evidence.id, stands }) as const;
  return (
    <div className="new-date">
      <p className="new-date-title">{text.newDate}</p>
      <Quote text={evidence.against.quote || evidence.against.message.ownText} />
      <SenderLine message={evidence.against.message} />
      <p>{text.newDateQuestion}</p>
      <div className="actions">
        <CommandButton tone="primary" command={settle(true)} describedBy={describedBy}>
          {text.stillAgreed}
        </CommandButton>
        <CommandButton tone="plain" command={settle(false)} describedBy={describedBy}>
          {text.openAgain}
        </CommandButton>
        <OpenEmail message={evidence.against.message} describedBy={describedBy} />
      </div>
    </div>
  );
}
