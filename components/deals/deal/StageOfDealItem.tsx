import type { Visit } from '../../../lib/domain/deal.ts';
import type { DealPage, StageOfDeal } from '../../../lib/domain/deal-page.ts';
import { CriterionItem } from '../../criterion/CriterionItem.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { useSpeech } from '../../language.tsx';
import { useActions } from '../../panel-actions.tsx';
import { daysBetween } from '../days-between.ts';
import { useDealsWords } from '../deals-words.ts';

interface StageOfDealItemProps {
  readonly page: DealPage;
  readonly stage: StageOfDeal;
}

/** One stage: its name is what the buyer reached; below it the stays of the deal, and the proof of each criterion. */
export function StageOfDealItem({ page, stage }: StageOfDealItemProps) {
  const words = useDealsWords();
  const { words: panel, say } = useSpeech();
  const { deal } = page;
  const view = deal.stages.find((each) => each.id === stage.id);
  if (!view) return null;
  const current = deal.stage === stage.id;
  const ahead = view.standing === 'ahead';
  // Ahead of the deal only what already came in is worth room.
  const criteria = ahead ? stage.criteria.filter((each) => each.state !== 'open') : stage.criteria;
  return (
    <li className={`deal-stage deal-stage-${view.standing}`} {...(current ? { 'aria-current': 'step' } : {})}>
      <span className="deal-stage-mark" aria-hidden="true">
        {view.standing === 'proven' ? <Icon name="check" /> : view.standing === 'unproven' ? '!' : null}
      </span>
      <div className="deal-stage-body">
        <div className="deal-stage-head">
          <h3>{say(view.outcome)}</h3>
          <span className="deal-stage-standing">{panel.codes.stageStanding[view.standing]}</span>
        </div>
        <p className="deal-stage-soft">
          <span>{words.deal.sellerAction(say(view.sellerAction))}</span>
          {stage.visits.map((visit) => (
            <Stay key={visit.id} visit={visit} />
          ))}
          {stage.visits.length === 0 && !ahead ? <span>{words.deal.skipped}</span> : null}
        </p>
        {criteria.length > 0 ? (
          <ul className="criteria" aria-label={panel.panel.names.exitCriteria}>
            {criteria.map((each) => (
              <CriterionItem
                key={each.id}
                deal={deal}
                criterion={each}
                messages={null}
                isNew={false}
                folded={false}
                current={current && deal.status !== 'disqualified'}
              />
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}

function Stay({ visit }: { readonly visit: Visit }) {
  const words = useDealsWords();
  const { format } = useSpeech();
  const { now } = useActions();
  const from = format.day(visit.since);
  return (
    <span>
      {visit.left
        ? words.deal.stay(from, format.day(visit.left.at), daysBetween(visit.since, visit.left.at))
        : words.deal.staying(from, daysBetween(visit.since, now))}
    </span>
  );
}
