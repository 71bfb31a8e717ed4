import type { DealView } from '../../lib/domain/panel-view.ts';
import { CommandButton } from '../controls/CommandButton.tsx';
import { Notice } from '../controls/Notice.tsx';
import { disqualifyWords } from '../disqualify-words.ts';
import { useSpeech } from '../language.tsx';

/** What stands out about the deal as a whole: won, ended, or put further than the buyer's proof reaches. */
export function DealStanding({ deal }: { readonly deal: DealView }) {
  const { words, format, say } = useSpeech();
  const text = words.panel.deal;
  const outcome = (id: string) => {
    const stage = deal.stages.find((each) => each.id === id);
    return stage ? say(stage.outcome) : id;
  };
  const { disqualified } = deal;
  return (
    <>
      {deal.status === 'won' ? (
        <Notice tone="confirmed" icon="check">
          <p>{words.codes.dealStatus.won}</p>
        </Notice>
      ) : null}
      {disqualified ? (
        <Notice tone="plain" icon="cross">
          <p>
            <strong>{disqualified.afterProposal ? text.lost : words.codes.dealStatus.disqualified}:</strong>{' '}
            {text.disqualified(disqualifyWords(words, disqualified.reason), format.day(disqualified.at))}
          </p>
          {disqualified.note ? <p dir="auto">{disqualified.note}</p> : null}
          <div className="actions">
            <CommandButton command={{ do: 'reopen_deal', deal: deal.id }}>{text.reopen}</CommandButton>
          </div>
        </Notice>
      ) : null}
      {deal.provenStage ? (
        <Notice tone="suggested" icon="warning">
          <p>{text.claimedStage(deal.stage ? outcome(deal.stage) : text.finished)}</p>
          <p>{text.provenStage(outcome(deal.provenStage))}</p>
        </Notice>
      ) : null}
      {deal.overrides.map((override) => (
        <Notice key={`${override.stage}:${override.at}`} tone="suggested" icon="warning">
          <p>{text.overridden(outcome(override.stage), format.day(override.at))}</p>
          <p dir="auto">{text.reason(override.reason)}</p>
          {override.missing.length > 0 ? <p>{text.missingThen(format.list(override.missing.map(say)))}</p> : null}
        </Notice>
      ))}
    </>
  );
}
