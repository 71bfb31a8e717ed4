import type { DealFact } from '../../../lib/domain/fact.ts';
import type { LocalText } from '../../../lib/domain/language.ts';
import type { Process } from '../../../lib/domain/process.ts';
import type { DealsWording } from '../../../locales/deals/en.ts';
import type { Wording } from '../../../locales/wording.ts';

interface Telling {
  readonly process: Process;
  readonly words: DealsWording;
  readonly panel: Wording;
  readonly say: (text: LocalText) => string;
}

/** What happened, in one sentence. */
export function storySentence(fact: DealFact, { process, words, panel, say }: Telling): string {
  const text = words.story;
  const stage = (id: string) => {
    const found = process.stages.find((each) => each.id === id);
    return found ? say(found.outcome) : id;
  };
  const criterion = (id: string) => criterionText(process, id, say);
  switch (fact.kind) {
    case 'deal_opened':
      return fact.imported ? text.imported(stage(fact.stage)) : text.opened(stage(fact.stage));
    case 'deal_edited':
      return text.edited;
    case 'contact_set':
      return text.contactSet(fact.contact.name || fact.contact.email, panel.codes.side[fact.contact.side]);
    case 'contact_removed':
      return text.contactRemoved(fact.email);
    case 'thread_linked':
      return text.threadLinked(fact.subject);
    case 'thread_unlinked':
      return text.threadUnlinked;
    case 'evidence_suggested':
      return text.suggested(criterion(fact.target.criterion));
    case 'evidence_marked':
      return text.marked(criterion(fact.target.criterion));
    case 'evidence_chosen':
      return text.chosen(criterion(fact.target.criterion));
    case 'evidence_accepted':
      return text.accepted(criterion(fact.target.criterion));
    case 'evidence_rejected':
      return text.rejected(criterion(fact.target.criterion));
    case 'evidence_undone':
      return text.undone(criterion(fact.target.criterion));
    case 'evidence_retracted':
      return text.retracted(criterion(fact.target.criterion));
    case 'evidence_questioned':
      return text.questioned(criterion(fact.target.criterion));
    case 'question_settled':
      return (fact.stands ? text.stands : text.openAgain)(criterion(fact.target.criterion));
    case 'criterion_claimed':
      return text.claimed(criterion(fact.criterion));
    case 'claim_withdrawn':
      return text.claimWithdrawn(criterion(fact.criterion));
    case 'stage_left':
      if (fact.how === 'proven') {
        return fact.to === null ? text.completed(stage(fact.stage)) : text.advanced(stage(fact.stage), stage(fact.to));
      }
      return fact.to === null
        ? text.overriddenToEnd(stage(fact.stage))
        : text.overridden(stage(fact.stage), stage(fact.to));
    case 'stage_moved_back':
      return text.movedBack(stage(fact.to));
    case 'stage_reassigned':
      return text.reassigned(stage(fact.to));
    case 'deal_disqualified':
      return text.disqualified(panel.codes.disqualifyReason[fact.reason]);
    case 'deal_reopened':
      return text.reopened;
    case 'end_suggested':
      return text.endSuggested;
    case 'end_dismissed':
      return text.endDismissed;
    case 'owner_changed':
      return text.handedOver(fact.from, fact.to);
    case 'promise_made':
      return text.promised(fact.text);
    case 'promise_removed':
      return text.promiseRemoved;
    case 'value_check_answered':
      return text.checked(fact.month, words.deal.answers[fact.answer]);
    case 'reference_set':
      return fact.reference ? text.reference : text.noReference;
    case 'deal_merged_into':
      return text.mergedInto;
    case 'deal_absorbed':
      return text.absorbed;
  }
}

export function criterionText(process: Process, id: string, say: (text: LocalText) => string): string {
  const found = process.stages.flatMap((each) => each.criteria).find((each) => each.id === id);
  return found ? say(found.text) : id;
}
