import { useId, useState } from 'react';
import type { CriterionView, DealView, MessageView } from '../../lib/domain/panel-view.ts';
import { CommandButton } from '../controls/CommandButton.tsx';
import { type MenuChoice, MoreMenu } from '../controls/MoreMenu.tsx';
import { useDraft } from '../draft.tsx';
import { KeptEmail } from '../evidence/KeptEmail.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useSpeech } from '../language.tsx';
import { ChooseMessage } from './ChooseMessage.tsx';
import { ClaimForm } from './ClaimForm.tsx';
import { CriterionProof } from './CriterionProof.tsx';
import { QuestionToAsk } from './QuestionToAsk.tsx';
import './CriterionItem.css';

interface CriterionItemProps {
  readonly deal: DealView;
  readonly criterion: CriterionView;
  /** The messages to choose from; null away from Gmail, where a message is chosen beside its thread. */
  readonly messages: readonly MessageView[] | null;
  /** Whether its proof is new since the panel last showed it. */
  readonly isNew: boolean;
  /** Whether proof waits behind a button, since there are many criteria. */
  readonly folded: boolean;
  /** Whether it is of the stage where the deal stands, so that something can be done about it. */
  readonly current: boolean;
}

type Form = 'none' | 'claim' | 'choose';

/** One exit criterion: its text first, then its state, then what proves it or what to ask the buyer. */
export function CriterionItem({ deal, criterion, messages, isNew, folded, current }: CriterionItemProps) {
  const { words, say, format } = useSpeech();
  const textId = useId();
  const [form, setForm] = useDraft<Form>(`form:${deal.id}:${criterion.id}`, 'none');
  const [kept, setKept] = useState(false);
  const text = words.panel.criterion;
  const { state, claim } = criterion;
  const first = criterion.evidence[0];
  const unproven = state !== 'confirmed';
  const by = state === 'confirmed' ? first?.by : undefined;

  const choices: MenuChoice[] = [];
  if (current && messages) choices.push({ label: text.choose, act: () => setForm('choose') });
  if (current && unproven && !claim) choices.push({ label: text.claim, act: () => setForm('claim') });
  if (first) choices.push({ label: words.panel.evidence.showEmail, act: () => setKept(true) });

  return (
    <li className={`criterion criterion-${state}`}>
      <Icon name={state} />
      <div className="criterion-body">
        <div className="criterion-head">
          <p className="criterion-text" id={textId}>
            {say(criterion.text)}
          </p>
          <MoreMenu label={text.more(say(criterion.text))} choices={choices} />
        </div>
        <p className="criterion-state">
          <span className="criterion-word">{words.codes.criterionState[state]}</span>
          {by ? (
            <span>{by === 'software' ? words.panel.evidence.bySoftware : words.panel.evidence.byPerson}</span>
          ) : null}
          {criterion.required ? null : <span>{text.optional}</span>}
          {isNew ? <span className="criterion-new">{words.panel.news.heading}</span> : null}
        </p>
        <CriterionProof deal={deal} criterion={criterion} describedBy={textId} folded={folded} />
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
        {current && (state === 'open' || state === 'claimed' || state === 'retracted') && criterion.ask ? (
          <QuestionToAsk question={say(criterion.ask)} describedBy={textId} />
        ) : null}
        {form === 'claim' ? (
          <ClaimForm deal={deal.id} criterion={criterion.id} onClose={() => setForm(undefined)} />
        ) : null}
        {form === 'choose' && messages ? (
          <ChooseMessage
            deal={deal.id}
            criterion={criterion.id}
            messages={messages}
            onClose={() => setForm(undefined)}
          />
        ) : null}
      </div>
      {kept && first ? (
        <KeptEmail
          message={first.snapshot.message}
          snapshot={first.snapshot}
          gone={false}
          onClose={() => setKept(false)}
        />
      ) : null}
    </li>
  );
}
