import { readFileSync } from 'node:fs';
import { type Address, normalAddress } from '../lib/domain/address.ts';
import type { Body, Message } from '../lib/domain/message.ts';
import type { ThreadToRead } from '../lib/domain/reading.ts';
import type { SignalKind } from '../lib/domain/signal.ts';
import type { Verdict } from '../lib/domain/verdict.ts';

/** A labelled thread as its file has it. */
export interface Sample {
  readonly id: string;
  readonly lang?: string;
  readonly rep: { readonly name: string; readonly email: string; readonly domains: readonly string[] };
  readonly buyers: readonly Address[];
  readonly thread: readonly SampleMessage[];
  readonly gold: {
    readonly verdict: Verdict;
    readonly signals: readonly { readonly kind: SignalKind; readonly quote: string }[];
  };
}

interface SampleMessage {
  readonly id: string;
  readonly from: Address;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly date: string;
  readonly subject: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html?: string;
}

/** A short labelled reply, with what the rep had asked. */
export interface ClauseSample {
  readonly id: string;
  readonly ask: string;
  readonly reply: string;
  readonly verdict: Verdict;
  readonly span: string;
  /** The same for replies that differ in little. */
  readonly pair?: string;
}

const normal = (one: Address): Address => ({ name: one.name ?? '', email: normalAddress(one.email) });

function toMessage(one: SampleMessage): Message {
  const body: Body = one.html === undefined ? { kind: 'text', text: one.text ?? '' } : { kind: 'html', html: one.html };
  return {
    id: one.id ?? `${one.date} ${one.from.email}`,
    from: normal(one.from),
    to: (one.to ?? []).map((email) => ({ name: '', email: normalAddress(email) })),
    cc: (one.cc ?? []).map((email) => ({ name: '', email: normalAddress(email) })),
    sentAt: one.date,
    subject: one.subject,
    headers: Object.fromEntries(Object.entries(one.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])),
    body,
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isAddress = (value: unknown): boolean =>
  isRecord(value) && isText(value.email) && (value.name === undefined || isText(value.name));

function isMessage(value: unknown): boolean {
  if (!isRecord(value) || !isAddress(value.from)) return false;
  return isText(value.date) && isText(value.subject) && (isText(value.text) || isText(value.html));
}

/** A line of a sample file, or a sentence that says what is wrong with it. */
export function parseSample(line: string): Sample | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not a line of JSON';
  }
  if (!isRecord(value)) return 'not a sample';
  if (!isText(value.id)) return 'no "id"';
  if (!isAddress(value.rep)) return 'no "rep" with an address';
  if (!Array.isArray(value.buyers) || !value.buyers.every(isAddress)) return 'no list of "buyers"';
  if (!Array.isArray(value.thread) || value.thread.length === 0) return 'no "thread"';
  const bad = value.thread.findIndex((one) => !isMessage(one));
  if (bad >= 0) return `message ${bad + 1} of the thread lacks "from", "date", "subject" or "text"`;
  // Each field that is read was looked at above; what is missing of the others is filled in by toThread.
  return value as unknown as Sample;
}

/** A sample as the detector is given it. */
export function toThread(sample: Sample): ThreadToRead {
  return {
    rep: normal(sample.rep),
    ownDomains: (sample.rep.domains ?? []).map((domain) => domain.toLowerCase()),
    ownAddresses: [normalAddress(sample.rep.email)],
    buyers: sample.buyers.map(normal),
    sides: {},
    messages: sample.thread.map(toMessage),
  };
}

/** The day on which every short reply is taken to be written: a Tuesday before the dates that they name. */
const CLAUSE_DAY = '2026-11-17';

export function clauseAsSample(clause: ClauseSample): Sample {
  const rep = { name: 'Robin Vance', email: 'robin@seller.example', domains: ['seller.example'] };
  const buyer = { name: 'Kim Buyer', email: 'kim@customer.example' };
  const text = clause.ask.replace(/^Rep:\s*/, '');
  return {
    id: clause.id,
    rep,
    buyers: [buyer],
    thread: [
      { id: 'm1', from: rep, to: [buyer.email], date: `${CLAUSE_DAY}T09:00:00+01:00`, subject: 'Next steps', text },
      {
        id: 'm2',
        from: buyer,
        to: [rep.email],
        date: `${CLAUSE_DAY}T15:00:00+01:00`,
        subject: 'Re: Next steps',
        text: clause.reply,
      },
    ],
    gold: {
      verdict: clause.verdict,
      signals: clause.verdict === 'confirmed' ? [{ kind: 'next_steps_confirmed', quote: clause.span }] : [],
    },
  };
}

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

export const readSamples = (file: string): Sample[] => lines(file).map((line) => JSON.parse(line) as Sample);
export const readClauses = (file: string): ClauseSample[] =>
  lines(file).map((line) => JSON.parse(line) as ClauseSample);
