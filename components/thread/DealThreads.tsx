import type { DealView } from '../../lib/domain/panel-view.ts';
import { Button } from '../controls/Button.tsx';
import { Section } from '../controls/Section.tsx';
import { useSpeech } from '../language.tsx';
import { useActions } from '../panel-actions.tsx';
import './DealThreads.css';

interface DealThreadsProps {
  readonly deal: DealView;
  /** The one that is open. */
  readonly thread: string;
}

/** The other threads of the deal, each a click away. */
export function DealThreads({ deal, thread }: DealThreadsProps) {
  const { words } = useSpeech();
  const { openEmail } = useActions();
  const text = words.panel.thread;
  const others = deal.threads.filter((each) => each.id !== thread);
  if (others.length === 0) return null;
  return (
    <Section title={text.otherThreads} note={String(others.length)}>
      <ul className="deal-threads">
        {others.map((each) => (
          <li key={each.id}>
            <Button onPress={() => openEmail({ gmailThread: each.id })}>
              <bdi>{each.subject || text.noSubject}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
