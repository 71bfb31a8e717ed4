import type { CommandResult } from '../domain/command.ts';
import { personHash } from '../domain/content-hash.ts';
import { appendAccountFacts } from '../store/append-facts.ts';
import { eraseAccount, eraseDealContent, erasePersonContent } from '../store/erase.ts';
import { done, type Work } from './work.ts';

/** Takes a deal's content away for good; the journal keeps only that something was erased, and when. */
export async function eraseDeal(work: Work, command: { deal: string }): Promise<CommandResult> {
  const gone = await eraseDealContent(work.db, work.author.account, command.deal);
  await appendAccountFacts(
    work.db,
    work.author,
    gone.map((erasedDeal) => ({ kind: 'deal_erased', erasedDeal })),
  );
  return done;
}

/** Takes away everything that a person wrote and that names them as a person of a deal. */
export async function erasePerson(work: Work, command: { email: string }): Promise<CommandResult> {
  const { account } = work.author;
  await erasePersonContent(work.db, account, command.email);
  await appendAccountFacts(work.db, work.author, [
    { kind: 'person_erased', person: personHash(account, command.email) },
  ]);
  return done;
}

/** Takes everything of the account away, the journal itself included. */
export async function eraseEverything(work: Work): Promise<CommandResult> {
  await eraseAccount(work.db, work.author.account);
  return done;
}
