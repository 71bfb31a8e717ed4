import { useState } from 'react';
import type { CriterionView, DealView, EvidenceView } from '../../lib/domain/panel-view.ts';
import { Button } from '../controls/Button.tsx';
import { CommandButton } from '../controls/CommandButton.tsx';
import { CopyButton } from '../evidence/CopyButton.tsx';
import { EvidenceCard } from '../evidence/EvidenceCard.tsx';
import { NewDate } from '../evidence/NewDate.tsx';
import { OpenEmail } from '../evidence/OpenEmail.tsx';
import { StandsAlthough } from '../evidence/StandsAlthough.tsx';
import { TakenBack } from '../evidence/TakenBack.tsx';
import { useSpeech } from '../language.tsx';
import { useActions } from '../panel-actions.tsx';

interface CriterionProofProps {
  readonly deal: DealView;
  readonly criterion: CriterionView;
  readonly describedBy: string;
  readonly folded: boolean;
}

/** The emails that make a criterion's state: the newest in full, further ones behind a button. */
export function CriterionProof({ deal, criterion, describedBy, folded }: CriterionProofProps) {
  const { words } = useSpeech();
  const [all, setAll] = useState(false);
  const text = words.panel.criterion;
  const [first, ...others] = criterion.evidence;
  if (!first) return null;
  const closed = folded && criterion.state === 'confirmed' && first.state !== 'questioned' && !all;
  if (closed) {
    return (
      <div className="actions">
        <Button expanded={false} describedBy={describedBy} onPress={() => setAll(true)}>
          {text.showEvidence}
        </Button>
      </div>
    );
  }
  const shown = all ? criterion.evidence : [first];
  return (
    <>
      {shown.map((evidence) => (
        <Proof key={evidence.id} deal={deal} criterion={criterion} evidence={evidence} describedBy={describedBy} />
      ))}
      {others.length > 0 && !all ? (
        <div className="actions">
          <Button expanded={false} describedBy={describedBy} onPress={() => setAll(true)}>
            {text.moreEvidence(others.length)}
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface ProofProps extends Omit<CriterionProofProps, 'folded'> {
  readonly evidence: EvidenceView;
}

function Proof({ deal, criterion, evidence, describedBy }: ProofProps) {
  const { words } = useSpeech();
  const { evidenceText } = useActions();
  const { names } = words.panel;
  const which = { deal: deal.id, evidence: evidence.id };
  const { message } = evidence.snapshot;
  switch (evidence.state) {
    case 'suggested':
      return (
        <EvidenceCard evidence={evidence} tone="suggested">
          <CommandButton tone="primary" command={{ do: 'confirm_suggestion', ...which }} describedBy={describedBy}>
            {names.confirm}
          </CommandButton>
          <CommandButton tone="plain" command={{ do: 'reject_suggestion', ...which }} describedBy={describedBy}>
            {names.reject}
          </CommandButton>
          <OpenEmail message={message} snapshot={evidence.snapshot} describedBy={describedBy} />
        </EvidenceCard>
      );
    case 'retracted':
      return <TakenBack deal={deal.id} evidence={evidence} describedBy={describedBy} />;
    case 'confirmed':
    case 'questioned':
      return (
        <>
          {evidence.state === 'questioned' ? (
            <NewDate deal={deal.id} evidence={evidence} describedBy={describedBy} />
          ) : null}
          {evidence.state === 'confirmed' ? <StandsAlthough evidence={evidence} describedBy={describedBy} /> : null}
          <EvidenceCard evidence={evidence} tone="confirmed">
            <OpenEmail message={message} snapshot={evidence.snapshot} describedBy={describedBy} />
            <CopyButton
              describedBy={describedBy}
              text={() => evidenceText({ deal, criterion, evidence, stage: criterion.stage })}
            >
              {names.copyEvidence}
            </CopyButton>
            <CommandButton command={{ do: 'undo_evidence', ...which }} describedBy={describedBy}>
              {names.undo}
            </CommandButton>
          </EvidenceCard>
        </>
      );
    case 'rejected':
    case 'undone':
      return null;
  }
}
