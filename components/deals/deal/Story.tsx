import type { DealPage } from '../../../lib/domain/deal-page.ts';
import { useDealsWords } from '../deals-words.ts';
import { StoryLine } from './StoryLine.tsx';
import './Story.css';

/** Everything that happened to the deal, in the order of its journal. */
export function Story({ page }: { readonly page: DealPage }) {
  const { deal: words } = useDealsWords();
  return (
    <section className="story" aria-label={words.story}>
      <h2 className="deal-section-title">{words.story}</h2>
      <p className="aside-soft">{words.storyHint}</p>
      <ol className="story-lines">
        {page.story.map((event) => (
          <StoryLine key={event.id} event={event} process={page.deal.process} />
        ))}
      </ol>
    </section>
  );
}
