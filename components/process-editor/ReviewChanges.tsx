import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { Process } from '../../lib/domain/process.ts';
import type { Consequences, Homeless } from '../../lib/domain/process-consequences.ts';
import { findCriterion } from '../../lib/domain/process-edit.ts';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { useSpeech } from '../language.tsx';
import { useProcessWords } from './process-words.ts';
import '../controls/Overlay.css';

/** How many deals are named before the rest is only counted. */
const NAMED = 5;

interface ReviewChangesProps {
  readonly old: Process;
  readonly next: Process;
  readonly consequences: Consequences;
  readonly onSave: (moves: Readonly<Record<string, string>>) => void;
  readonly onClose: () => void;
}

/** What the changes do to deals, and where those of removed stages go: seen and chosen before anything is saved. */
export function ReviewChanges({ old, next, consequences, onSave, onClose }: ReviewChangesProps) {
  const words = useProcessWords();
  const { words: all, say, format } = useSpeech();
  const { homeless, changed } = consequences;
  const [moves, setMoves] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(homeless.map((each) => [each.stage.id, each.suggested])),
  );
  const list = (ids: readonly string[], process: Process) =>
    format.list(ids.map((id) => say(findCriterion(process, id)?.text ?? {}) || words.stages.untitled));
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog className="sheet-content">
          <Heading slot="title" className="sheet-title">
            {words.review.title}
          </Heading>
          {homeless.map((each) => (
            <HomelessDeals
              key={each.stage.id}
              homeless={each}
              next={next}
              to={moves[each.stage.id] ?? each.suggested}
              onChoose={(to) => setMoves({ ...moves, [each.stage.id]: to })}
            />
          ))}
          {changed.map((each) => (
            <div key={each.stage.id} className="process-review">
              <p>{words.review.changed(say(each.stage.outcome) || words.stages.untitled, each.deals.length)}</p>
              {each.added.length > 0 ? <p>{words.review.asksNow(list(each.added, next))}</p> : null}
              {each.dropped.length > 0 ? <p>{words.review.asksNoMore(list(each.dropped, old))}</p> : null}
            </div>
          ))}
          <div className="actions">
            <Button tone="primary" onPress={() => onSave(moves)}>
              {homeless.length > 0 ? words.review.act : words.review.actUnmoved}
            </Button>
            <Button onPress={onClose}>{all.panel.cancel}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface HomelessDealsProps {
  readonly homeless: Homeless;
  readonly next: Process;
  readonly to: string;
  readonly onChoose: (stage: string) => void;
}

function HomelessDeals({ homeless, next, to, onChoose }: HomelessDealsProps) {
  const words = useProcessWords();
  const { say, format } = useSpeech();
  const name = say(homeless.stage.outcome) || words.stages.untitled;
  const named = homeless.deals.slice(0, NAMED).map((each) => each.name);
  const more = homeless.deals.length - named.length;
  const options = next.stages
    .filter((each) => homeless.choices.includes(each.id))
    .map((each) => ({ id: each.id, label: say(each.outcome) || words.stages.untitled }));
  return (
    <div className="process-review">
      <p>{words.review.homeless(name, homeless.deals.length)}</p>
      <p className="field-hint">{format.list(more > 0 ? [...named, words.review.andMore(more)] : named)}</p>
      <Choice label={words.review.moveTo(name)} options={options} value={to} onChange={onChoose} />
    </div>
  );
}
