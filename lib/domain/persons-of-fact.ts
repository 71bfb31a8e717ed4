import type { EvidenceSnapshot } from './evidence.ts';
import type { Fact } from './fact.ts';

/** Whom a fact's content is about, as lower-cased addresses: erasing one of them erases the content. */
export function personsOfFact(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'contact_set':
      return [fact.contact.email];
    case 'contact_removed':
    case 'side_set':
      return [fact.email];
    case 'evidence_suggested':
    case 'evidence_marked':
    case 'evidence_chosen':
    case 'end_suggested':
      return sender(fact.snapshot);
    case 'evidence_retracted':
    case 'evidence_questioned':
      return [fact.by.sender.email];
    case 'deal_disqualified':
    case 'value_check_answered':
      return fact.snapshot ? sender(fact.snapshot) : [];
    default:
      return [];
  }
}

function sender(snapshot: EvidenceSnapshot): readonly string[] {
  return [snapshot.message.sender.email];
}

/** When the mail was sent that a fact's content quotes (ISO 8601); undefined where it quotes none. */
export function sentAtOfFact(fact: Fact): string | undefined {
  switch (fact.kind) {
    case 'evidence_suggested':
    case 'evidence_marked':
    case 'evidence_chosen':
    case 'end_suggested':
      return fact.snapshot.message.sentAt;
    case 'evidence_retracted':
    case 'evidence_questioned':
      return fact.by.sentAt;
    case 'deal_disqualified':
    case 'value_check_answered':
      return fact.snapshot?.message.sentAt;
    default:
      return undefined;
  }
}
