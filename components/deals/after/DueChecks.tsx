import { useState } from 'react';
import type { ValueCheckMonth } from '../../../lib/domain/value-checks.ts';
import { Button } from '../../controls/Button.tsx';
import { useSpeech } from '../../language.tsx';
import { useDealsWords } from '../deals-words.ts';
import { makeRoute } from '../route.ts';
import { CheckForm } from './CheckForm.tsx';
import type { Customer } from './customer.ts';

interface Due {
  readonly customer: Customer;
  readonly month: ValueCheckMonth;
  readonly dueAt: number;
}

/** More would be a list to read, not one to work through: the others follow as these are answered. */
const SHOWN = 50;

/** The value checks that wait for an answer, oldest first. */
export function DueChecks({ customers }: { readonly customers: readonly Customer[] }) {
  const { after } = useDealsWords();
  const words = useDealsWords();
  const { format } = useSpeech();
  const [answering, setAnswering] = useState<string>();
  const due = customers
    .flatMap((customer) =>
      customer.checks
        .filter((check) => check.standing === 'due')
        .map((check): Due => ({ customer, month: check.month, dueAt: check.dueAt })),
    )
    .sort((a, b) => a.dueAt - b.dueAt);
  return (
    <section className="due" aria-label={after.due}>
      <h2 className="after-heading">
        {after.due} <span className="after-count">{due.length}</span>
      </h2>
      {due.length === 0 ? <p className="after-soft">{after.dueNone}</p> : null}
      <ul className="due-list">
        {due.slice(0, SHOWN).map(({ customer, month, dueAt }) => {
          const key = `${customer.row.id}:${month}`;
          return (
            <li key={key} className="due-item">
              <div className="due-line">
                <a href={makeRoute({ at: 'deal', deal: customer.row.id })} dir="auto" id={`due-${key}`}>
                  {customer.row.company || customer.row.name}
                </a>
                <span>{after.month(month)}</span>
                <span className="after-soft">{after.dueSince(format.day(dueAt))}</span>
                {customer.deal.promises.length > 0 ? (
                  <span className="after-soft">{after.promises(customer.deal.promises.length)}</span>
                ) : null}
                <Button
                  describedBy={`due-${key}`}
                  expanded={answering === key}
                  onPress={() => setAnswering(answering === key ? undefined : key)}
                >
                  {words.deal.checkAnswer(month)}
                </Button>
              </div>
              {answering === key ? (
                <CheckForm
                  deal={customer.row.id}
                  month={month}
                  promises={customer.deal.promises.map((each) => each.text)}
                  onClose={() => setAnswering(undefined)}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
