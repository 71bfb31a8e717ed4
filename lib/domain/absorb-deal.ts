import type { Deal, EvidenceState } from './deal.ts';
import type { Entry } from './entry.ts';
import type { DealFact } from './fact.ts';
import { foldDeal } from './fold-deal.ts';
import { isSameProof, joinKeys } from './fold-evidence.ts';

/**
 * Two deals that are one: people, threads, promises and proofs of the other become this one's. What a person or the buyer
 * took away from a message in either stays away, and a date that is asked about in either is asked about.
 */
export function absorbDeal(deal: Deal, other: Deal): Deal {
  return {
    ...deal,
    contacts: [...deal.contacts, ...missing(deal.contacts, other.contacts, (each) => each.email)],
    threads: [...deal.threads, ...missing(deal.threads, other.threads, (each) => each.id)],
    promises: [...deal.promises, ...missing(deal.promises, other.promises, (each) => each.id)],
    settled: [...deal.settled, ...missing(deal.settled, other.settled, (each) => each)],
    evidence: other.evidence.reduce((all, each) => absorbProof(all, standingIn(other, each)), deal.evidence),
  };
}

function missing<T>(here: readonly T[], there: readonly T[], key: (each: T) => string): readonly T[] {
  const known = new Set(here.map(key));
  return there.filter((each) => !known.has(key(each)));
}

/** The stronger word of two about one message: a no over a question, a question over a yes, a yes over a guess. */
const STRENGTH: Readonly<Record<EvidenceState['state'], number>> = {
  suggested: 0,
  confirmed: 1,
  questioned: 2,
  retracted: 3,
  undone: 3,
  rejected: 3,
};

function absorbProof(all: readonly EvidenceState[], other: EvidenceState): readonly EvidenceState[] {
  const same = all.find((each) => isSameProof(each, other));
  if (!same) return [...all, other];
  const stronger = STRENGTH[other.state] > STRENGTH[same.state] ? other : same;
  const joined = { ...stronger, id: same.id, messageKeys: joinKeys(same, other) };
  return all.map((each) => (each === same ? joined : each));
}

/**
 * A visit belongs to the deal that made it: in another deal the proof counts without one. A proof from before its
 * criterion was opened again counts no more, and must not count again elsewhere.
 */
function standingIn(other: Deal, proof: EvidenceState): EvidenceState {
  const counts = proof.clock > (other.reopened[proof.criterion] ?? '');
  const away = STRENGTH[proof.state] === STRENGTH.undone;
  return { ...proof, visit: null, state: counts || away ? proof.state : 'undone' };
}

/** What another machine writes into a deal that is part of this one, as far as a merger brings it along. */
export function followFact(deal: Deal, entry: Entry, fact: DealFact): Deal {
  switch (fact.kind) {
    case 'contact_set':
    case 'contact_removed':
    case 'thread_linked':
    case 'thread_unlinked':
    case 'promise_made':
    case 'promise_removed':
      return foldDeal(deal, entry, fact) ?? deal;
    case 'evidence_suggested':
    case 'evidence_marked':
    case 'evidence_chosen':
    case 'evidence_accepted':
    case 'evidence_rejected':
    case 'evidence_undone':
    case 'evidence_retracted':
    case 'evidence_questioned':
    case 'question_settled':
      return foldDeal(deal, entry, { ...fact, target: { ...fact.target, visit: null } }) ?? deal;
    case 'end_dismissed':
      return { ...deal, settled: [...deal.settled, ...fact.messageKeys], clock: entry.clock };
    case 'stage_moved_back': {
      const reopened = Object.fromEntries(fact.reopened.map((each) => [each, entry.clock]));
      return { ...deal, reopened: { ...deal.reopened, ...reopened }, advanceOnlyByHand: true, clock: entry.clock };
    }
    default:
      return { ...deal, clock: entry.clock };
  }
}
