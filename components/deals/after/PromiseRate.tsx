import { PROMISES_KEPT_LINE, type PromisesKept } from '../../../lib/domain/value-checks.ts';
import { useSpeech } from '../../language.tsx';
import { useDealsWords } from '../deals-words.ts';
import { percent } from '../percent.ts';

/** How many promises were kept, against the line that a healthy business stays above. */
export function PromiseRate({ kept }: { readonly kept: PromisesKept }) {
  const { after } = useDealsWords();
  const { language } = useSpeech();
  const lines = { above: after.rateAbove, at: after.rateBetween, below: after.rateBelow };
  return (
    <section className="rate" aria-label={after.rate}>
      <h2 className="after-heading">{after.rate}</h2>
      {kept.rate === null || kept.line === null ? (
        <p className="after-soft">{after.rateNone}</p>
      ) : (
        <>
          <p className="rate-figure">
            <span className={`rate-number rate-${kept.line}`}>{percent(kept.rate, language)}</span>
            <span className="rate-word">{lines[kept.line]}</span>
          </p>
          <div className="rate-scale" aria-hidden="true">
            <span className={`rate-fill rate-fill-${kept.line}`} style={{ width: `${100 * kept.rate}%` }} />
            <span
              className="rate-band"
              style={{
                insetInlineStart: `${100 * PROMISES_KEPT_LINE.from}%`,
                width: `${100 * (PROMISES_KEPT_LINE.to - PROMISES_KEPT_LINE.from)}%`,
              }}
            />
          </div>
          <p>{after.rateOf(kept.kept, kept.answered)}</p>
        </>
      )}
      <p className="after-soft">{after.rateLine}</p>
    </section>
  );
}
