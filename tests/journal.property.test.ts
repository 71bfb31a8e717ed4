import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionStanding } from '../lib/domain/criterion-state.ts';
import type { Deal, EvidenceState } from '../lib/domain/deal.ts';
import { readProcess } from '../lib/store/read-process.ts';
import { expectMergedWhole } from './journal/expect-merged.ts';
import { expectAsTold } from './journal/expect-told.ts';
import { type Happening, happen, happening, opening } from './journal/happening.ts';
import { ACCOUNT, Installation } from './journal/installation.ts';

const RUNS = Number(process.env.JOURNAL_RUNS ?? 25);
/** Few deals, so that much happens to each. */
const history = (length: number) =>
  fc
    .tuple(fc.array(opening, { minLength: 1, maxLength: 2 }), fc.array(happening, { minLength: 5, maxLength: length }))
    .map(([first, then]) => [...first, ...then]);

/** Every deal that a person or the software moved forward had its proof, or a reason that stands beside it. */
async function expectHonestMoves(here: Installation, since: string): Promise<void> {
  for (const entry of await here.entriesAfter(since)) {
    if (entry.kind !== 'stage_left') continue;
    const fact = (await here.db.payloads.get(entry.id))?.fact;
    const before = await here.dealBefore(entry);
    if (fact?.kind !== 'stage_left' || !before) throw new Error('A stage was left by a deal that is not there');
    if (fact.how === 'override') {
      expect(fact.reason).not.toBe('');
      continue;
    }
    const { process } = await readProcess(here.db, ACCOUNT, before.process);
    const required = process.stages.find((each) => each.id === fact.stage)?.criteria.filter((each) => each.required);
    expect(required?.filter((each) => !isProven(before, each.id))).toEqual([]);
    const from = process.stages.findIndex((each) => each.id === fact.stage);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(fact.to).toBe(process.stages[from + 1]?.id ?? null);
  }
}

/** Said here anew, since the rule that is tested must not judge itself. */
function isProven(deal: Deal, criterion: string): boolean {
  return deal.evidence.some(
    (each) =>
      each.criterion === criterion &&
      (each.state === 'confirmed' || each.state === 'questioned') &&
      each.clock > (deal.reopened[criterion] ?? ''),
  );
}

const AWAY: ReadonlySet<EvidenceState['state']> = new Set(['rejected', 'undone']);
const COUNTS: ReadonlySet<EvidenceState['state']> = new Set(['confirmed', 'questioned', 'suggested']);

/** What a person took away for a message stays away, unless a person chose that message by hand. */
async function expectTakenStaysTaken(here: Installation, before: readonly Deal[]): Promise<void> {
  for (const deal of before) {
    const after = await here.deal(deal.id);
    for (const taken of deal.evidence.filter((each) => AWAY.has(each.state))) {
      const again = after?.evidence.filter(
        (each) =>
          each.criterion === taken.criterion &&
          COUNTS.has(each.state) &&
          each.messageKeys.some((key) => taken.messageKeys.includes(key)),
      );
      for (const each of again ?? []) {
        const fact = (await here.db.payloads.get(each.snapshot))?.fact;
        expect(fact?.kind).toBe('evidence_chosen');
      }
    }
  }
}

/** What lets a criterion be confirmed. Nothing else may: no erasure, no move, no change of the process. */
const CONFIRMING: ReadonlySet<string> = new Set(['mark', 'choose', 'confirm', 'merge', 'stands']);

async function expectNothingConfirmedByChance(here: Installation, before: readonly Deal[]): Promise<void> {
  for (const deal of before) {
    const after = await here.deal(deal.id);
    if (!after) continue;
    const criteria = new Set(after.evidence.map((each) => each.criterion));
    for (const each of criteria) {
      if (criterionStanding(after, each).state !== 'confirmed') continue;
      expect(criterionStanding(deal, each).state).toBe('confirmed');
    }
  }
}

async function live(here: Installation, it: Happening): Promise<void> {
  const since = await here.lastClock();
  const before = await here.deals();
  await happen(here, it);
  await expectHonestMoves(here, since);
  // Erasing a deal that is part of another takes the merger back with it: the other stands as it would alone.
  const takesMergerBack = it.what === 'erase_deal' && before.some((each) => each.mergedInto);
  if (!CONFIRMING.has(it.what) && !takesMergerBack) await expectNothingConfirmedByChance(here, before);
  if (it.what !== 'choose' && !takesMergerBack) await expectTakenStaysTaken(here, before);
}

describe('the journal', () => {
  it('folds to the same tables whenever they are made anew', async () => {
    await fc.assert(
      fc.asyncProperty(history(60), async (happenings) => {
        const here = new Installation('a', 0);
        try {
          for (const each of happenings) await live(here, each);
          const written = await here.folds();
          await here.rebuild();
          expect(await here.folds()).toEqual(written);
          await expectAsTold(here);
          await expectMergedWhole(here);
        } finally {
          await here.close();
        }
      }),
      { numRuns: RUNS },
    );
  }, 300_000);

  it('gives two machines the same deals once each has taken in the other’s', async () => {
    await fc.assert(
      fc.asyncProperty(
        history(25),
        fc.array(fc.record({ there: fc.boolean(), it: happening }), { minLength: 5, maxLength: 40 }),
        fc.integer({ min: -120_000, max: 120_000 }),
        async (shared, apart, drift) => {
          const here = new Installation('a', 0);
          const there = new Installation('b', drift);
          try {
            for (const each of shared) await live(here, each);
            await there.takeIn(here);
            expect(await there.folds()).toEqual(await here.folds());
            for (const each of apart) await live(each.there ? there : here, each.it);
            const before = [...(await here.deals()), ...(await there.deals())];
            await there.takeIn(here);
            await here.takeIn(there);
            expect(await there.folds()).toEqual(await here.folds());
            await expectTakenStaysTaken(here, before);
            await expectAsTold(there);
            await expectMergedWhole(there);
            await expectErased(here);
            await expectErased(there);
          } finally {
            await here.close();
            await there.close();
          }
        },
      ),
      { numRuns: RUNS },
    );
  }, 300_000);
});

/** Of what was erased, no content is left on either machine. */
async function expectErased(here: Installation): Promise<void> {
  const erased = await here.db.entries.where('[account+kind]').equals([ACCOUNT, 'deal_erased']).toArray();
  for (const entry of erased) {
    const fact = (await here.db.payloads.get(entry.id))?.fact;
    if (fact?.kind !== 'deal_erased') throw new Error('An erasure has lost what it erased');
    expect(await here.db.payloads.where('[account+deal]').equals([ACCOUNT, fact.erasedDeal]).count()).toBe(0);
    expect(await here.deal(fact.erasedDeal)).toBeUndefined();
  }
}
