import type { Deal } from '../domain/deal.ts';
import type { AnsweredCheck, DealPage, StageOfDeal } from '../domain/deal-page.ts';
import { purchasedAt } from '../domain/deal-status.ts';
import { foldStory } from '../domain/story.ts';
import { readDeal } from '../store/append-facts.ts';
import type { CountersignDatabase } from '../store/database.ts';
import { readProcess } from '../store/read-process.ts';
import { readStory } from '../store/read-story.ts';
import { viewCriterion, viewDeal } from './view-deal.ts';

/** Everything about one deal; null where there is none, or it was erased. */
export async function viewDealPage(db: CountersignDatabase, account: string, id: string): Promise<DealPage | null> {
  const deal = await readDeal(db, account, id);
  if (!deal) return null;
  const { process } = await readProcess(db, account, deal.process);
  const stages = await Promise.all(
    process.stages.map(
      async (stage): Promise<StageOfDeal> => ({
        id: stage.id,
        criteria: await Promise.all(stage.criteria.map((each) => viewCriterion(db, deal, stage.id, each))),
        visits: deal.visits.filter((each) => each.stage === stage.id),
      }),
    ),
  );
  return {
    deal: await viewDeal(db, deal, process),
    stages,
    wonBy: process.wonBy,
    wonAt: purchasedAt(deal, process) ?? null,
    owner: deal.owner,
    handOvers: deal.handOvers,
    promises: deal.promises,
    valueChecks: await Promise.all(deal.valueChecks.map((each) => viewCheck(db, each))),
    reference: deal.reference,
    followUpOf: await nameOf(db, account, deal.followUpOf),
    mergedInto: await nameOf(db, account, deal.mergedInto),
    story: foldStory(id, await readStory(db, account, id)),
  };
}

async function viewCheck(db: CountersignDatabase, check: Deal['valueChecks'][number]): Promise<AnsweredCheck> {
  const { evidence: entry, ...said } = check;
  const fact = entry === undefined ? undefined : (await db.payloads.get(entry))?.fact;
  const snapshot = fact?.kind === 'value_check_answered' ? fact.snapshot : undefined;
  return snapshot ? { ...said, evidence: snapshot } : said;
}

async function nameOf(
  db: CountersignDatabase,
  account: string,
  id: string | undefined,
): Promise<{ id: string; name: string } | null> {
  const deal = id === undefined ? undefined : await db.deals.get([account, id]);
  return deal ? { id: deal.id, name: deal.name } : null;
}
