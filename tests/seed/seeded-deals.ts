import { makeAttention } from '../../lib/domain/attention.ts';
import { nextClock } from '../../lib/domain/clock.ts';
import { contentVersion } from '../../lib/domain/content-hash.ts';
import { type Deal, DISQUALIFY_REASONS } from '../../lib/domain/deal.ts';
import { makeDealRow } from '../../lib/domain/deal-row.ts';
import { DEFAULT_PROCESS } from '../../lib/domain/default-process.ts';
import type { Entry, Payload } from '../../lib/domain/entry.ts';
import type { DealFact } from '../../lib/domain/fact.ts';
import { foldDeal } from '../../lib/domain/fold-deal.ts';
import { personsOfFact } from '../../lib/domain/persons-of-fact.ts';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings.ts';
import { COMPANIES, FIRST_NAMES, LAST_NAMES, PROJECTS, SENTENCES } from './seed-words.ts';

const DAY = 86_400_000;
const INSTALLATION = 'seed';
const VERSION = contentVersion(DEFAULT_PROCESS);

export interface SeedOptions {
  readonly account: string;
  readonly deals: number;
  /** How many proofs each criterion that is confirmed has: one, or more for a store full of evidence. */
  readonly proofs: number;
  /** ms; the youngest deal began shortly before. */
  readonly now: number;
}

/** Records of the store, by table: what the journal says, and the folds that today's rules make of it. */
export type SeedRecords = Readonly<Record<string, readonly object[]>>;

/** The records of many deals with evidence, chunk by chunk; the same for the same options. */
export function* seededDeals(options: SeedOptions): Generator<SeedRecords> {
  const CHUNK = 250;
  for (let from = 0; from < options.deals; from += CHUNK) {
    const count = Math.min(CHUNK, options.deals - from);
    const deals = joined(Array.from({ length: count }, (_, index) => recordsOf(from + index, options)));
    yield from === 0 ? { ...deals, ...ofAccount(options) } : deals;
  }
}

function ofAccount({ account, now }: SeedOptions): SeedRecords {
  return {
    accounts: [{ account, settings: DEFAULT_SETTINGS, name: 'Jo', delegated: false, gmailLanguage: 'en', aliases: [] }],
    local: [{ key: 'clock', value: nextClock(undefined, now, INSTALLATION) }],
  };
}

function recordsOf(place: number, options: SeedOptions): SeedRecords {
  const { account } = options;
  const id = `seed-${place}`;
  const entries: Entry[] = [];
  const payloads: Payload[] = [];
  let deal: Deal | undefined;
  let clock: string | undefined;
  const write = (at: number, actor: Entry['actor'], fact: DealFact) => {
    clock = nextClock(clock, at, INSTALLATION);
    const entry: Entry = {
      schema: 1,
      id: `${id}-${entries.length}`,
      account,
      deal: id,
      kind: fact.kind,
      clock,
      at,
      installation: INSTALLATION,
      actor,
      command: `${id}-${entries.length}`,
    };
    entries.push(entry);
    payloads.push({ schema: 1, entry: entry.id, account, deal: id, persons: personsOfFact(fact), fact });
    deal = foldDeal(deal, entry, fact);
    return entry;
  };
  tell(place, options, write, () => deal);
  if (!deal) throw new Error('A seeded deal has no beginning');
  const whole: Deal = deal;
  const attention = makeAttention(whole, DEFAULT_PROCESS, '');
  return {
    entries,
    payloads,
    deals: [whole],
    rows: [makeDealRow(whole, DEFAULT_PROCESS)],
    attention: attention ? [attention] : [],
    links: whole.threads.map((each) => ({ account, thread: each.id, deal: id })),
    contacts: whole.contacts.map((each) => ({
      account,
      email: each.email,
      deal: id,
      domain: each.email.slice(each.email.indexOf('@') + 1),
    })),
  };
}

type Write = (at: number, actor: Entry['actor'], fact: DealFact) => Entry;

