import { useId } from 'react';
import type { CriterionView, DealView } from '../../../lib/domain/panel-view.ts';
import { Button } from '../../controls/Button.tsx';
import { CommandButton } from '../../controls/CommandButton.tsx';
import { ClaimForm } from '../../criterion/ClaimForm.tsx';
import { CriterionProof } from '../../criterion/CriterionProof.tsx';
import { QuestionToAsk } from '../../criterion/QuestionToAsk.tsx';
import { useDraft } from '../../draft.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { useSpeech } from '../../language.tsx';
import '../../criterion/CriterionItem.css';

interface CriterionOfDealProps {
  readonly deal: DealView;
  /** The criterion's own stage. */
  readonly stage: string;
  readonly criterion: CriterionView;
  /** Whether it is of the stage where the deal stands, so that something can be done about it. */
  readonly current: boolean;
}

/** A criterion of any stage with all its proof. A message is chosen beside its thread in Gmail, so not here. */
export function CriterionOfDeal({ deal, stage, criterion, current }: CriterionOfDealProps) {
  const { words, say, format } = useSpeech();
  const textId = useId();
  const [claiming, setClaiming] = useDraft(`claiming:${deal.id}:${criterion.id}`, false);
  const text = words.panel.criterion;
  const { state, claim } = criterion;
  const unproven = state === 'open' || state === 'claimed' || state === 'retracted';
  return (
    <li className={`criterion criterion-${state}`}>
      <Icon name={state} />
      <div className="criterion-body">
        <p className="criterion-text" id={textId}>
          {say(criterion.text)}
        </p>
        <p className="criterion-state">
          <span className="criterion-word">{words.codes.criterionState[state]}</span>
          {criterion.required ? null : <span>{text.optional}</span>}
        </p>
        {/* The proof is copied with the stage that it belongs to, which need not be the deal's own. */}
        <CriterionProof deal={{ ...deal, stage }} criterion={criterion} describedBy={textId} folded={false} />
        {claim && state === 'claimed' ? (
          <div className="criterion-claim">
            <p dir="auto">{claim.note}</p>
            <p className="criterion-soft">{text.claimedOn(format.day(claim.at))}</p>
            <div className="actions">
              <CommandButton
                command={{ do: 'withdraw_claim', deal: deal.id, criterion: criterion.id }}
                describedBy={textId}
              >
                {text.withdraw}
              </CommandButton>
            </div>
          </div>
        ) : null}
        {current && unproven && criterion.ask ? (
          <QuestionToAsk question={say(criterion.ask)} describedBy={textId} />
        ) : null}
        {current && state !== 'confirmed' && !claim ? (
          claiming ? (
            <ClaimForm deal={deal.id} criterion={criterion.id} onClose={() => setClaiming(undefined)} />
          ) : (
            <div className="actions">
              <Button describedBy={textId} onPress={() => setClaiming(true)}>
                {text.claim}
              </Button>
            </div>
          )
        ) : null}
      </div>
    </li>
  );
}
