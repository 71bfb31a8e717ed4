import type { DealPage } from '../../../lib/domain/deal-page.ts';
import { Button } from '../../controls/Button.tsx';
import { CommandButton } from '../../controls/CommandButton.tsx';
import { useSpeech } from '../../language.tsx';
import { useActions } from '../../panel-actions.tsx';
import { useDealsWords } from '../deals-words.ts';
import { AsideSection } from './AsideSection.tsx';

/** The threads of the deal, to be opened in Gmail. */
export function ThreadsOfDeal({ page }: { readonly page: DealPage }) {
  const words = useDealsWords();
  const { words: panel } = useSpeech();
  const { openEmail } = useActions();
  const { deal } = page;
  return (
    <AsideSection title={words.deal.threads}>
      {deal.threads.length === 0 ? <p className="aside-soft">{words.deal.noThreads}</p> : null}
      <ul className="threads">
        {deal.threads.map((each) => (
          <li key={each.id}>
            <p id={`thread-${each.id}`} dir="auto">
              {each.subject || panel.panel.thread.noSubject}
            </p>
            <div className="actions">
              <Button describedBy={`thread-${each.id}`} onPress={() => openEmail({ gmailThread: each.id })}>
                {words.deal.openThread}
              </Button>
              <CommandButton
                command={{ do: 'unlink_thread', deal: deal.id, thread: each.id }}
                describedBy={`thread-${each.id}`}
              >
                {panel.panel.names.unlink}
              </CommandButton>
            </div>
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}
