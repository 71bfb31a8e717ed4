import type { CommandResult } from '../domain/command.ts';
import { appendAccountFacts, appendDealFacts, readDeal } from '../store/append-facts.ts';
import { done, refuse, type Work } from './work.ts';

interface Link {
  readonly deal: string;
  readonly thread: string;
  readonly subject: string;
}

/** The thread belongs to the deal from now on; its buyers become people of the deal. */
export async function linkThread(work: Work, link: Link): Promise<CommandResult> {
  const deal = await readDeal(work.db, work.author.account, link.deal);
  if (!deal || deal.mergedInto) return refuse('deal_not_found');
  await appendDealFacts(work.db, work.author, link.deal, [
    { kind: 'thread_linked', thread: link.thread, subject: link.subject },
  ]);
  const dismissed = await work.db.dismissed.get([work.author.account, link.thread]);
  if (dismissed) await appendAccountFacts(work.db, work.author, [{ kind: 'thread_restored', thread: link.thread }]);
  return done;
}

export async function unlinkThread(work: Work, link: { deal: string; thread: string }): Promise<CommandResult> {
  const deal = await readDeal(work.db, work.author.account, link.deal);
  if (!deal) return refuse('deal_not_found');
  await appendDealFacts(work.db, work.author, link.deal, [{ kind: 'thread_unlinked', thread: link.thread }]);
  return done;
}
