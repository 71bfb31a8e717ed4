import type { DealView, MessageView } from '../../lib/domain/panel-view.ts';
import { CriterionItem } from '../criterion/CriterionItem.tsx';
import { useDraft } from '../draft.tsx';
import { useSpeech } from '../language.tsx';
import { DealForms } from './DealForms.tsx';
import { DealHeader } from './DealHeader.tsx';
import { DealMenu } from './DealMenu.tsx';
import { DealStanding } from './DealStanding.tsx';
import type { DealForm } from './deal-form.ts';
import { Ending } from './Ending.tsx';
import { Gate } from './Gate.tsx';
import { Stages } from './Stages.tsx';
import './DealRegion.css';

interface DealRegionProps {
  readonly deal: DealView;
  readonly messages: readonly MessageView[];
  readonly currency: string;
  /** Ids of the proofs that are new since the panel last showed them. */
  readonly news: ReadonlySet<string>;
}

/** More criteria than these show their proof only on demand. */
const FEW_CRITERIA = 6;

/** The deal of the thread: where it stands, its exit criteria with their proof, and what to do next. */
export function DealRegion({ deal, messages, currency, news }: DealRegionProps) {
  const { words } = useSpeech();
  const [form, setForm] = useDraft<DealForm>(`deal-form:${deal.id}`, 'none');
  const text = words.panel;
  const confirmed = deal.criteria.filter((each) => each.state === 'confirmed').length;
  const items = (criteria: DealView['criteria'], current: boolean) =>
    criteria.map((criterion) => (
      <CriterionItem
        key={criterion.id}
        deal={deal}
        criterion={criterion}
        messages={messages}
        isNew={criterion.evidence.some((each) => news.has(each.id))}
        folded={criteria.length > FEW_CRITERIA && !criterion.evidence.some((each) => news.has(each.id))}
        current={current}
      />
    ));
  return (
    <section className="deal" aria-label={text.names.deal}>
      <div className="deal-top">
        <DealHeader deal={deal}>
          <DealMenu deal={deal} onForm={setForm} />
        </DealHeader>
        <Stages deal={deal} />
        <DealForms form={form} deal={deal} currency={currency} onClose={() => setForm(undefined)} />
        <DealStanding deal={deal} />
        {deal.ending ? (
          <Ending deal={deal.id} snapshot={deal.ending} onDisqualify={() => setForm('disqualify')} />
        ) : null}
      </div>
      {deal.troubled.length > 0 ? (
        <>
          <h3 className="deal-heading">{text.deal.troubled}</h3>
          <ul className="criteria" aria-label={text.deal.troubled}>
            {items(deal.troubled, false)}
          </ul>
        </>
      ) : null}
      {deal.stage === null ? null : (
        <>
          <h3 className="deal-heading">
            <span>{text.names.exitCriteria}</span>
            {deal.criteria.length > 0 ? (
              <span className="deal-tally">{text.criterion.tally(confirmed, deal.criteria.length)}</span>
            ) : null}
          </h3>
          {deal.criteria.length > 0 ? (
            <ul className="criteria" aria-label={text.names.exitCriteria}>
              {items(deal.criteria, deal.status !== 'disqualified')}
            </ul>
          ) : (
            <p className="deal-none">{text.criterion.none}</p>
          )}
        </>
      )}
      <Gate deal={deal} />
    </section>
  );
}
