import { useId } from 'react';
import type { CriterionView } from '../../../lib/domain/panel-view.ts';
import { QuestionToAsk } from '../../criterion/QuestionToAsk.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { useSpeech } from '../../language.tsx';

/** A criterion that keeps the deal, with the question that would bring the buyer to confirm it. */
export function MissingCriterion({ criterion }: { readonly criterion: CriterionView }) {
  const { words, say } = useSpeech();
  const textId = useId();
  return (
    <li className={`missing missing-${criterion.state}`}>
      <Icon name={criterion.state} />
      <div className="missing-body">
        <p id={textId} className="missing-text">
          {say(criterion.text)}
        </p>
        <p className="missing-state">{words.codes.criterionState[criterion.state]}</p>
        {criterion.ask ? <QuestionToAsk question={say(criterion.ask)} describedBy={textId} /> : null}
      </div>
    </li>
  );
}
