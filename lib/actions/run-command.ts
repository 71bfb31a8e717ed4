import type { Command, CommandResult } from '../domain/command.ts';
import type { OpenThread } from '../domain/open-thread.ts';
import { readDeal } from '../store/append-facts.ts';
import type { CountersignDatabase } from '../store/database.ts';
import { changeAccount } from './change-account.ts';
import { chooseEvidence } from './choose-evidence.ts';
import { claimCriterion } from './claim-criterion.ts';
import { editDeal } from './edit-deal.ts';
import { dismissEnding, disqualifyDeal, handOver, reopenDeal } from './end-deal.ts';
import { eraseDeal, eraseEverything, erasePerson } from './erase.ts';
import { importContacts, importDeals } from './import-table.ts';
import { advanceStage, moveBack, overrideStage } from './leave-stage.ts';
import { linkThread, unlinkThread } from './link-thread.ts';
import { mergeDeals } from './merge-deals.ts';
import { openDeal } from './open-deal.ts';
import { confirmSuggestion, rejectSuggestion, settleQuestion, undoEvidence } from './review-evidence.ts';
import { saveProcess } from './save-process.ts';
import { seeNews } from './see-news.ts';
import { done, refuse, type Work } from './work.ts';

interface Order {
  readonly account: string;
  /** The command's own id: one that was carried out already is answered, not carried out again. */
  readonly id: string;
  readonly command: Command;
  readonly open: OpenThread | null;
  readonly installation: string;
  /** ms. */
  readonly now: number;
  readonly newId: () => string;
}

/**
 * Carries out what a person asks, in one transaction: when it answers, the change is on the disk; when the worker dies
 * before, nothing of it is. A refusal has changed nothing.
 */
export function runCommand(db: CountersignDatabase, order: Order): Promise<CommandResult> {
  return db.transaction('rw', db.tables, async () => {
    const carriedOut = await db.entries.where('command').equals(order.id).count();
    if (carriedOut > 0) return done;
    const work: Work = {
      db,
      open: order.open,
      author: {
        account: order.account,
        installation: order.installation,
        actor: 'person',
        command: order.id,
        now: order.now,
        newId: order.newId,
      },
    };
    if (await isOfMergedDeal(work, order.command)) return refuse('deal_not_found');
    return dispatch(work, order.command);
  });
}

/** A tab that was not renewed may still show a deal that became part of another: what it says would be lost in there. */
async function isOfMergedDeal(work: Work, command: Command): Promise<boolean> {
  if (!('deal' in command) || command.do === 'erase_deal') return false;
  return (await readDeal(work.db, work.author.account, command.deal))?.mergedInto !== undefined;
}

function dispatch(work: Work, command: Command): Promise<CommandResult> {
  switch (command.do) {
    case 'link_thread':
      return linkThread(work, command);
    case 'unlink_thread':
      return unlinkThread(work, command);
    case 'dismiss_thread':
    case 'restore_thread':
    case 'set_side':
    case 'never_link':
    case 'change_settings':
      return changeAccount(work, command);
    case 'open_deal':
      return openDeal(work, command);
    case 'import_deals':
      return importDeals(work, command);
    case 'import_contacts':
      return importContacts(work, command);
    case 'edit_deal':
    case 'set_contact':
    case 'remove_contact':
    case 'make_promise':
    case 'remove_promise':
    case 'set_reference':
    case 'answer_value_check':
    case 'withdraw_claim':
      return editDeal(work, command);
    case 'merge_deals':
      return mergeDeals(work, command);
    case 'confirm_suggestion':
      return confirmSuggestion(work, command);
    case 'reject_suggestion':
      return rejectSuggestion(work, command);
    case 'undo_evidence':
      return undoEvidence(work, command);
    case 'choose_evidence':
      return chooseEvidence(work, command);
    case 'settle_question':
      return settleQuestion(work, command);
    case 'claim_criterion':
      return claimCriterion(work, command);
    case 'advance_stage':
      return advanceStage(work, command);
    case 'override_stage':
      return overrideStage(work, command);
    case 'move_back':
      return moveBack(work, command);
    case 'disqualify_deal':
      return disqualifyDeal(work, command);
    case 'dismiss_ending':
      return dismissEnding(work, command);
    case 'reopen_deal':
      return reopenDeal(work, command);
    case 'hand_over':
      return handOver(work, command);
    case 'save_process':
      return saveProcess(work, command);
    case 'erase_deal':
      return eraseDeal(work, command);
    case 'erase_person':
      return erasePerson(work, command);
    case 'erase_everything':
      return eraseEverything(work);
    case 'see_news':
      return seeNews(work, command);
  }
}