/** One deal's life: opened, linked, confirmed stage by stage; some skip, some end, some go on after the sale. */
function tell(place: number, { account, proofs, now }: SeedOptions, write: Write, deal: () => Deal | undefined): void {
  const roll = (sides: number, salt: number) => rolled(place, salt) % sides;
  const company = `${pick(COMPANIES, place)} ${1 + Math.floor(place / COMPANIES.length)}`;
  const domain = `${company.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example`;
  const name = `${pick(FIRST_NAMES, roll(997, 1))} ${pick(LAST_NAMES, roll(997, 2))}`;
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@${domain}`;
  const stages = DEFAULT_PROCESS.stages;
  const reaches = stageReached(roll(100, 3));
  const perStage = 4 + roll(14, 4);
  let at = now - (reaches * perStage + 2 + roll(40, 5)) * DAY;
  const first = stages[0];
  if (!first) throw new Error('The shipped process has stages');
  write(at, 'person', {
    kind: 'deal_opened',
    name: `${pick(PROJECTS, roll(997, 6))} ${company}`,
    company,
    value: { amount: 1000 * (2 + roll(120, 7)), currency: roll(3, 8) === 0 ? 'USD' : 'EUR' },
    process: DEFAULT_PROCESS.id,
    stage: first.id,
    since: at,
    owner: account,
  });
  write(at, 'person', { kind: 'contact_set', contact: { email, name, side: 'buyer', since: at } });
  const thread = (0x10000000 + place).toString(16);
  write(at, 'person', { kind: 'thread_linked', thread, subject: `${pick(PROJECTS, roll(997, 6))}: next steps` });

  for (const [index, stage] of stages.entries()) {
    const passed = index < reaches;
    const overridden = passed && roll(17, 100 + index) === 0;
    const wanted = passed ? stage.criteria.length - (overridden ? 1 : 0) : roll(stage.criteria.length + 1, 200 + index);
    for (const [number, criterion] of stage.criteria.slice(0, wanted).entries()) {
      for (let proof = 0; proof < proofs; proof++) {
        const sent = at + DAY * (1 + number) + proof * 3_600_000;
        const key = `${place}-${index}-${number}-${proof}`;
        const suggested = !passed && roll(4, 300 + index + number) === 0;
        write(Math.min(now, sent + 60_000), 'software', {
          kind: suggested ? 'evidence_suggested' : 'evidence_marked',
          target: {
            criterion: criterion.id,
            stage: stage.id,
            visit: deal()?.visits.at(-1)?.id ?? null,
            messageKeys: [`id:${key}@${domain}`],
          },
          snapshot: {
            message: {
              messageId: `${key}@${domain}`,
              gmailThread: thread,
              sender: { name, email },
              side: 'buyer',
              verification: 'verified',
              sentAt: new Date(sent).toISOString(),
              subject: `Re: ${pick(PROJECTS, roll(997, 6))}: next steps`,
              ownText: `Hello,\n\n${pick(SENTENCES, roll(997, 400 + number + proof))}\n\n${name}`,
              verdict: 'confirmed',
            },
            quote: pick(SENTENCES, roll(997, 400 + number + proof)),
            signal: criterion.takes[0]?.signal ?? 'next_steps_confirmed',
            decision: suggested ? 'suggest' : 'mark',
            known: true,
            reasons: ['answers_recap', 'agrees'],
            doubts: suggested ? ['several_criteria'] : [],
            detector: 'seed',
          },
        });
      }
    }
    if (!passed) break;
    at += perStage * DAY;
    write(Math.min(now, at), 'person', {
      kind: 'stage_left',
      stage: stage.id,
      to: stages[index + 1]?.id ?? null,
      how: overridden ? 'override' : 'proven',
      ...(overridden ? { reason: 'Agreed on the phone; the email follows.' } : {}),
      missing: overridden ? stage.criteria.slice(-1).map((each) => each.id) : [],
      processVersion: VERSION,
      won: stage.id === DEFAULT_PROCESS.wonBy,
      skipped: [],
    });
  }
  if (reaches <= 4 && roll(6, 9) === 0) {
    const reason = pick(DISQUALIFY_REASONS, roll(997, 10));
    write(now, 'person', { kind: 'deal_disqualified', reason, note: '' });
  }
  if (reaches > 5 && roll(3, 11) > 0) {
    const won = at - perStage * DAY;
    write(Math.max(won, at), 'person', {
      kind: 'promise_made',
      promise: `promise-${place}`,
      text: 'Month end closes two days earlier.',
    });
  }
}

/** Most deals are young: how many stages a deal leaves, for a roll of 0 to 99. */
function stageReached(roll: number): number {
  const limits = [26, 46, 62, 74, 82, 87, 92, 97];
  const index = limits.findIndex((limit) => roll < limit);
  return index < 0 ? limits.length : index;
}

/** A number that looks random and is the same each time (a hash of two numbers). */
function rolled(place: number, salt: number): number {
  let hash = Math.imul(place + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function pick<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}

function joined(each: readonly SeedRecords[]): SeedRecords {
  const tables: Record<string, object[]> = {};
  for (const records of each) {
    for (const [table, items] of Object.entries(records)) {
      const all = tables[table] ?? [];
      all.push(...items);
      tables[table] = all;
    }
  }
  return tables;
}
