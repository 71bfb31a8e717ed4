import type { CommandResult, Refusal } from '../domain/command.ts';
import type { OpenThread } from '../domain/open-thread.ts';
import type { Author } from '../store/append-facts.ts';
import type { CountersignDatabase } from '../store/database.ts';

/** What an action works with: inside one read-write transaction over all tables. */
export interface Work {
  readonly db: CountersignDatabase;
  readonly author: Author;
  /** The thread that the person's tab shows; null where it shows none. */
  readonly open: OpenThread | null;
}

export const done: CommandResult = { ok: true };

export function refuse(refusal: Refusal, missing?: readonly string[]): CommandResult {
  return missing ? { ok: false, refusal, missing: [...missing] } : { ok: false, refusal };
}
