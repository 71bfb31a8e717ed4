import type { DealView } from '../../lib/domain/panel-view.ts';
import { CommandButton } from '../controls/CommandButton.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useSpeech } from '../language.tsx';
import './Gate.css';

/** Whether the deal may leave its stage now: one click when it may, which criteria keep it when it may not. */
export function Gate({ deal }: { readonly deal: DealView }) {
  const { words, say, format } = useSpeech();
  const text = words.panel.gate;
  if (!deal.gate) return null;
  const { missing } = deal.gate;
  if (!deal.gate.open) {
    const names = deal.criteria.filter((each) => missing.includes(each.id)).map((each) => say(each.text));
    return (
      <p className="gate gate-closed">
        <Icon name="arrow" />
        <span>{text.missing(format.list(names.map(words.panel.quoted)))}</span>
      </p>
    );
  }
  const next = deal.stages.find((each) => each.id === deal.gate?.to);
  return (
    <div className="gate gate-open">
      <p className="gate-title">
        <Icon name="check" />
        {text.open}
      </p>
      <div className="actions">
        <CommandButton tone="primary" command={{ do: 'advance_stage', deal: deal.id }} criteria={deal.criteria}>
          {next ? text.advance(say(next.outcome)) : text.finish}
        </CommandButton>
      </div>
    </div>
  );
}
