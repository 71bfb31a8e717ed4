import type { Refusal } from '../../lib/domain/command.ts';
import { useSpeech } from '../language.tsx';

interface RefusalTextProps {
  readonly refusal: Refusal | undefined;
  /** The names of the criteria that are missing, where they are the reason and known. */
  readonly missing?: readonly string[];
}

/** Why nothing was changed, in one sentence, said aloud as soon as it stands there. */
export function RefusalText({ refusal, missing = [] }: RefusalTextProps) {
  const { words, format } = useSpeech();
  if (!refusal) return null;
  const named = refusal === 'gate_closed' && missing.length > 0;
  return (
    <p className="refusal" role="alert">
      {named ? words.panel.gate.missing(format.list(missing.map(words.panel.quoted))) : words.codes.refusal[refusal]}
    </p>
  );
}
