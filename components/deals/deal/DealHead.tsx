import { useState } from 'react';
import type { DealPage } from '../../../lib/domain/deal-page.ts';
import { Button } from '../../controls/Button.tsx';
import { type MenuChoice, MoreMenu } from '../../controls/MoreMenu.tsx';
import type { DealForm } from '../../deal/deal-form.ts';
import { useSpeech } from '../../language.tsx';
import { useDealsWords } from '../deals-words.ts';
import { makeRoute } from '../route.ts';
import { EraseDeal } from './EraseDeal.tsx';

interface DealHeadProps {
  readonly page: DealPage;
  readonly onForm: (form: DealForm) => void;
  readonly onMove: () => void;
}

/** What the deal is called, what its buyer is on the way to, and what can be done to it as a whole. */
export function DealHead({ page, onForm, onMove }: DealHeadProps) {
  const words = useDealsWords();
  const { words: panel, say, format } = useSpeech();
  const [erasing, setErasing] = useState(false);
  const { deal } = page;
  const text = panel.panel.deal;
  const current = deal.stages.find((each) => each.id === deal.stage);
  const open = deal.status !== 'disqualified';
  const choices: MenuChoice[] = [{ label: text.edit, act: () => onForm('edit') }];
  if (open) choices.push({ label: text.disqualify, act: () => onForm('disqualify') });
  choices.push({ label: text.merge, act: () => onForm('merge') });
  choices.push({ label: text.erase, act: () => setErasing(true), danger: true });
  const home = deal.status === 'won' ? 'after' : deal.status === 'disqualified' ? 'ended' : 'board';
  return (
    <header className="deal-page-head">
      <a className="deal-back" href={makeRoute({ at: home })}>
        ← {words.nav[home]}
      </a>
      <div className="deal-page-title">
        <div className="deal-page-names">
          {deal.company ? (
            <p className="deal-page-company" dir="auto">
              {deal.company}
            </p>
          ) : null}
          <h1 dir="auto">{deal.name}</h1>
          <p className="deal-page-towards">
            <span>{current ? text.towards(say(current.outcome)) : text.finished}</span>
            {deal.value ? <span>{format.money(deal.value)}</span> : null}
            {page.followUpOf ? (
              <a href={makeRoute({ at: 'deal', deal: page.followUpOf.id })}>
                {words.deal.followUpOf(page.followUpOf.name)}
              </a>
            ) : null}
          </p>
        </div>
        <div className="deal-page-actions">
          {open ? (
            <Button tone="plain" icon="arrow" onPress={onMove}>
              {words.deal.moveTo}
            </Button>
          ) : null}
          <MoreMenu label={text.more} choices={choices} />
        </div>
      </div>
      {erasing ? <EraseDeal deal={deal.id} name={deal.name} onClose={() => setErasing(false)} /> : null}
    </header>
  );
}
