import { expect } from 'vitest';
import { criterionStanding } from '../../lib/domain/criterion-state.ts';
import type { Written } from '../../lib/domain/entry.ts';
import { readLines } from './expect-told.ts';
import type { Installation } from './installation.ts';

type Lines = ReadonlyMap<string, readonly Written[]>;

/**
 * However deals were merged, on whichever machines: every deal is listed or leads to one that is, everything that was
 * found for it shows there, a no stays a no, and nothing counts that nothing in them confirms.
 */
export async function expectMergedWhole(here: Installation): Promise<void> {
  const lines = await readLines(here);
  const listed = new Set((await here.db.rows.toArray()).map((each) => each.id));
  for (const [id, own] of lines) {
    if (!own.some((each) => each.fact.kind === 'deal_opened')) continue;
    const heirs = heirsOf(lines, id, listed);
    expect(heirs, `${id} leads to no deal that is listed`).not.toEqual([]);
    for (const heir of heirs) await expectBrought(here, own, heir);
  }
  for (const heir of listed) await expectNothingMore(here, lines, heir);
}

/** The listed deals to which the mergers lead; a deal that is listed itself leads no further. */
function heirsOf(lines: Lines, from: string, listed: ReadonlySet<string>): readonly string[] {
  const seen = new Set<string>();
  const heirs: string[] = [];
  const next = [from];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (listed.has(id)) heirs.push(id);
    else for (const { fact } of lines.get(id) ?? []) if (fact.kind === 'deal_merged_into') next.push(fact.into);
  }
  return heirs;
}

const FOUND: ReadonlySet<string> = new Set(['evidence_suggested', 'evidence_marked', 'evidence_chosen']);

async function expectBrought(here: Installation, own: readonly Written[], heir: string): Promise<void> {
  const deal = await here.deal(heir);
  for (const { fact } of own) {
    if (!FOUND.has(fact.kind) || !('target' in fact)) continue;
    const { criterion, messageKeys } = fact.target;
    const there = deal?.evidence.some(
      (each) => each.criterion === criterion && each.messageKeys.some((key) => messageKeys.includes(key)),
    );
    expect(there, `${criterion} of ${messageKeys} is gone`).toBe(true);
  }
}

/** All deals whose mergers can lead to this one. */
function partsOf(lines: Lines, heir: string): readonly string[] {
  const parts = new Set([heir]);
  for (let size = 0; size < parts.size; ) {
    size = parts.size;
    for (const [id, own] of lines) {
      if (own.some(({ fact }) => fact.kind === 'deal_merged_into' && parts.has(fact.into))) parts.add(id);
    }
  }
  return [...parts];
}

const YES: ReadonlySet<string> = new Set([
  'evidence_marked',
  'evidence_chosen',
  'evidence_accepted',
  'question_settled',
]);
const NO: ReadonlySet<string> = new Set(['evidence_rejected', 'evidence_undone', 'evidence_retracted']);

async function expectNothingMore(here: Installation, lines: Lines, heir: string): Promise<void> {
  const deal = await here.deal(heir);
  if (!deal) throw new Error(`${heir} is listed and not there`);
  const group = partsOf(lines, heir).map((id) => lines.get(id) ?? []);
  expect(new Set(deal.evidence.map((each) => each.id)).size).toBe(deal.evidence.length);
  for (const proof of deal.evidence) {
    if (proof.state !== 'confirmed' && proof.state !== 'questioned') continue;
    const about = group.map((own) =>
      own.filter(
        ({ fact }) =>
          'target' in fact &&
          fact.target.criterion === proof.criterion &&
          fact.target.messageKeys.some((key) => proof.messageKeys.includes(key)),
      ),
    );
    expect(about.flat().some(({ fact }) => YES.has(fact.kind))).toBe(true);
    // In each of the deals, the last word of a person about the message is no no.
    for (const own of about) {
      const said = own.filter(({ fact }) => NO.has(fact.kind) || fact.kind === 'evidence_chosen');
      const last = said.at(-1);
      if (!last || last.fact.kind === 'evidence_chosen' || last.fact.kind === 'evidence_retracted') continue;
      const foundBefore = own.some((each) => FOUND.has(each.fact.kind) && each.entry.clock < last.entry.clock);
      const chosenLater = about
        .flat()
        .some((each) => each.fact.kind === 'evidence_chosen' && each.entry.clock > last.entry.clock);
      if (foundBefore) expect(chosenLater, `a no about ${proof.criterion} does not hold`).toBe(true);
    }
  }
  // What was opened again in any of them needs a newer yes.
  for (const own of group) {
    for (const { entry, fact } of own) {
      if (fact.kind !== 'stage_moved_back') continue;
      for (const criterion of fact.reopened) {
        const proofs = criterionStanding(deal, criterion).evidence.filter((each) => each.state === 'confirmed');
        for (const proof of proofs) {
          const later = group.flat().some((each) => each.entry.clock > entry.clock && isYesFor(each, criterion));
          const elsewhere = group.some((other) => other !== own && other.some((each) => isYesFor(each, criterion)));
          expect(later || elsewhere, `${proof.criterion} was opened again`).toBe(true);
        }
      }
    }
  }
}

function isYesFor({ fact }: Written, criterion: string): boolean {
  return YES.has(fact.kind) && 'target' in fact && fact.target.criterion === criterion;
}
