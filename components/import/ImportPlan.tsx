import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useSpeech } from '../language.tsx';
import { useImportWords } from './import-words.ts';
import type { ShownPlan } from './table-files.ts';

/** How many bad rows are named one by one. */
const NAMED = 50;

type Importing =
  | { readonly at: 'idle' }
  | { readonly at: 'importing' | 'failed'; readonly done: number; readonly of: number }
  | { readonly at: 'done'; readonly count: number };

/** What would come, and the button that lets it. */
export function ImportPlan({ plan }: { readonly plan: ShownPlan }) {
  const words = useImportWords();
  const { format } = useSpeech();
  const [importing, setImporting] = useState<Importing>({ at: 'idle' });
  const run = async () => {
    // The plan changes under the import, since what was added is here from then on.
    const of = plan.count;
    let done = 0;
    setImporting({ at: 'importing', done, of });
    const all = await plan.carryOut((count) => {
      done = count;
      setImporting({ at: 'importing', done, of });
    });
    setImporting(all ? { at: 'done', count: of } : { at: 'failed', done, of });
  };
  if (importing.at === 'done') return <p role="status">{words.done(importing.count)}</p>;
  return (
    <div className="settings-group">
      <h3>{words.plan}</h3>
      <ul className="settings-plan">
        <li>{plan.count > 0 ? plan.sentence : words.nothing}</li>
        {plan.known > 0 ? <li>{words.known(plan.known)}</li> : null}
      </ul>
      {plan.bad.length > 0 ? (
        <Notice tone="suggested" icon="warning">
          <p>{words.bad(plan.bad.length)}</p>
          <ul className="settings-plan">
            {plan.bad.slice(0, NAMED).map((each) => (
              <li key={each.row}>{words.row(format.number(each.row), words.problems[each.problem](each.text))}</li>
            ))}
            {plan.bad.length > NAMED ? <li>{words.moreRows(plan.bad.length - NAMED)}</li> : null}
          </ul>
        </Notice>
      ) : null}
      {plan.preview.length > 0 ? (
        <>
          <p className="settings-text">{words.preview}</p>
          <ul className="import-preview">
            {plan.preview.map((cells) => (
              <li key={cells.join('\n')}>{cells.filter((each) => each !== '').join(' · ')}</li>
            ))}
          </ul>
        </>
      ) : null}
      {plan.count > 0 ? (
        <div className="actions">
          <Button tone="primary" pending={importing.at === 'importing'} onPress={run}>
            {words.act}
          </Button>
          <span role="status">
            {importing.at === 'importing'
              ? words.importing(format.number(importing.done), format.number(importing.of))
              : null}
          </span>
        </div>
      ) : null}
      {importing.at === 'failed' ? (
        <p className="refusal" role="alert">
          {words.failed(format.number(importing.done))}
        </p>
      ) : null}
    </div>
  );
}
