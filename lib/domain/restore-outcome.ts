import * as z from 'zod/mini';

/** Why a line of a backup file cannot be read. */
export const BAD_LINES = [
  'too_long',
  'not_json',
  'not_of_a_backup',
  'does_not_belong_together',
  'impossible_time',
] as const;
export type BadLine = (typeof BAD_LINES)[number];

/** What a restore changes, or would change: this file against this store. */
export const RestoreOutcome = z.object({
  /** Whether the file is whole: with its head, its end, and as many entries as it promises. */
  ok: z.boolean(),
  newEntries: z.number(),
  /** Entries that are here already; they stay as they are. */
  known: z.number(),
  /** Entries whose id is here, or came earlier in the file, with other content: what came first stays. */
  differing: z.number(),
  /** Lines that could not be read. */
  bad: z.number(),
  /** Entries whose content was erased, here or there: it stays so. */
  erased: z.number(),
  /** Deals that get something new; those among them that are not here yet. */
  deals: z.number(),
  newDeals: z.number(),
  /** New pieces of evidence. */
  evidence: z.number(),
  /** Deals and persons here that the file says were erased elsewhere. */
  erasesDeals: z.number(),
  erasesPersons: z.number(),
  /** The accounts that get something new. */
  accounts: z.array(z.string()),
});
export type RestoreOutcome = z.infer<typeof RestoreOutcome>;
