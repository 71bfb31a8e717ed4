import type { DealPage } from '../../../lib/domain/deal-page.ts';
import { ContactsOfDeal } from './ContactsOfDeal.tsx';
import { CustomerOfDeal } from './CustomerOfDeal.tsx';
import { FactsOfDeal } from './FactsOfDeal.tsx';
import { PromisesOfDeal } from './PromisesOfDeal.tsx';
import { ThreadsOfDeal } from './ThreadsOfDeal.tsx';
import './DealAside.css';

/** What belongs to the deal beside its stages. */
export function DealAside({ page }: { readonly page: DealPage }) {
  return (
    <div className="aside">
      <FactsOfDeal page={page} />
      <ContactsOfDeal page={page} />
      <ThreadsOfDeal page={page} />
      <PromisesOfDeal page={page} />
      <CustomerOfDeal page={page} />
    </div>
  );
}
