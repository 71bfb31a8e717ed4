import type { Deal, EvidenceState, Visit } from './deal.ts';
import type { Entry } from './entry.ts';
import { type MessageSnapshot, messageKeys } from './evidence.ts';
import type { DealFact } from './fact.ts';
import { changeEvidence, chosenByPerson, foundBySoftware } from './fold-evidence.ts';

type Opened = Extract<DealFact, { kind: 'deal_opened' }>;

/**
 * A deal is what its journal says, folded in the order of the clock. A fact that comes before the deal was opened, or
 * that names what the deal does not have, changes nothing: that is what a journal looks like when another installation's
 * entries or an erasure took something away.
 */
export function foldDeal(deal: Deal | undefined, entry: Entry, fact: DealFact): Deal | undefined {
  if (fact.kind === 'deal_opened') return deal ?? openDeal(entry, fact);
  if (!deal) return undefined;
  return { ...applyFact(deal, entry, fact), clock: entry.clock };
}

/**
 * Whether a proof is from after its criterion was last opened again. One that is not is left alone by later mail: taking
 * up a place of its own in the journal, it would count again.
 */
function counts(deal: Deal, proof: EvidenceState): boolean {
  return proof.clock > (deal.reopened[proof.criterion] ?? '');
}

function isSettled(deal: Deal, message: MessageSnapshot): boolean {
  return messageKeys(message).some((key) => deal.settled.includes(key));
}

function openDeal(entry: Entry, fact: Opened): Deal {
  return {
    schema: 1,
    account: entry.account,
    id: entry.deal ?? entry.id,
    name: fact.name,
    company: fact.company,
    ...(fact.value ? { value: fact.value } : {}),
    ...(fact.expectedClose ? { expectedClose: fact.expectedClose } : {}),
    process: fact.process,
    owner: fact.owner,
    openedAt: entry.at,
    stage: fact.stage,
    visits: [{ id: entry.id, stage: fact.stage, since: fact.since }],
    contacts: [],
    threads: [],
    evidence: [],
    claims: [],
    reopened: {},
    settled: [],
    ...(fact.won ? { wonAt: fact.since } : {}),
    advanceOnlyByHand: false,
    handOvers: [],
    promises: [],
    valueChecks: [],
    reference: false,
    ...(fact.followUpOf ? { followUpOf: fact.followUpOf } : {}),
    clock: entry.clock,
  };
}

