import { useId } from 'react';
import type { EvidenceSnapshot, MessageSnapshot } from '../../../lib/domain/evidence.ts';
import type { DealFact } from '../../../lib/domain/fact.ts';
import type { StoryEvent } from '../../../lib/domain/story.ts';
import { OpenEmail } from '../../evidence/OpenEmail.tsx';
import { Quote } from '../../evidence/Quote.tsx';
import { SenderLine } from '../../evidence/SenderLine.tsx';
import { useSpeech } from '../../language.tsx';
import { processOf, useDealsData } from '../deals-data.tsx';
import { useDealsWords } from '../deals-words.ts';
import { storyNotes } from './story-notes.ts';
import { storySentence } from './story-sentence.ts';

interface StoryLineProps {
  readonly event: StoryEvent;
  /** Id of the deal's process. */
  readonly process: string;
}

/** One thing that happened: when, through whom, and in whose words. */
export function StoryLine({ event, process: processId }: StoryLineProps) {
  const words = useDealsWords();
  const { words: panel, say, format } = useSpeech();
  const { processes } = useDealsData();
  const textId = useId();
  const process = processOf(processes, processId);
  const { fact } = event;
  const telling = { process, words, panel, say, list: format.list };
  return (
    <li className={`story-line ${toneOf(fact)}`}>
      <p className="story-when">
        <time dateTime={new Date(event.at).toISOString()}>{format.moment(event.at)}</time>
        <span>{event.actor === 'person' ? words.deal.byPerson : words.deal.bySoftware}</span>
        {event.part ? <span dir="auto">{words.deal.inPart(event.part)}</span> : null}
      </p>
      <div className="story-what">
        <p id={textId} className="story-sentence" dir="auto">
          {fact ? storySentence(fact, telling) : words.deal.erasedLine}
        </p>
        {fact ? storyNotes(fact, telling).map((note) => <StoryNote key={note} note={note} />) : null}
        {fact ? <Mails fact={fact} about={event.about} describedBy={textId} /> : null}
      </div>
    </li>
  );
}

function StoryNote({ note }: { readonly note: string }) {
  return (
    <p className="story-note" dir="auto">
      {note}
    </p>
  );
}

interface MailsProps {
  readonly fact: DealFact;
  readonly about: EvidenceSnapshot | undefined;
  readonly describedBy: string;
}

/** The mails behind it. Where one takes another back, both stand here. */
function Mails({ fact, about, describedBy }: MailsProps) {
  const { words } = useSpeech();
  if ('snapshot' in fact && fact.snapshot) {
    const { snapshot } = fact;
    return <Mail message={snapshot.message} quote={snapshot.quote} snapshot={snapshot} describedBy={describedBy} />;
  }
  if (fact.kind !== 'evidence_retracted' && fact.kind !== 'evidence_questioned') return null;
  return (
    <>
      <Mail message={fact.by} quote={fact.quote} describedBy={describedBy} />
      {about ? (
        <>
          <p className="story-note">{words.panel.evidence.confirmedBefore}</p>
          <Mail message={about.message} quote={about.quote} snapshot={about} describedBy={describedBy} />
        </>
      ) : null}
    </>
  );
}

interface MailProps {
  readonly message: MessageSnapshot;
  readonly quote: string;
  readonly snapshot?: EvidenceSnapshot;
  readonly describedBy: string;
}

function Mail({ message, quote, snapshot, describedBy }: MailProps) {
  return (
    <div className="story-mail">
      <Quote text={quote || message.ownText} />
      <SenderLine message={message} />
      <div className="actions">
        <OpenEmail message={message} {...(snapshot ? { snapshot } : {})} describedBy={describedBy} />
      </div>
    </div>
  );
}

function toneOf(fact: DealFact | null): string {
  switch (fact?.kind) {
    case 'evidence_marked':
    case 'evidence_chosen':
    case 'evidence_accepted':
      return 'story-confirmed';
    case 'evidence_retracted':
    case 'deal_disqualified':
      return 'story-retracted';
    case 'stage_left':
      return fact.how === 'override' ? 'story-override' : 'story-stage';
    default:
      return '';
  }
}
