import type { CommandResult } from '../domain/command.ts';
import type { Deal, EvidenceState } from '../domain/deal.ts';
import type { DealFact } from '../domain/fact.ts';
import { targetOf } from '../domain/fold-evidence.ts';
import { appendDealFacts, readDeal } from '../store/append-facts.ts';
import { done, refuse, type Work } from './work.ts';

/**
 * Two deals that are one: people, threads, promises and evidence of the first become the second's; the first leaves all
 * lists. Proofs keep their messages and decisions, so that what was rejected in one is not suggested again in the other.
 */
export async function mergeDeals(work: Work, command: { deal: string; into: string }): Promise<CommandResult> {
  if (command.deal === command.into) return refuse('same_deal');
  const from = await readDeal(work.db, work.author.account, command.deal);
  const into = await readDeal(work.db, work.author.account, command.into);
  if (!from || from.mergedInto || !into || into.mergedInto) return refuse('deal_not_found');
  await appendDealFacts(work.db, work.author, from.id, [{ kind: 'deal_merged_into', into: into.id }]);
  await appendDealFacts(work.db, work.author, into.id, [
    { kind: 'deal_absorbed', other: from.id },
    ...from.contacts
      .filter((each) => !into.contacts.some((other) => other.email === each.email))
      .map((contact): DealFact => ({ kind: 'contact_set', contact })),
    ...from.threads.map((each): DealFact => ({ kind: 'thread_linked', thread: each.id, subject: each.subject })),
    ...from.promises.map((each): DealFact => ({ kind: 'promise_made', promise: each.id, text: each.text })),
    ...(await evidenceFacts(work, from, into)),
  ]);
  return done;
}

/** What a person or the buyer took away from the same message in the other deal stays away there. */
async function evidenceFacts(work: Work, from: Deal, into: Deal): Promise<readonly DealFact[]> {
  const taken = into.evidence.filter((each) => TAKEN_AWAY.has(each.state));
  const kept = from.evidence.filter(
    (each) => !taken.some((one) => one.criterion === each.criterion && shareMessage(one, each)),
  );
  const facts = await Promise.all(kept.map((each) => factsOf(work, each, standsIn(from, each))));
  return facts.flat();
}

const TAKEN_AWAY: ReadonlySet<EvidenceState['state']> = new Set(['rejected', 'undone', 'retracted']);

function shareMessage(one: EvidenceState, other: EvidenceState): boolean {
  return one.messageKeys.some((key) => other.messageKeys.includes(key));
}

/** A proof from before its criterion was opened again counts no more, and must not count again by being copied. */
function standsIn(deal: Deal, evidence: EvidenceState): EvidenceState['state'] {
  const counts = evidence.clock > (deal.reopened[evidence.criterion] ?? '');
  return counts || TAKEN_AWAY.has(evidence.state) ? evidence.state : 'undone';
}

async function factsOf(
  work: Work,
  evidence: EvidenceState,
  state: EvidenceState['state'],
): Promise<readonly DealFact[]> {
  const payload = await work.db.payloads.get(evidence.snapshot);
  const fact = payload?.fact;
  if (fact?.kind !== 'evidence_suggested' && fact?.kind !== 'evidence_marked' && fact?.kind !== 'evidence_chosen') {
    return [];
  }
  // A visit belongs to the deal that made it: in the other deal the proof counts without one.
  const target = { ...targetOf(evidence), visit: null };
  const found: DealFact = { ...fact, target };
  switch (state) {
    case 'suggested':
      return [found];
    case 'rejected':
      return [found, { kind: 'evidence_rejected', target }];
    case 'undone':
      return [found, { kind: 'evidence_undone', target }];
    case 'confirmed':
      return fact.kind === 'evidence_suggested' ? [found, { kind: 'evidence_accepted', target }] : [found];
    case 'questioned':
    case 'retracted': {
      const against = evidence.against ? await work.db.payloads.get(evidence.against) : undefined;
      const by = against?.fact;
      const taken: readonly DealFact[] =
        by?.kind === 'evidence_retracted' || by?.kind === 'evidence_questioned'
          ? [
              {
                kind: state === 'questioned' ? 'evidence_questioned' : 'evidence_retracted',
                target,
                by: by.by,
                quote: by.quote,
              },
            ]
          : [{ kind: 'evidence_undone', target }];
      return fact.kind === 'evidence_suggested'
        ? [found, { kind: 'evidence_accepted', target }, ...taken]
        : [found, ...taken];
    }
  }
}
