import type { MessageSnapshot } from './evidence.ts';
import type { Fact } from './fact.ts';

/**
 * What is left of a fact when the person whom it is about is erased; undefined where that is nothing. What the buyer took
 * back stays taken back and what a person decided stays decided: an erasure must not make a proof stand again, nor a deal
 * that ended run on.
 */
export function withoutPerson(fact: Fact): Fact | undefined {
  switch (fact.kind) {
    case 'evidence_retracted':
    case 'evidence_questioned':
      return { ...fact, by: withoutContent(fact.by), quote: '' };
    case 'deal_disqualified':
    case 'value_check_answered': {
      const { snapshot: _gone, ...decision } = fact;
      return decision;
    }
    default:
      return undefined;
  }
}

function withoutContent({ side, verification, sentAt, verdict }: MessageSnapshot): MessageSnapshot {
  return { sender: { name: '', email: '' }, side, verification, sentAt, subject: '', ownText: '', verdict };
}
