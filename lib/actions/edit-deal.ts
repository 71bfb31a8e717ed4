import type { Command, CommandResult } from '../domain/command.ts';
import type { DealFact } from '../domain/fact.ts';
import { appendDealFacts, readDeal } from '../store/append-facts.ts';
import { done, refuse, type Work } from './work.ts';

type SimpleCommand = Extract<
  Command,
  {
    do:
      | 'edit_deal'
      | 'set_contact'
      | 'remove_contact'
      | 'make_promise'
      | 'remove_promise'
      | 'set_reference'
      | 'answer_value_check'
      | 'withdraw_claim';
  }
>;

/** The commands that say one thing about a deal that exists, and that no rule can refuse. */
export async function editDeal(work: Work, command: SimpleCommand): Promise<CommandResult> {
  const deal = await readDeal(work.db, work.author.account, command.deal);
  if (!deal) return refuse('deal_not_found');
  await appendDealFacts(work.db, work.author, command.deal, [factOf(command, work.author.now)]);
  return done;
}

function factOf(command: SimpleCommand, now: number): DealFact {
  switch (command.do) {
    case 'edit_deal': {
      const { do: _do, deal: _deal, ...changes } = command;
      return { kind: 'deal_edited', ...changes };
    }
    case 'set_contact':
      return { kind: 'contact_set', contact: { ...command.contact, since: now } };
    case 'remove_contact':
      return { kind: 'contact_removed', email: command.email };
    case 'make_promise':
      return { kind: 'promise_made', promise: command.promise, text: command.text };
    case 'remove_promise':
      return { kind: 'promise_removed', promise: command.promise };
    case 'set_reference':
      return { kind: 'reference_set', reference: command.reference };
    case 'answer_value_check':
      return { kind: 'value_check_answered', month: command.month, answer: command.answer, note: command.note };
    case 'withdraw_claim':
      return { kind: 'claim_withdrawn', criterion: command.criterion };
  }
}
