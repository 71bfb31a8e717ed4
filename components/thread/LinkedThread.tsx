import type { PanelView } from '../../lib/domain/panel-view.ts';
import { Choice } from '../controls/Choice.tsx';
import { CommandButton } from '../controls/CommandButton.tsx';
import { Section } from '../controls/Section.tsx';
import { DealRegion } from '../deal/DealRegion.tsx';
import { useDraft } from '../draft.tsx';
import { useSpeech } from '../language.tsx';
import { DealThreads } from './DealThreads.tsx';
import { LinkThread } from './LinkThread.tsx';
import { Messages } from './Messages.tsx';
import { People } from './People.tsx';
import './LinkedThread.css';

interface LinkedThreadProps {
  readonly view: Extract<PanelView, { kind: 'thread' }>;
  readonly news: ReadonlySet<string>;
}

/** A thread with its deal, or with the choice among its deals. */
export function LinkedThread({ view, news }: LinkedThreadProps) {
  const { words } = useSpeech();
  const text = words.panel.thread;
  const [chosen, setChosen] = useDraft(`deal-of:${view.thread}`, '');
  const deal = view.deals.find((each) => each.id === chosen) ?? view.deals[0];
  if (!deal) return null;
  return (
    <>
      {view.deals.length > 1 ? (
        <div className="deal-choice">
          <Choice
            label={text.dealChoice}
            options={view.deals.map((each) => ({ id: each.id, label: each.name }))}
            value={deal.id}
            onChange={setChosen}
          />
        </div>
      ) : null}
      <DealRegion key={deal.id} deal={deal} messages={view.messages} currency={view.currency} news={news} />
      <Messages view={view} />
      <Section title={words.panel.people.heading} note={String(view.people.length)}>
        <People people={view.people} deal={deal} />
      </Section>
      <DealThreads deal={deal} thread={view.thread} />
      <Section title={text.linkAnother}>
        <LinkThread view={view} prominent={false} />
      </Section>
      <div className="linked-here">
        <p>{text.linkedHere}</p>
        <div className="actions">
          <CommandButton command={{ do: 'unlink_thread', deal: deal.id, thread: view.thread }}>
            {words.panel.names.unlink}
          </CommandButton>
        </div>
      </div>
    </>
  );
}
