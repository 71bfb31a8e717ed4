import { type CriterionStanding, criterionStanding } from '../domain/criterion-state.ts';
import { currentVisit, type Deal, type EvidenceState } from '../domain/deal.ts';
import { isLost } from '../domain/deal-row.ts';
import { dealStatus } from '../domain/deal-status.ts';
import type { EvidenceSnapshot } from '../domain/evidence.ts';
import { askGate, claimedIndex, missingCriteria, provenIndex } from '../domain/gate.ts';
import type { LocalText } from '../domain/language.ts';
import type { CriterionView, DealView, EvidenceView, StageView } from '../domain/panel-view.ts';
import { type ExitCriterion, findStage, type Process } from '../domain/process.ts';
import type { CountersignDatabase } from '../store/database.ts';

/** A deal as people see it, with the evidence of the criteria of its own stage. */
export async function viewDeal(db: CountersignDatabase, deal: Deal, process: Process): Promise<DealView> {
  const proven = provenIndex(deal, process);
  const claimed = claimedIndex(deal, process);
  const gate = askGate(deal, process);
  const stage = deal.stage === null ? undefined : findStage(process, deal.stage);
  return {
    id: deal.id,
    name: deal.name,
    company: deal.company,
    ...(deal.value ? { value: deal.value } : {}),
    ...(deal.expectedClose ? { expectedClose: deal.expectedClose } : {}),
    status: dealStatus(deal, process),
    process: deal.process,
    stages: process.stages.map((each, index) => viewStage(deal, process, each, index, claimed)),
    stage: deal.stage,
    since: currentVisit(deal)?.since ?? null,
    provenStage: proven < claimed ? (process.stages[proven]?.id ?? null) : null,
    criteria: await Promise.all(stage?.criteria.map((each) => viewCriterion(db, deal, stage.id, each)) ?? []),
    gate: gate ? { open: gate.open, to: gate.to, missing: gate.open ? [] : gate.missing.map((each) => each.id) } : null,
    overrides: overridesOf(deal, process),
    troubled: await troubledOf(db, deal, process, claimed),
    ending: deal.ending ? ((await snapshotOf(db, deal.ending.snapshot)) ?? null) : null,
    disqualified: deal.disqualified
      ? {
          reason: deal.disqualified.reason,
          note: deal.disqualified.note,
          at: deal.disqualified.at,
          afterProposal: isLost(deal, process),
        }
      : null,
    contacts: [...deal.contacts],
    threads: deal.threads.map(({ id, subject }) => ({ id, subject })),
  };
}

function viewStage(
  deal: Deal,
  process: Process,
  stage: Process['stages'][number],
  index: number,
  claimed: number,
): StageView {
  const { id, outcome, sellerAction } = stage;
  const confirmed = stage.criteria
    .filter((each) => criterionStanding(deal, each.id).state === 'confirmed')
    .map((each) => ({ id: each.id, text: each.text }));
  const shown = { id, outcome, sellerAction, confirmed };
  if (index > claimed) return { ...shown, standing: 'ahead' };
  if (index === claimed) return { ...shown, standing: 'current' };
  const proven = missingCriteria(deal, process, id).length === 0;
  return { ...shown, standing: proven ? 'proven' : 'unproven' };
}

/** A criterion of the deal with the snapshots of the proofs that make its state. */
export async function viewCriterion(
  db: CountersignDatabase,
  deal: Deal,
  stage: string,
  criterion: ExitCriterion,
): Promise<CriterionView> {
  const standing: CriterionStanding = criterionStanding(deal, criterion.id);
  const evidence = await Promise.all(standing.evidence.map((each) => viewEvidence(db, each)));
  return {
    id: criterion.id,
    stage,
    text: criterion.text,
    required: criterion.required,
    state: standing.state,
    ...(criterion.ask ? { ask: criterion.ask } : {}),
    evidence: evidence.flatMap((each) => (each ? [each] : [])),
    ...(standing.claim ? { claim: standing.claim } : {}),
  };
}

/** One proof with its snapshot; undefined where that was erased. */
export async function viewEvidence(
  db: CountersignDatabase,
  evidence: EvidenceState,
): Promise<EvidenceView | undefined> {
  const snapshot = await snapshotOf(db, evidence.snapshot);
  if (!snapshot) return undefined;
  const against = evidence.against ? (await db.payloads.get(evidence.against))?.fact : undefined;
  return {
    id: evidence.id,
    criterion: evidence.criterion,
    state: evidence.state,
    ...(evidence.by ? { by: evidence.by } : {}),
    at: evidence.at,
    snapshot,
    ...(against?.kind === 'evidence_retracted' || against?.kind === 'evidence_questioned'
      ? { against: { message: against.by, quote: against.quote } }
      : {}),
  };
}

async function snapshotOf(db: CountersignDatabase, entry: string): Promise<EvidenceSnapshot | undefined> {
  const fact = (await db.payloads.get(entry))?.fact;
  return fact && 'snapshot' in fact ? fact.snapshot : undefined;
}

/** Overrides that no evidence has filled yet: shown wherever the deal is. */
function overridesOf(deal: Deal, process: Process): DealView['overrides'] {
  return deal.visits.flatMap((visit) => {
    if (visit.left?.how !== 'override') return [];
    const missing = visit.left.missing.filter((each) => criterionStanding(deal, each).state !== 'confirmed');
    if (missing.length === 0) return [];
    return [
      {
        stage: visit.stage,
        reason: visit.left.reason ?? '',
        at: visit.left.at,
        missing: missing.flatMap((each): LocalText[] => {
          const found = process.stages.flatMap((stage) => stage.criteria).find((one) => one.id === each);
          return found ? [found.text] : [];
        }),
      },
    ];
  });
}

/** Criteria of stages left behind whose proof was taken back or is in question. */
async function troubledOf(
  db: CountersignDatabase,
  deal: Deal,
  process: Process,
  claimed: number,
): Promise<CriterionView[]> {
  const behind = process.stages
    .slice(0, claimed)
    .flatMap((stage) => stage.criteria.map((criterion) => ({ stage: stage.id, criterion })));
  const troubled = behind.filter(({ criterion }) => {
    const standing = criterionStanding(deal, criterion.id);
    return (
      standing.state === 'retracted' ||
      standing.state === 'suggested' ||
      standing.evidence.some((one) => one.state === 'questioned')
    );
  });
  return Promise.all(troubled.map(({ stage, criterion }) => viewCriterion(db, deal, stage, criterion)));
}
