import type { CommandResult } from '../domain/command.ts';
import type { DisqualifyReason } from '../domain/deal.ts';
import type { EvidenceSnapshot } from '../domain/evidence.ts';
import { appendDealFacts, readDeal } from '../store/append-facts.ts';
import { done, refuse, type Work } from './work.ts';

interface Disqualification {
  readonly deal: string;
  readonly reason: DisqualifyReason;
  readonly note: string;
  readonly withEnding: boolean;
}

/** The deal is over: with the buyer's email as evidence where there is one. */
export async function disqualifyDeal(work: Work, command: Disqualification): Promise<CommandResult> {
  const deal = await readDeal(work.db, work.author.account, command.deal);
  if (!deal) return refuse('deal_not_found');
  if (deal.disqualified) return refuse('already_decided');
  let snapshot: EvidenceSnapshot | undefined;
  if (command.withEnding) {
    const payload = deal.ending && (await work.db.payloads.get(deal.ending.snapshot));
    if (payload?.fact.kind !== 'end_suggested') return refuse('no_ending');
    snapshot = payload.fact.snapshot;
  }
  await appendDealFacts(work.db, work.author, command.deal, [
    { kind: 'deal_disqualified', reason: command.reason, note: command.note, ...(snapshot ? { snapshot } : {}) },
  ]);
  return done;
}

/** The message that seemed to end the deal does not: it never asks again. */
export async function dismissEnding(work: Work, command: { deal: string }): Promise<CommandResult> {
  const deal = await readDeal(work.db, work.author.account, command.deal);
  if (!deal) return refuse('deal_not_found');
  if (!deal.ending) return refuse('no_ending');
  await appendDealFacts(work.db, work.author, command.deal, [
    { kind: 'end_dismissed', messageKeys: deal.ending.messageKeys },
  ]);
  return done;
}

export async function reopenDeal(work: Work, command: { deal: string }): Promise<CommandResult> {
  const deal = await readDeal(work.db, work.author.account, command.deal);
  if (!deal) return refuse('deal_not_found');
  if (!deal.disqualified) return refuse('already_decided');
  await appendDealFacts(work.db, work.author, command.deal, [{ kind: 'deal_reopened' }]);
  return done;
}

/** The deal changes hands, with what was promised to the buyer kept on it. */
export async function handOver(
  work: Work,
  command: { deal: string; to: string; note: string },
): Promise<CommandResult> {
  const deal = await readDeal(work.db, work.author.account, command.deal);
  if (!deal) return refuse('deal_not_found');
  await appendDealFacts(work.db, work.author, command.deal, [
    { kind: 'owner_changed', from: deal.owner, to: command.to, note: command.note },
  ]);
  return done;
}
