import type { Written } from '../../lib/domain/entry.ts';
import type { EvidenceTarget } from '../../lib/domain/fact.ts';

/** What a journal says of one message for one criterion. */
export interface ToldProof {
  readonly criterion: string;
  readonly keys: Set<string>;
  state: string;
  /** Position of the line that put it into this state. */
  clock: string;
  sentAt: string;
  sender: string;
}

/** A deal as its journal tells it. */
export interface ToldDeal {
  name: string;
  value: unknown;
  process: string;
  stage: string | null;
  owner: string;
  /** Since when (ms) it stood where; the last is where it stands. */
  readonly places: { readonly at: number; stage: string | null; readonly how: string }[];
  readonly overrides: { readonly from: string; readonly to: string | null }[];
  readonly proofs: ToldProof[];
  readonly reopened: Map<string, string>;
  readonly claims: Map<string, string>;
  readonly contacts: Map<string, { readonly side: string; readonly since: number }>;
  readonly threads: Set<string>;
  readonly promises: Set<string>;
  readonly checks: Map<number, string>;
  readonly settled: Set<string>;
  endedIn: string | null | undefined;
  ending: boolean;
  byHand: boolean;
  reference: boolean;
}

/**
 * A deal told again from the lines of its journal, plainly and by other means than the fold: what the rules say must not
 * be judged by the rules themselves. Lines are in the order of their clocks; undefined before the deal was opened.
 */
export function tellAgain(lines: readonly Written[]): ToldDeal | undefined {
  let deal: ToldDeal | undefined;
  for (const line of lines) {
    if (line.fact.kind === 'deal_opened') deal ??= begin(line);
    else if (deal) tell(deal, line);
  }
  return deal;
}

function begin({ fact }: Written): ToldDeal | undefined {
  if (fact.kind !== 'deal_opened') return undefined;
  return {
    name: fact.name,
    value: fact.value,
    process: fact.process,
    stage: fact.stage,
    owner: fact.owner,
    places: [{ at: fact.since, stage: fact.stage, how: 'opened' }],
    overrides: [],
    proofs: [],
    reopened: new Map(),
    claims: new Map(),
    contacts: new Map(),
    threads: new Set(),
    promises: new Set(),
    checks: new Map(),
    settled: new Set(),
    endedIn: undefined,
    ending: false,
    byHand: false,
    reference: false,
  };
}

