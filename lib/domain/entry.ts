import * as z from 'zod/mini';
import { Fact } from './fact.ts';

/**
 * One line of the journal: that something happened, when and through whom, never what. The content lies in its payload,
 * so that erasing can take the content away and leave the line.
 */
export const Entry = z.readonly(
  z.object({
    schema: z.literal(1),
    id: z.string(),
    account: z.string(),
    /** Absent for what concerns the whole account. */
    deal: z.exactOptional(z.string()),
    kind: z.string(),
    /** Hybrid logical clock: orders the entries of several installations the same way everywhere (clock.ts). */
    clock: z.string(),
    /** ms. */
    at: z.number(),
    installation: z.string(),
    actor: z.enum(['person', 'software']),
    /** The command that wrote it: a command that comes twice writes once. */
    command: z.string(),
  }),
);
export type Entry = z.infer<typeof Entry>;

/** The content of an entry, and whom it is about (lower-cased addresses), so that it can be erased. */
export const Payload = z.readonly(
  z.object({
    schema: z.literal(1),
    entry: z.string(),
    account: z.string(),
    deal: z.exactOptional(z.string()),
    persons: z.readonly(z.array(z.string())),
    fact: Fact,
  }),
);
export type Payload = z.infer<typeof Payload>;

/** An entry with its content; an erased entry has none and is not folded. */
export interface Written {
  readonly entry: Entry;
  readonly fact: Fact;
}
