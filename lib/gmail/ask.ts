import { askWorker } from '../messages/ask-worker.ts';
import type { Answer, Ask, RequestName } from '../messages/protocol.ts';

/**
 * How this room puts its questions: the answer, or undefined where there is none. That the extension was updated under the
 * page is told once, to whoever made this.
 */
export type AskIt = <N extends RequestName>(name: N, ask: Ask<N>) => Promise<Answer<N> | undefined>;

export function askUntilGone(onGone: () => void): AskIt {
  let gone = false;
  return async (name, ask) => {
    if (gone) return undefined;
    const answered = await askWorker(name, ask);
    if (answered.ok) return answered.answer;
    if (answered.why === 'gone' && !gone) {
      gone = true;
      onGone();
    }
    return undefined;
  };
}
