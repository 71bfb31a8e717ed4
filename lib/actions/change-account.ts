import type { Command, CommandResult } from '../domain/command.ts';
import type { AccountFact } from '../domain/fact.ts';
import { readAccount } from '../store/account-folds.ts';
import { appendAccountFacts } from '../store/append-facts.ts';
import { done, type Work } from './work.ts';

type AccountCommand = Extract<
  Command,
  { do: 'dismiss_thread' | 'restore_thread' | 'set_side' | 'never_link' | 'change_settings' }
>;

/** The commands that say something about the account: its settings, a person's side, a thread that is no deal. */
export async function changeAccount(work: Work, command: AccountCommand): Promise<CommandResult> {
  await appendAccountFacts(work.db, work.author, [await factOf(work, command)]);
  return done;
}

async function factOf(work: Work, command: AccountCommand): Promise<AccountFact> {
  switch (command.do) {
    case 'dismiss_thread':
      return { kind: 'thread_dismissed', thread: command.thread };
    case 'restore_thread':
      return { kind: 'thread_restored', thread: command.thread };
    case 'set_side':
      return { kind: 'side_set', email: command.email, side: command.side };
    case 'change_settings':
      return { kind: 'settings_changed', settings: command.settings };
    case 'never_link': {
      const { settings } = await readAccount(work.db, work.author.account);
      const value = command.value.toLowerCase();
      const others = settings.neverLink.filter((each) => each !== value);
      return { kind: 'settings_changed', settings: { neverLink: command.never ? [...others, value] : others } };
    }
  }
}
