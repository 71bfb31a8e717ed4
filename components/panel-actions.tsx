import { createContext, type ReactNode, useContext } from 'react';
import type { Command, CommandResult } from '../lib/domain/command.ts';
import type { CriterionView, DealOffer, DealView, EvidenceView } from '../lib/domain/panel-view.ts';

/** A mail that can be opened: by its Message-ID for everyone who has it, else by its thread in this mailbox. */
export interface MailToOpen {
  readonly messageId?: string;
  readonly gmailThread?: string;
}

/** One proof, with what it proves, for the clipboard. */
export interface EvidenceToCopy {
  readonly deal: Pick<DealView, 'name' | 'company' | 'stages'>;
  readonly criterion: Pick<CriterionView, 'text'>;
  readonly evidence: EvidenceView;
  readonly stage: string | null;
}

/** What components may ask for: callbacks out, given by whoever embeds them. */
export interface PanelActions {
  readonly run: (command: Command) => Promise<CommandResult>;
  readonly search: (words: string) => Promise<readonly DealOffer[]>;
  /** False where the mail could not be shown, so that the kept snapshot is. */
  readonly openEmail: (mail: MailToOpen) => Promise<boolean>;
  /** A place on the full page: `board`, `settings`, `backup`, or `deal/<id>`. */
  readonly openPage: (place: string) => void;
  readonly evidenceText: (evidence: EvidenceToCopy) => string;
  readonly newId: () => string;
  /** ms, renewed now and then: ages are relative to it. */
  readonly now: number;
}

const ActionsContext = createContext<PanelActions | undefined>(undefined);

export function ActionsProvider(props: { readonly actions: PanelActions; readonly children: ReactNode }) {
  return <ActionsContext value={props.actions}>{props.children}</ActionsContext>;
}

export function useActions(): PanelActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('No ActionsProvider above this component');
  return actions;
}