function tell(deal: ToldDeal, { entry, fact }: Written): void {
  const { clock, at } = entry;
  const proofOf = (target: EvidenceTarget) =>
    deal.proofs.find(
      (each) => each.criterion === target.criterion && target.messageKeys.some((key) => each.keys.has(key)),
    );
  const put = (target: EvidenceTarget, from: readonly string[], to: string, onlyIfCounted = false) => {
    const proof = proofOf(target);
    if (!proof || !from.includes(proof.state)) return;
    if (onlyIfCounted && proof.clock <= (deal.reopened.get(proof.criterion) ?? '')) return;
    proof.state = to;
    proof.clock = clock;
  };
  const anyState = ['suggested', 'confirmed', 'rejected', 'undone', 'retracted', 'questioned'];
  const go = (to: string | null, how: string) => {
    deal.stage = to;
    deal.places.push({ at, stage: to, how });
  };
  switch (fact.kind) {
    case 'evidence_suggested':
    case 'evidence_marked':
    case 'evidence_chosen': {
      const { sender, sentAt } = fact.snapshot.message;
      const state = fact.kind === 'evidence_suggested' ? 'suggested' : 'confirmed';
      const proof = proofOf(fact.target);
      const fresh = { state, clock, sentAt, sender: sender.email };
      if (!proof)
        deal.proofs.push({ criterion: fact.target.criterion, keys: new Set(fact.target.messageKeys), ...fresh });
      else {
        for (const key of fact.target.messageKeys) proof.keys.add(key);
        if (proof.state === 'suggested' || fact.kind === 'evidence_chosen') Object.assign(proof, fresh);
      }
      if (state === 'confirmed' && proofOf(fact.target)?.clock === clock) deal.byHand = false;
      return;
    }
    case 'evidence_accepted':
      put(fact.target, ['suggested'], 'confirmed');
      if (proofOf(fact.target)?.clock === clock) deal.byHand = false;
      return;
    case 'evidence_rejected':
      put(fact.target, anyState, 'rejected');
      return;
    case 'evidence_undone':
      put(fact.target, anyState, 'undone');
      return;
    case 'evidence_retracted':
    case 'evidence_questioned': {
      const { messageId, gmailMessage } = fact.by;
      if (deal.settled.has(`id:${messageId}`) || deal.settled.has(`gmail:${gmailMessage}`)) return;
      if (fact.kind === 'evidence_retracted') put(fact.target, ['confirmed', 'questioned'], 'retracted', true);
      else put(fact.target, ['confirmed'], 'questioned', true);
      return;
    }
    case 'question_settled':
      for (const key of fact.byKeys) deal.settled.add(key);
      if (fact.stands) put(fact.target, ['questioned', 'retracted'], 'confirmed', true);
      else put(fact.target, ['questioned', 'confirmed'], 'retracted', true);
      return;
    case 'criterion_claimed':
      deal.claims.set(fact.criterion, clock);
      return;
    case 'claim_withdrawn':
      deal.claims.delete(fact.criterion);
      return;
    case 'stage_left':
      if (fact.stage !== deal.stage) return;
      if (fact.how === 'override') deal.overrides.push({ from: fact.stage, to: fact.to });
      go(fact.to, fact.how);
      return;
    case 'stage_moved_back':
      for (const each of fact.reopened) deal.reopened.set(each, clock);
      deal.byHand = true;
      if (fact.from === deal.stage) go(fact.to, 'moved_back');
      return;
    case 'stage_reassigned': {
      const last = deal.places.at(-1);
      if (deal.stage !== fact.from || !last) return;
      deal.stage = fact.to;
      last.stage = fact.to;
      return;
    }
    case 'deal_disqualified':
      deal.endedIn = deal.stage;
      deal.ending = false;
      return;
    case 'deal_reopened':
      deal.endedIn = undefined;
      return;
    case 'end_suggested':
      deal.ending = true;
      return;
    case 'end_dismissed':
      deal.ending = false;
      for (const key of fact.messageKeys) deal.settled.add(key);
      return;
    case 'contact_set': {
      const { email, side, since } = fact.contact;
      const before = deal.contacts.get(email);
      deal.contacts.delete(email);
      deal.contacts.set(email, { side, since: before?.side === side ? Math.min(before.since, since) : since });
      return;
    }
    case 'contact_removed':
      deal.contacts.delete(fact.email);
      return;
    case 'thread_linked':
      deal.threads.add(fact.thread);
      return;
    case 'thread_unlinked':
      deal.threads.delete(fact.thread);
      return;
    case 'promise_made':
      deal.promises.add(fact.promise);
      return;
    case 'promise_removed':
      deal.promises.delete(fact.promise);
      return;
    case 'value_check_answered':
      deal.checks.set(fact.month, fact.answer);
      return;
    case 'owner_changed':
      deal.owner = fact.to;
      return;
    case 'reference_set':
      deal.reference = fact.reference;
      return;
    case 'deal_edited':
      if (fact.name !== undefined) deal.name = fact.name;
      if (fact.value !== undefined) deal.value = fact.value ?? undefined;
  }
}

/** Where a criterion stands by what was told. */
export function toldState(deal: ToldDeal, criterion: string): string {
  const since = deal.reopened.get(criterion) ?? '';
  const states = deal.proofs
    .filter((each) => each.criterion === criterion && each.clock > since)
    .map((each) => each.state);
  if (states.some((each) => each === 'confirmed' || each === 'questioned')) return 'confirmed';
  if (states.includes('suggested')) return 'suggested';
  if (states.includes('retracted')) return 'retracted';
  return (deal.claims.get(criterion) ?? '') > since ? 'claimed' : 'open';
}
