import type { Deal, VALUE_ANSWERS, Visit } from './deal.ts';
import type { EvidenceSnapshot } from './evidence.ts';
import type { CriterionView, DealView } from './panel-view.ts';
import type { StoryEvent } from './story.ts';

/** One stage of the deal's process, with all that the buyer did in it and every stay of the deal. */
export interface StageOfDeal {
  readonly id: string;
  readonly criteria: readonly CriterionView[];
  readonly visits: readonly Visit[];
}

export interface AnsweredCheck {
  readonly month: 6 | 9 | 12;
  readonly answer: (typeof VALUE_ANSWERS)[number];
  /** ms. */
  readonly at: number;
  readonly note: string;
  readonly evidence?: EvidenceSnapshot;
}

/** Everything about one deal: what a manager opens to see why it stands where it stands. */
export interface DealPage {
  readonly deal: DealView;
  readonly stages: readonly StageOfDeal[];
  readonly wonBy: string;
  readonly wonAt: number | null;
  readonly owner: string;
  readonly handOvers: Deal['handOvers'];
  readonly promises: Deal['promises'];
  readonly valueChecks: readonly AnsweredCheck[];
  readonly reference: boolean;
  readonly followUpOf: { readonly id: string; readonly name: string } | null;
  /** The deal that this one became a part of. */
  readonly mergedInto: { readonly id: string; readonly name: string } | null;
  readonly story: readonly StoryEvent[];
}