function applyFact(deal: Deal, entry: Entry, fact: Exclude<DealFact, Opened>): Deal {
  switch (fact.kind) {
    case 'deal_edited':
      return editDeal(deal, fact);
    case 'contact_set': {
      const before = deal.contacts.find((each) => each.email === fact.contact.email);
      // Somebody who changes sides is known on the new one only since then.
      const known = before?.side === fact.contact.side ? before.since : fact.contact.since;
      const since = Math.min(known, fact.contact.since);
      const others = deal.contacts.filter((each) => each.email !== fact.contact.email);
      return { ...deal, contacts: [...others, { ...fact.contact, since }] };
    }
    case 'contact_removed':
      return { ...deal, contacts: deal.contacts.filter((each) => each.email !== fact.email) };
    case 'thread_linked': {
      if (deal.threads.some((each) => each.id === fact.thread)) return deal;
      return { ...deal, threads: [...deal.threads, { id: fact.thread, subject: fact.subject, linkedAt: entry.at }] };
    }
    case 'thread_unlinked':
      return { ...deal, threads: deal.threads.filter((each) => each.id !== fact.thread) };
    case 'evidence_suggested':
      return { ...deal, evidence: foundBySoftware(deal.evidence, entry, fact, 'suggested') };
    case 'evidence_marked':
      return proven(deal, entry, foundBySoftware(deal.evidence, entry, fact, 'confirmed'));
    case 'evidence_chosen':
      return proven(deal, entry, chosenByPerson(deal.evidence, entry, fact));
    case 'evidence_accepted':
      return proven(
        deal,
        entry,
        changeEvidence(deal.evidence, entry, fact.target, (same) =>
          same.state === 'suggested' ? { state: 'confirmed', by: 'person' } : undefined,
        ),
      );
    case 'evidence_rejected':
      return { ...deal, evidence: changeEvidence(deal.evidence, entry, fact.target, () => ({ state: 'rejected' })) };
    case 'evidence_undone':
      return { ...deal, evidence: changeEvidence(deal.evidence, entry, fact.target, () => ({ state: 'undone' })) };
    case 'evidence_retracted':
      // Another installation read the message before it knew that a person here had settled what it means.
      if (isSettled(deal, fact.by)) return deal;
      return {
        ...deal,
        evidence: changeEvidence(deal.evidence, entry, fact.target, (same) =>
          counts(deal, same) && (same.state === 'confirmed' || same.state === 'questioned')
            ? { state: 'retracted', against: entry.id }
            : undefined,
        ),
      };
    case 'evidence_questioned':
      if (isSettled(deal, fact.by)) return deal;
      return {
        ...deal,
        evidence: changeEvidence(deal.evidence, entry, fact.target, (same) =>
          counts(deal, same) && same.state === 'confirmed' ? { state: 'questioned', against: entry.id } : undefined,
        ),
      };
    case 'question_settled':
      return {
        ...deal,
        settled: [...deal.settled, ...fact.byKeys],
        evidence: changeEvidence(deal.evidence, entry, fact.target, (same) => {
          if (!counts(deal, same)) return undefined;
          if (fact.stands && same.state === 'questioned') return { state: 'confirmed' };
          // What the buyer seems to have taken back counts again by the person's word, who read both messages.
          if (fact.stands) return same.state === 'retracted' ? { state: 'confirmed', by: 'person' } : undefined;
          return same.state === 'questioned' || same.state === 'confirmed' ? { state: 'retracted' } : undefined;
        }),
      };
    case 'criterion_claimed':
      return {
        ...deal,
        claims: [
          ...deal.claims.filter((each) => each.criterion !== fact.criterion),
          { criterion: fact.criterion, note: fact.note, at: entry.at, clock: entry.clock },
        ],
      };
    case 'claim_withdrawn':
      return { ...deal, claims: deal.claims.filter((each) => each.criterion !== fact.criterion) };
    case 'stage_left':
      return leaveStage(deal, entry, fact);
    case 'stage_moved_back':
      return moveBack(deal, entry, fact);
    case 'stage_reassigned':
      return {
        ...deal,
        stage: deal.stage === fact.from ? fact.to : deal.stage,
        visits: deal.visits.map((each) =>
          each.stage === fact.from && !each.left ? { ...each, stage: fact.to } : each,
        ),
      };
    case 'deal_disqualified':
      return {
        ...without(deal, 'ending'),
        disqualified: {
          at: entry.at,
          reason: fact.reason,
          note: fact.note,
          stage: deal.stage,
          ...(fact.snapshot ? { evidence: entry.id } : {}),
        },
      };
    case 'deal_reopened':
      return without(deal, 'disqualified');
    case 'end_suggested':
      return { ...deal, ending: { snapshot: entry.id, messageKeys: fact.messageKeys, at: entry.at } };
    case 'end_dismissed':
      return { ...without(deal, 'ending'), settled: [...deal.settled, ...fact.messageKeys] };
    case 'owner_changed':
      return {
        ...deal,
        owner: fact.to,
        handOvers: [...deal.handOvers, { from: fact.from, to: fact.to, at: entry.at, note: fact.note }],
      };
    case 'promise_made':
      return {
        ...deal,
        promises: [
          ...deal.promises.filter((each) => each.id !== fact.promise),
          { id: fact.promise, text: fact.text, at: entry.at },
        ],
      };
    case 'promise_removed':
      return { ...deal, promises: deal.promises.filter((each) => each.id !== fact.promise) };
    case 'value_check_answered':
      return {
        ...deal,
        valueChecks: [
          ...deal.valueChecks.filter((each) => each.month !== fact.month),
          {
            month: fact.month,
            answer: fact.answer,
            at: entry.at,
            note: fact.note,
            ...(fact.snapshot ? { evidence: entry.id } : {}),
          },
        ],
      };
    case 'reference_set':
      return { ...deal, reference: fact.reference };
    case 'deal_merged_into':
      return { ...deal, mergedInto: fact.into };
    case 'deal_absorbed':
      return deal;
  }
}

