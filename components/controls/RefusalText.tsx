import type { Refusal } from '../../lib/domain/command.ts';
import { useSpeech } from '../language.tsx';

/** Why nothing was changed, in one sentence, said aloud as soon as it stands there. */
export function RefusalText({ refusal }: { readonly refusal: Refusal | undefined }) {
  const { words } = useSpeech();
  if (!refusal) return null;
  return (
    <p className="refusal" role="alert">
      {words.codes.refusal[refusal]}
    </p>
  );
}
