import { useMemo, useState } from 'react';
import type { DealPage } from '../../../lib/domain/deal-page.ts';
import { type ValueCheckMonth, valueChecks } from '../../../lib/domain/value-checks.ts';
import { Button } from '../../controls/Button.tsx';
import { RefusalText } from '../../controls/RefusalText.tsx';
import { Tick } from '../../controls/Tick.tsx';
import { useSpeech } from '../../language.tsx';
import { useActions } from '../../panel-actions.tsx';
import { useCommand } from '../../use-command.ts';
import { CheckForm } from '../after/CheckForm.tsx';
import { processOf, useDealsData } from '../deals-data.tsx';
import { useDealsWords } from '../deals-words.ts';
import { NewDealSheet } from '../new-deal/NewDealSheet.tsx';
import { makeRoute } from '../route.ts';
import { AsideSection } from './AsideSection.tsx';

/** What comes of the customer: whether the promised value came, whether they recommend, what they buy next. */
export function CustomerOfDeal({ page }: { readonly page: DealPage }) {
  const words = useDealsWords();
  const { format } = useSpeech();
  const { now } = useActions();
  const { processes, useDeals } = useDealsData();
  const { refusal, run } = useCommand();
  const [answering, setAnswering] = useState<ValueCheckMonth>();
  const [following, setFollowing] = useState(false);
  const { deal } = page;
  const whole = useDeals(useMemo(() => [deal.id], [deal.id]))?.[0];
  if (page.wonAt === null) return null;
  const checks = whole ? valueChecks(whole, processOf(processes, deal.process), now) : [];
  return (
    <AsideSection title={words.deal.checks}>
      <p className="aside-soft">{words.deal.checksHint}</p>
      <ul className="checks">
        {checks.map((check) => {
          const said = page.valueChecks.find((each) => each.month === check.month);
          return (
            <li key={check.month}>
              <p className="check-line">
                <span>{words.after.month(check.month)}</span>
                <strong>
                  {check.answer ? words.deal.answers[check.answer] : words.after.dueOn(format.day(check.dueAt))}
                </strong>
              </p>
              {said?.note ? <p dir="auto">{said.note}</p> : null}
              {answering === check.month ? (
                <CheckForm
                  deal={deal.id}
                  month={check.month}
                  promises={page.promises.map((each) => each.text)}
                  onClose={() => setAnswering(undefined)}
                />
              ) : check.standing === 'ahead' ? null : (
                <div className="actions">
                  <Button onPress={() => setAnswering(check.month)}>{words.deal.checkAnswer(check.month)}</Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <Tick checked={page.reference} onChange={(reference) => run({ do: 'set_reference', deal: deal.id, reference })}>
        {words.deal.reference}
      </Tick>
      <RefusalText refusal={refusal} />
      <div className="actions">
        <Button tone="plain" icon="plus" onPress={() => setFollowing(true)}>
          {words.deal.followUp}
        </Button>
      </div>
      {following ? (
        <NewDealSheet
          followUpOf={{ id: deal.id, name: deal.name, company: deal.company, contacts: deal.contacts }}
          process={deal.process}
          onClose={() => setFollowing(false)}
          onOpened={(id) => {
            setFollowing(false);
            location.hash = makeRoute({ at: 'deal', deal: id });
          }}
        />
      ) : null}
    </AsideSection>
  );
}
