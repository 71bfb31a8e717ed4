import { useState } from 'react';
import type { DealPage } from '../../../lib/domain/deal-page.ts';
import { DealForms } from '../../deal/DealForms.tsx';
import { DealStanding } from '../../deal/DealStanding.tsx';
import type { DealForm } from '../../deal/deal-form.ts';
import { Ending } from '../../deal/Ending.tsx';
import { Gate } from '../../deal/Gate.tsx';
import { useDraft } from '../../draft.tsx';
import { useSpeech } from '../../language.tsx';
import { processOf, useDealsData } from '../deals-data.tsx';
import { useDealsWords } from '../deals-words.ts';
import { MoveSheet } from '../move/MoveSheet.tsx';
import { DealAside } from './DealAside.tsx';
import { DealHead } from './DealHead.tsx';
import { StagesOfDeal } from './StagesOfDeal.tsx';
import { Story } from './Story.tsx';
import './DealPageView.css';

/** A deal whole: why it stands where it stands, in the buyer's words, for whoever inspects it. */
export function DealPageView({ page }: { readonly page: DealPage }) {
  const words = useDealsWords();
  const { words: panel } = useSpeech();
  const { currency, processes } = useDealsData();
  const { deal } = page;
  const [form, setForm] = useDraft<DealForm>(`deal-form:${deal.id}`, 'none');
  const [moving, setMoving] = useState(false);
  const process = processOf(processes, deal.process);
  return (
    <section className="deal-page" aria-label={panel.panel.names.deal}>
      <DealHead page={page} onForm={setForm} onMove={() => setMoving(true)} />
      <div className="deal-columns">
        <div className="deal-main">
          <DealForms form={form} deal={deal} currency={currency} onClose={() => setForm(undefined)} />
          <DealStanding deal={deal} />
          {deal.ending ? (
            <Ending deal={deal.id} snapshot={deal.ending} onDisqualify={() => setForm('disqualify')} />
          ) : null}
          <div className="deal-gate">
            <Gate deal={deal} />
          </div>
          <h2 className="deal-section-title">{words.deal.stagesHeading}</h2>
          <StagesOfDeal page={page} />
          <Story page={page} />
        </div>
        <DealAside page={page} />
      </div>
      {moving ? (
        <MoveSheet
          deal={deal.id}
          process={process}
          target={{ kind: 'stage', stage: deal.gate?.to ?? null }}
          onClose={() => setMoving(false)}
        />
      ) : null}
    </section>
  );
}
