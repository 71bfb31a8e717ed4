import type { EvidenceSnapshot } from '../../lib/domain/evidence.ts';
import { Button } from '../controls/Button.tsx';
import { CommandButton } from '../controls/CommandButton.tsx';
import { OpenEmail } from '../evidence/OpenEmail.tsx';
import { Quote } from '../evidence/Quote.tsx';
import { SenderLine } from '../evidence/SenderLine.tsx';
import { useSpeech } from '../language.tsx';
import './Ending.css';

interface EndingProps {
  readonly deal: string;
  readonly snapshot: EvidenceSnapshot;
  readonly onDisqualify: () => void;
}

/** A message that seems to end the deal: a person decides, never the software. */
export function Ending({ deal, snapshot, onDisqualify }: EndingProps) {
  const { words } = useSpeech();
  const text = words.panel.ending;
  return (
    <section className="ending">
      <h3 className="ending-title">{text.title}</h3>
      <Quote text={snapshot.quote || snapshot.message.ownText} />
      <SenderLine message={snapshot.message} />
      <div className="actions">
        <Button tone="plain" onPress={onDisqualify}>
          {text.disqualify}
        </Button>
        <CommandButton command={{ do: 'dismiss_ending', deal }}>{text.dismiss}</CommandButton>
        <OpenEmail message={snapshot.message} snapshot={snapshot} />
      </div>
    </section>
  );
}
