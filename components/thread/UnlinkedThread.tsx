import type { PanelView } from '../../lib/domain/panel-view.ts';
import { CommandButton } from '../controls/CommandButton.tsx';
import { Notice } from '../controls/Notice.tsx';
import { Section } from '../controls/Section.tsx';
import { useSpeech } from '../language.tsx';
import { LinkThread } from './LinkThread.tsx';
import { Messages } from './Messages.tsx';
import { People } from './People.tsx';
import './UnlinkedThread.css';

/** A thread without a deal: which one could it be, who writes in it, or that it is none. */
export function UnlinkedThread({ view }: { readonly view: Extract<PanelView, { kind: 'thread' }> }) {
  const { words } = useSpeech();
  const text = words.panel.thread;
  const held = view.dismissed || view.neverLink !== null;
  return (
    <>
      <div className="unlinked">
        <header>
          <p className="unlinked-subject" dir="auto">
            {view.subject || text.noSubject}
          </p>
          <h2 className="unlinked-title">{held ? text.dismissedTitle : text.unlinked}</h2>
        </header>
        {view.dismissed ? (
          <Notice tone="plain" icon="cross">
            <p>{text.dismissed}</p>
            <div className="actions">
              <CommandButton command={{ do: 'restore_thread', thread: view.thread }}>{text.restore}</CommandButton>
            </div>
          </Notice>
        ) : null}
        {view.neverLink !== null ? (
          <Notice tone="plain" icon="cross">
            <p>{text.neverLinked(view.neverLink)}</p>
            <div className="actions">
              <CommandButton command={{ do: 'never_link', value: view.neverLink, never: false }}>
                {text.allowAgain}
              </CommandButton>
            </div>
          </Notice>
        ) : null}
        {held ? null : (
          <LinkThread view={view} prominent>
            <CommandButton command={{ do: 'dismiss_thread', thread: view.thread }}>{text.dismiss}</CommandButton>
          </LinkThread>
        )}
      </div>
      <Section title={words.panel.people.heading} note={String(view.people.length)} open={!held}>
        <People people={view.people} deal={undefined} />
      </Section>
      {view.messages.length > 0 ? <Messages view={view} /> : null}
    </>
  );
}