/** New proof, and only that, lets a deal that was moved back advance by itself again. */
function proven(deal: Deal, entry: Entry, evidence: Deal['evidence']): Deal {
  const fresh = evidence.some((each) => each.state === 'confirmed' && each.clock === entry.clock);
  return { ...deal, evidence, advanceOnlyByHand: deal.advanceOnlyByHand && !fresh };
}

function editDeal(deal: Deal, fact: Extract<DealFact, { kind: 'deal_edited' }>): Deal {
  let edited: Deal = { ...deal, name: fact.name ?? deal.name, company: fact.company ?? deal.company };
  if (fact.value === null) edited = without(edited, 'value');
  else if (fact.value) edited = { ...edited, value: fact.value };
  if (fact.expectedClose === null) edited = without(edited, 'expectedClose');
  else if (fact.expectedClose) edited = { ...edited, expectedClose: fact.expectedClose };
  return edited;
}

function leaveStage(deal: Deal, entry: Entry, fact: Extract<DealFact, { kind: 'stage_left' }>): Deal {
  if (deal.stage !== fact.stage) return deal;
  const left: Visit['left'] = {
    at: entry.at,
    how: fact.how,
    to: fact.to,
    processVersion: fact.processVersion,
    missing: fact.missing,
    ...(fact.reason ? { reason: fact.reason } : {}),
  };
  return {
    ...deal,
    stage: fact.to,
    visits: [...closeVisit(deal, left), ...nextVisit(entry, fact.to)],
    ...(fact.won && deal.wonAt === undefined ? { wonAt: entry.at } : {}),
  };
}

/**
 * Where another installation moved the deal meanwhile, only the criteria open again: the move itself might lead forward
 * from there, past the gate.
 */
function moveBack(deal: Deal, entry: Entry, fact: Extract<DealFact, { kind: 'stage_moved_back' }>): Deal {
  const reopened = { ...deal.reopened, ...Object.fromEntries(fact.reopened.map((each) => [each, entry.clock])) };
  if (deal.stage !== fact.from) return { ...deal, reopened, advanceOnlyByHand: true };
  const left: Visit['left'] = {
    at: entry.at,
    how: 'moved_back',
    to: fact.to,
    reason: fact.reason,
    processVersion: fact.processVersion,
    missing: [],
  };
  const moved: Deal = {
    ...deal,
    stage: fact.to,
    visits: [...closeVisit(deal, left), ...nextVisit(entry, fact.to)],
    reopened,
    advanceOnlyByHand: true,
  };
  return fact.wonAgainOpen ? without(moved, 'wonAt') : moved;
}

function closeVisit(deal: Deal, left: NonNullable<Visit['left']>): readonly Visit[] {
  return deal.visits.map((each, index) => (index === deal.visits.length - 1 && !each.left ? { ...each, left } : each));
}

function nextVisit(entry: Entry, stage: string | null): readonly Visit[] {
  return stage === null ? [] : [{ id: entry.id, stage, since: entry.at }];
}

function without(deal: Deal, key: 'disqualified' | 'ending' | 'value' | 'expectedClose' | 'wonAt'): Deal {
  const { [key]: _gone, ...rest } = deal;
  return rest;
}
