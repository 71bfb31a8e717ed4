import type { Trouble } from '../../lib/domain/thread-seen.ts';
import { Notice } from '../controls/Notice.tsx';
import { useSpeech } from '../language.tsx';

/** What does not work in this tab, and what still does. */
export function Troubles({ troubles }: { readonly troubles: readonly Trouble[] }) {
  const { words } = useSpeech();
  if (troubles.length === 0) return null;
  return (
    <div className="panel-notices">
      <Notice tone="suggested" icon="warning">
        {troubles.map((trouble) => (
          <p key={trouble}>{words.codes.trouble[trouble]}</p>
        ))}
      </Notice>
    </div>
  );
}
