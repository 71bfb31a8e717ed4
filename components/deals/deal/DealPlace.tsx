import { useDealsData } from '../deals-data.tsx';
import { useDealsWords } from '../deals-words.ts';
import { EmptyView } from '../EmptyView.tsx';
import { makeRoute } from '../route.ts';
import { DealPageView } from './DealPageView.tsx';

/** The deal of the page's address: itself, the one that it became a part of, or that there is none. */
export function DealPlace({ deal: id }: { readonly deal: string }) {
  const words = useDealsWords();
  const { useDeal } = useDealsData();
  const page = useDeal(id);
  if (page === undefined) return null;
  if (page === null) {
    return (
      <EmptyView title={words.notFoundTitle} text={words.deal.gone} alone>
        <a className="button button-plain" href={makeRoute({ at: 'board' })}>
          {words.toBoard}
        </a>
      </EmptyView>
    );
  }
  if (page.mergedInto) {
    return (
      <EmptyView title={page.deal.name} text={words.deal.merged(page.mergedInto.name)}>
        <a className="button button-plain" href={makeRoute({ at: 'deal', deal: page.mergedInto.id })}>
          {page.mergedInto.name}
        </a>
      </EmptyView>
    );
  }
  return <DealPageView page={page} />;
}
