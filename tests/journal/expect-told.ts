import { expect } from 'vitest';
import { criterionStanding } from '../../lib/domain/criterion-state.ts';
import type { Deal } from '../../lib/domain/deal.ts';
import { dealStatus, purchasedAt } from '../../lib/domain/deal-status.ts';
import type { Written } from '../../lib/domain/entry.ts';
import { isDealFact } from '../../lib/domain/fact.ts';
import { askGate, overriddenStages, provenIndex, stagesLeft } from '../../lib/domain/gate.ts';
import type { Process } from '../../lib/domain/process.ts';
import { readProcess } from '../../lib/store/read-process.ts';
import { ACCOUNT, type Installation } from './installation.ts';
import { type ToldDeal, tellAgain, toldState } from './told-again.ts';

/** The lines of every deal that still have their content, in the order of the clock. */
export async function readLines(here: Installation): Promise<ReadonlyMap<string, readonly Written[]>> {
  const entries = await here.entriesAfter('');
  const payloads = await here.db.payloads.bulkGet(entries.map((each) => each.id));
  const lines = entries.flatMap((entry, place): readonly Written[] => {
    const fact = payloads[place]?.fact;
    return fact && isDealFact(fact) ? [{ entry, fact }] : [];
  });
  return Map.groupBy(lines, (each) => each.entry.deal ?? '');
}

/** Every deal is what its journal says, and the gate and the lists say the same of it. Merged ones have their own test. */
export async function expectAsTold(here: Installation): Promise<void> {
  const lines = await readLines(here);
  const merged = new Set(
    [...lines].flatMap(([id, own]) =>
      own.flatMap(({ fact }) => (fact.kind === 'deal_merged_into' ? [id, fact.into] : [])),
    ),
  );
  const told = [...lines].flatMap(([id, own]) => {
    const deal = tellAgain(own);
    return deal && !merged.has(id) ? [{ id, deal }] : [];
  });
  const plain = (await here.deals()).filter((each) => !merged.has(each.id));
  expect(plain.map((each) => each.id).sort()).toEqual(told.map((each) => each.id).sort());
  for (const { id, deal } of told) {
    const found = plain.find((each) => each.id === id);
    if (!found) continue;
    const { process } = await readProcess(here.db, ACCOUNT, deal.process);
    expectFold(found, deal);
    expectGate(found, deal, process);
    expectSale(found, deal, process);
    await expectRow(here, found, deal, process);
  }
}

function expectFold(deal: Deal, told: ToldDeal): void {
  expect(
    deal.evidence.map((each) => [
      each.criterion,
      [...each.messageKeys],
      each.state,
      each.clock,
      each.sentAt,
      each.sender,
    ]),
  ).toEqual(
    told.proofs.map((each) => [each.criterion, [...each.keys], each.state, each.clock, each.sentAt, each.sender]),
  );
  expect({
    name: deal.name,
    value: deal.value,
    stage: deal.stage,
    owner: deal.owner,
    stays: deal.visits.map((each) => [each.since, each.stage]),
    running: deal.visits.filter((each) => !each.left).map((each) => each.stage),
    ends: deal.visits.flatMap(({ left }) => (left ? [[left.at, left.how]] : [])),
    reopened: new Map(Object.entries(deal.reopened)),
    claims: new Map(deal.claims.map((each) => [each.criterion, each.clock])),
    contacts: new Map(deal.contacts.map(({ email, side, since }) => [email, { side, since }])),
    threads: deal.threads.map((each) => each.id),
    promises: new Set(deal.promises.map((each) => each.id)),
    checks: new Map(deal.valueChecks.map((each) => [each.month, each.answer])),
    settled: new Set(deal.settled),
    endedIn: deal.disqualified?.stage,
    ending: deal.ending !== undefined,
    byHand: deal.advanceOnlyByHand,
    reference: deal.reference,
  }).toEqual({
    name: told.name,
    value: told.value,
    stage: told.stage,
    owner: told.owner,
    stays: told.places.filter((each) => each.stage !== null).map((each) => [each.at, each.stage]),
    running: told.stage === null ? [] : [told.stage],
    // Back from behind the last stage no stay ends: the last one had ended before.
    ends: told.places
      .slice(1)
      .filter((_, place) => told.places[place]?.stage !== null)
      .map(({ at, how }) => [at, how]),
    reopened: told.reopened,
    claims: told.claims,
    contacts: told.contacts,
    threads: [...told.threads],
    promises: told.promises,
    checks: told.checks,
    settled: told.settled,
    endedIn: told.endedIn,
    ending: told.ending,
    byHand: told.byHand,
    reference: told.reference,
  });
}

