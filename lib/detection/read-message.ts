import { domainOf } from '../domain/address.ts';
import type { Reading, ThreadToRead } from '../domain/reading.ts';
import type { ReasonCode } from '../domain/reason.ts';
import type { Decision, Signal } from '../domain/signal.ts';
import type { Verdict } from '../domain/verdict.ts';
import { calendarComment, calendarQuote } from './calendar-answer.ts';
import { shippedWeights, type Weights } from './model/weigh.ts';
import { shownAt } from './own-words.ts';
import type { Scene } from './scene.ts';
import { setScene } from './scene.ts';
import { type Judgement, judge } from './verdict.ts';
import { isAuthenticatedFor } from './verify-sender.ts';

/** Reads the last message of a thread: what it says of the rep's proposal, and which facts it proves. Never throws. */
export function readMessage(thread: ThreadToRead, weights: Weights = shippedWeights()): Reading {
  const scene = setScene(thread);
  if (scene === undefined)
    return {
      messageId: '',
      side: 'third_party',
      verification: 'unread',
      verdict: 'unrelated',
      signals: [],
      reasons: ['no_own_text'],
      blockers: ['no_own_text'],
      ownText: '',
      takesBack: [],
    };
  const { verdict, signals, reasons, blockers, takesBack } = weighScene(scene, weights);
  return {
    messageId: scene.message.id,
    side: scene.verification === 'failed' && scene.side.side === 'buyer' ? 'third_party' : scene.side.side,
    verification: scene.verification,
    verdict,
    signals,
    reasons: [...new Set(reasons)],
    blockers: [...new Set(blockers)],
    ownText: scene.own.text,
    ...(scene.proposal === undefined ? {} : { recap: scene.proposal.recap }),
    takesBack,
  };
}

interface Weighed {
  readonly verdict: Verdict;
  readonly signals: readonly Signal[];
  readonly reasons: readonly ReasonCode[];
  readonly blockers: readonly ReasonCode[];
  readonly takesBack: readonly string[];
}

const refused = (verdict: Verdict, ...reasons: ReasonCode[]): Weighed => ({
  verdict,
  signals: [],
  reasons,
  blockers: reasons,
  takesBack: [],
});

/** The gates, in the order in which they shut; what passes all of them is judged by its words. */
function weighScene(scene: Scene, weights: Weights): Weighed {
  const { side, kind, message, verification } = scene;
  if (kind.kind === 'bounce') return refused('auto', 'bounce');
  if (kind.kind === 'signature') return weighSignature(scene, kind.complete);
  if (side.side === 'ours')
    return refused('not_buyer', message.from.email === scene.thread.rep.email ? 'sent_by_us' : 'sent_by_colleague');
  if (side.side === 'third_party') return refused('not_buyer', side.reason ?? 'sent_by_third_party');
  if (verification === 'failed') return refused('not_buyer', 'sender_failed_authentication');
  if (kind.kind === 'automatic') return refused('auto', 'automatic_reply');
  if (side.side === 'machine' && kind.kind !== 'calendar') return refused('auto', 'automatic_reply');
  if (kind.kind === 'calendar') return weighCalendar(scene, kind.answer, weights);
  if (scene.read.text.trim() === '') {
    const why: ReasonCode = scene.own.forwarded
      ? 'forwarded'
      : scene.own.onlyQuoted
        ? 'only_in_quoted_text'
        : 'no_own_text';
    return refused('unrelated', why);
  }
  return fromJudgement(scene, judge(scene, weights), []);
}

function weighSignature(scene: Scene, complete: boolean): Weighed {
  const domain = domainOf(scene.message.from.email);
  if (!complete) return refused('auto', 'signature_service', 'signature_not_complete');
  if (scene.verification === 'failed' || !isAuthenticatedFor(scene.message, domain))
    return refused('auto', 'signature_service', 'sender_not_verified');
  const quote = scene.message.subject;
  return {
    verdict: 'auto',
    signals: [{ kind: 'proposal_accepted', decision: 'mark', quote, form: 'signature' }],
    reasons: ['signature_service'],
    blockers: [],
    takesBack: [],
  };
}

function weighCalendar(
  scene: Scene,
  answer: 'accepted' | 'declined' | 'tentative' | 'new_time' | 'other',
  weights: Weights,
): Weighed {
  const signals: Signal[] = [];
  if (answer === 'accepted' || answer === 'declined') {
    const { quote, at } = calendarQuote(scene, answer);
    signals.push({
      kind: answer === 'accepted' ? 'meeting_accepted' : 'meeting_declined',
      decision: 'mark',
      quote,
      ...(at === undefined ? {} : { at }),
    });
  }
  const comment = calendarComment(scene);
  if (comment === undefined)
    return { verdict: 'auto', signals, reasons: ['calendar_response'], blockers: ['calendar_response'], takesBack: [] };
  const judged = judge(scene, weights, comment);
  // A yes typed into a "no" or a "maybe" is not sure enough to act on.
  const calmed: Judgement =
    answer === 'accepted' || judged.decision === undefined ? judged : { ...judged, decision: 'suggest' };
  return fromJudgement(scene, calmed, signals);
}

function fromJudgement(scene: Scene, judged: Judgement, before: readonly Signal[]): Weighed {
  const signals: Signal[] = [...before];
  const quoteOf = (start: number, end: number): Pick<Signal, 'quote' | 'at'> => {
    const at = scene.subjectSpeaks ? undefined : shownAt(scene.words, start, end);
    const quote = at === undefined ? scene.read.text.slice(start, end) : scene.own.shown.slice(at.start, at.end);
    return { quote, ...(at === undefined ? {} : { at }) };
  };
  if (judged.decision !== undefined && judged.quote !== undefined)
    signals.push({
      kind: 'next_steps_confirmed',
      decision: judged.decision,
      ...quoteOf(judged.quote.start, judged.quote.end),
    });
  for (const fact of judged.facts) {
    const decision: Decision = fact.sure && judged.canMark ? 'mark' : 'suggest';
    signals.push({
      kind: fact.kind,
      decision,
      ...quoteOf(fact.start, fact.end),
      ...(fact.form === undefined ? {} : { form: fact.form }),
    });
  }
  return {
    verdict: judged.verdict,
    signals,
    reasons: judged.reasons,
    blockers: judged.blockers,
    takesBack: judged.takesBack,
  };
}
