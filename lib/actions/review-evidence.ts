import type { CommandResult } from '../domain/command.ts';
import type { Deal, EvidenceState } from '../domain/deal.ts';
import { messageKeys } from '../domain/evidence.ts';
import type { DealFact } from '../domain/fact.ts';
import { targetOf } from '../domain/fold-evidence.ts';
import { appendDealFacts, readDeal } from '../store/append-facts.ts';
import { readProcess } from '../store/read-process.ts';
import { advanceByItself } from './leave-stage.ts';
import { done, refuse, type Work } from './work.ts';

interface Choice {
  readonly deal: string;
  readonly evidence: string;
}

/** A person confirms what the software only suggested. */
export async function confirmSuggestion(work: Work, choice: Choice): Promise<CommandResult> {
  const result = await decide(work, choice, ['suggested'], (found) => ({
    kind: 'evidence_accepted',
    target: targetOf(found),
  }));
  await advanceAfter(work, choice, result);
  return result;
}

async function advanceAfter(work: Work, choice: Choice, result: CommandResult): Promise<void> {
  const deal = await readDeal(work.db, work.author.account, choice.deal);
  if (!result.ok || !deal) return;
  const { process, version } = await readProcess(work.db, work.author.account, deal.process);
  await advanceByItself(work, choice.deal, process, version);
}

/** A person says that the suggestion is none: it never comes back for this message. */
export function rejectSuggestion(work: Work, choice: Choice): Promise<CommandResult> {
  return decide(work, choice, ['suggested'], (found) => ({ kind: 'evidence_rejected', target: targetOf(found) }));
}

/** A person takes a confirmation back: it never comes back by itself for this message. */
export function undoEvidence(work: Work, choice: Choice): Promise<CommandResult> {
  return decide(work, choice, ['confirmed', 'questioned'], (found) => ({
    kind: 'evidence_undone',
    target: targetOf(found),
  }));
}

/** The rep says whether what a later message moved or took back is still agreed: then it stands as theirs. */
export async function settleQuestion(work: Work, choice: Choice & { stands: boolean }): Promise<CommandResult> {
  const deal = await readDeal(work.db, work.author.account, choice.deal);
  const found = deal?.evidence.find((each) => each.id === choice.evidence);
  const asked = found?.against ? await work.db.payloads.get(found.against) : undefined;
  const against = asked?.fact.kind === 'evidence_questioned' || asked?.fact.kind === 'evidence_retracted';
  const byKeys = against ? messageKeys(asked.fact.by) : [];
  const from = choice.stands ? (['questioned', 'retracted'] as const) : (['questioned'] as const);
  const result = await decide(work, choice, from, (each) => ({
    kind: 'question_settled',
    target: targetOf(each),
    byKeys,
    stands: choice.stands,
  }));
  await advanceAfter(work, choice, result);
  return result;
}

async function decide(
  work: Work,
  choice: Choice,
  from: readonly EvidenceState['state'][],
  fact: (found: EvidenceState) => DealFact,
): Promise<CommandResult> {
  const deal: Deal | undefined = await readDeal(work.db, work.author.account, choice.deal);
  if (!deal) return refuse('deal_not_found');
  const found = deal.evidence.find((each) => each.id === choice.evidence);
  if (!found) return refuse('evidence_not_found');
  if (!from.includes(found.state)) return refuse('already_decided');
  await appendDealFacts(work.db, work.author, choice.deal, [fact(found)]);
  return done;
}
