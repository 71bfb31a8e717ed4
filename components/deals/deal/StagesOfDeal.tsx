import type { DealPage } from '../../../lib/domain/deal-page.ts';
import { useSpeech } from '../../language.tsx';
import { StageOfDealItem } from './StageOfDealItem.tsx';
import './StagesOfDeal.css';

/** Every stage of the deal's process with what the buyer did in it. */
export function StagesOfDeal({ page }: { readonly page: DealPage }) {
  const { words } = useSpeech();
  return (
    <ol className="deal-stages" aria-label={words.panel.names.stages}>
      {page.stages.map((stage) => (
        <StageOfDealItem key={stage.id} page={page} stage={stage} />
      ))}
    </ol>
  );
}