const requiredOf = (process: Process, stage: string | null) =>
  process.stages
    .find((each) => each.id === stage)
    ?.criteria.filter((each) => each.required)
    .map((each) => each.id) ?? [];
const unconfirmed = (told: ToldDeal, criteria: readonly string[]) =>
  criteria.filter((each) => toldState(told, each) !== 'confirmed');

/** Places in the process, as a reader would count them; behind the last stage is one more. */
function placeOf(process: Process, stage: string | null): number {
  return stage === null ? process.stages.length : process.stages.findIndex((each) => each.id === stage);
}

function expectGate(deal: Deal, told: ToldDeal, process: Process): void {
  for (const criterion of process.stages.flatMap((each) => each.criteria)) {
    expect(criterionStanding(deal, criterion.id).state).toBe(toldState(told, criterion.id));
  }
  const place = placeOf(process, told.stage);
  const gate = askGate(deal, process);
  if (told.endedIn !== undefined || told.stage === null || place < 0) expect(gate).toBeUndefined();
  else {
    const missing = unconfirmed(told, requiredOf(process, told.stage));
    const to = process.stages[place + 1]?.id ?? null;
    expect(gate && { ...gate, missing: gate.open ? [] : gate.missing.map((each) => each.id) }).toEqual({
      open: missing.length === 0,
      to,
      missing,
    });
  }
  const behind = process.stages.slice(0, Math.max(0, place));
  const gaps = behind.filter((each) => unconfirmed(told, requiredOf(process, each.id)).length > 0);
  const firstGap = gaps[0];
  expect(provenIndex(deal, process)).toBe(firstGap ? placeOf(process, firstGap.id) : Math.max(0, place));
  const skipped = gaps.filter((each) =>
    told.overrides.some(({ from, to }) => {
      const at = placeOf(process, each.id);
      return at >= placeOf(process, from) && at < placeOf(process, to);
    }),
  );
  expect(overriddenStages(deal, process).map((each) => each.id)).toEqual(skipped.map((each) => each.id));
  for (const to of [null, ...process.stages.map((each) => each.id)]) {
    const between = process.stages.filter((_, at) => at >= Math.max(0, place) && at < placeOf(process, to));
    expect(stagesLeft(deal, process, to)).toEqual(between.map((each) => each.id));
  }
}

/** The customer bought when the deal last came across the line; where stages are gone, only whether it did is told. */
function expectSale(deal: Deal, told: ToldDeal, process: Process): void {
  const line = placeOf(process, process.wonBy);
  const across = placeOf(process, told.stage) > line;
  expect(purchasedAt(deal, process) !== undefined).toBe(across);
  expect(dealStatus(deal, process)).toBe(told.endedIn !== undefined ? 'disqualified' : across ? 'won' : 'open');
  const places = told.places.map((each) => placeOf(process, each.stage));
  if (!across || places.some((each) => each < 0)) return;
  const before = places.findLastIndex((each) => each <= line);
  expect(purchasedAt(deal, process)).toBe(told.places[before + 1]?.at);
}

async function expectRow(here: Installation, deal: Deal, told: ToldDeal, process: Process): Promise<void> {
  const row = await here.db.rows.get([ACCOUNT, deal.id]);
  const criteria = process.stages.find((each) => each.id === told.stage)?.criteria.map((each) => each.id) ?? [];
  const standing = told.proofs.filter((each) => each.state === 'confirmed' || each.state === 'questioned');
  const newest =
    standing
      .map((each) => each.sentAt)
      .sort()
      .at(-1) ?? '';
  expect(row).toMatchObject({
    stage: told.stage,
    status: dealStatus(deal, process),
    wonAt: purchasedAt(deal, process) ?? null,
    confirmed: criteria.filter((each) => toldState(told, each) === 'confirmed').length,
    criteria: criteria.length,
    missing: unconfirmed(told, requiredOf(process, told.stage)),
    suggestions: criteria.filter((each) => toldState(told, each) === 'suggested').length,
    lost: told.endedIn !== undefined && placeOf(process, told.endedIn) >= placeOf(process, process.proposalFrom),
    claimed: process.stages
      .slice(0, Math.max(0, placeOf(process, told.stage)))
      .some((each) => unconfirmed(told, requiredOf(process, each.id)).length > 0),
  });
  expect(row?.lastConfirmed?.sentAt ?? '').toBe(newest);
}
