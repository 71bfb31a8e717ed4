import * as z from 'zod/mini';
import { DISQUALIFY_REASONS, VALUE_ANSWERS } from './deal.ts';
import { Money } from './money.ts';
import { Process } from './process.ts';
import { SettingsChange } from './settings.ts';
import { SIDES } from './side.ts';

const text = (limit: number) => z.string().check(z.trim(), z.maxLength(limit));
const filled = (limit: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(limit));
const address = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(320), z.regex(/^[^\s@]+@[^\s@]+$/));
const thread = z.string().check(z.regex(/^[0-9a-f]{1,32}$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const deal = z.string();

export const NewDeal = z.object({
  name: filled(300),
  company: text(300),
  value: z.exactOptional(Money),
  expectedClose: z.exactOptional(day),
  process: z.string(),
  stage: z.string(),
  /** ms since when it counts as standing there: for a deal from a thread, the thread's first message. */
  since: z.number(),
  contacts: z.array(z.object({ email: address, name: text(300), side: z.enum(SIDES) })).check(z.maxLength(200)),
  /** It comes from elsewhere: the stages behind it were passed there, which nothing here proves. */
  imported: z.exactOptional(z.boolean()),
});
export type NewDeal = z.infer<typeof NewDeal>;

/** All that a person can do. What concerns a message names it by its key in the thread that the tab shows. */
export const Command = z.discriminatedUnion('do', [
  // threads and people
  z.object({ do: z.literal('link_thread'), deal, thread, subject: text(10_000) }),
  z.object({ do: z.literal('unlink_thread'), deal, thread }),
  z.object({ do: z.literal('dismiss_thread'), thread }),
  z.object({ do: z.literal('restore_thread'), thread }),
  z.object({ do: z.literal('set_side'), email: address, side: z.nullable(z.enum(SIDES)) }),
  z.object({ do: z.literal('never_link'), value: filled(320), never: z.boolean() }),
  // deals
  z.object({
    do: z.literal('open_deal'),
    deal,
    details: NewDeal,
    link: z.exactOptional(z.object({ thread, subject: text(10_000) })),
    followUpOf: z.exactOptional(deal),
  }),
  /** Deals of a file, some hundred at a time, each under an id of its own. */
  z.object({
    do: z.literal('import_deals'),
    deals: z.array(z.object({ deal, details: NewDeal, ended: z.boolean() })).check(z.maxLength(500)),
  }),
  z.object({
    do: z.literal('import_contacts'),
    contacts: z
      .array(z.object({ deal, contact: z.object({ email: address, name: text(300), side: z.enum(SIDES) }) }))
      .check(z.maxLength(500)),
  }),
  z.object({
    do: z.literal('edit_deal'),
    deal,
    name: z.exactOptional(filled(300)),
    company: z.exactOptional(text(300)),
    value: z.exactOptional(z.nullable(Money)),
    expectedClose: z.exactOptional(z.nullable(day)),
  }),
  z.object({
    do: z.literal('set_contact'),
    deal,
    contact: z.object({ email: address, name: text(300), side: z.enum(SIDES) }),
  }),
  z.object({ do: z.literal('remove_contact'), deal, email: address }),
  z.object({ do: z.literal('merge_deals'), deal, into: deal }),
  // evidence
  z.object({ do: z.literal('confirm_suggestion'), deal, evidence: z.string() }),
  z.object({ do: z.literal('reject_suggestion'), deal, evidence: z.string() }),
  z.object({ do: z.literal('undo_evidence'), deal, evidence: z.string() }),
  z.object({ do: z.literal('choose_evidence'), deal, criterion: z.string(), message: z.string(), quote: text(5000) }),
  z.object({ do: z.literal('settle_question'), deal, evidence: z.string(), stands: z.boolean() }),
  z.object({ do: z.literal('claim_criterion'), deal, criterion: z.string(), note: filled(2000) }),
  z.object({ do: z.literal('withdraw_claim'), deal, criterion: z.string() }),
  // the gate
  z.object({ do: z.literal('advance_stage'), deal }),
  z.object({ do: z.literal('override_stage'), deal, to: z.nullable(z.string()), reason: filled(2000) }),
  z.object({
    do: z.literal('move_back'),
    deal,
    to: z.string(),
    reason: filled(2000),
    reopen: z.array(z.string()),
  }),
  z.object({
    do: z.literal('disqualify_deal'),
    deal,
    reason: z.enum(DISQUALIFY_REASONS),
    note: text(2000),
    /** Use the message that seems to end the deal as evidence. */
    withEnding: z.boolean(),
  }),
  z.object({ do: z.literal('dismiss_ending'), deal }),
  z.object({ do: z.literal('reopen_deal'), deal }),
  // after the sale
  z.object({ do: z.literal('hand_over'), deal, to: filled(320), note: text(5000) }),
  z.object({ do: z.literal('make_promise'), deal, promise: z.string(), text: filled(1000) }),
  z.object({ do: z.literal('remove_promise'), deal, promise: z.string() }),
  z.object({
    do: z.literal('answer_value_check'),
    deal,
    month: z.union([z.literal(6), z.literal(9), z.literal(12)]),
    answer: z.enum(VALUE_ANSWERS),
    note: text(2000),
  }),
  z.object({ do: z.literal('set_reference'), deal, reference: z.boolean() }),
  // the account
  z.object({ do: z.literal('save_process'), process: Process, moves: z.record(z.string(), z.string()) }),
  z.object({
    do: z.literal('change_settings'),
    settings: SettingsChange,
  }),
  z.object({ do: z.literal('erase_deal'), deal }),
  z.object({ do: z.literal('erase_person'), email: address }),
  z.object({ do: z.literal('erase_everything') }),
  /** The news of these deals were looked at. */
  z.object({ do: z.literal('see_news'), deals: z.array(deal) }),
]);
export type Command = z.infer<typeof Command>;
export type CommandName = Command['do'];

/** Why a command changed nothing, each worded in one sentence by the locales. */
export const REFUSALS = [
  'deal_not_found',
  'evidence_not_found',
  'criterion_not_found',
  'stage_not_found',
  'gate_closed',
  'not_in_a_stage',
  'not_ahead',
  'not_behind',
  'message_not_read',
  'not_from_the_buyer',
  'sender_failed_authentication',
  'quote_not_in_message',
  'same_deal',
  'already_decided',
  'no_ending',
  'moves_missing',
  'invalid',
  'disk_full',
  'storage_failed',
  'not_reachable',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export const CommandResult = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({
    ok: z.literal(false),
    refusal: z.enum(REFUSALS),
    /** Ids of the criteria or stages that are missing, where that is the reason. */
    missing: z.exactOptional(z.array(z.string())),
  }),
]);
export type CommandResult = z.infer<typeof CommandResult>;
