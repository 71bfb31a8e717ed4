import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { DealView } from '../../lib/domain/panel-view.ts';
import { Icon } from '../icons/Icon.tsx';
import { useSpeech } from '../language.tsx';
import './Stages.css';

/** Where the deal stands among all stages: one rail, that opens into the list of their names. */
export function Stages({ deal }: { readonly deal: DealView }) {
  const { words, say } = useSpeech();
  const [open, setOpen] = useState(false);
  const text = words.panel.deal;
  const place = deal.stages.findIndex((each) => each.id === deal.stage);
  const current = deal.stages[place];
  return (
    <div className="stages-block">
      <Button className="stages-toggle" aria-expanded={open} onPress={() => setOpen(!open)}>
        <span className="stages-towards">{current ? text.towards(say(current.outcome)) : text.finished}</span>
        {current ? <span className="stages-place">{text.stageOf(place + 1, deal.stages.length)}</span> : null}
        <Icon name="down" />
      </Button>
      <ol className={open ? 'stages stages-open' : 'stages'} aria-label={words.panel.names.stages}>
        {deal.stages.map((stage) => (
          <li
            key={stage.id}
            className={`stage stage-${stage.standing}`}
            {...(stage.id === deal.stage ? { 'aria-current': 'step' } : {})}
            title={say(stage.outcome)}
          >
            <span className="stage-name">{say(stage.outcome)}</span>
            <span className="stage-standing">{words.codes.stageStanding[stage.standing]}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
