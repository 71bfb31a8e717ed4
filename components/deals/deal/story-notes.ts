import type { DealFact } from '../../../lib/domain/fact.ts';
import type { LocalText } from '../../../lib/domain/language.ts';
import type { Process } from '../../../lib/domain/process.ts';
import type { DealsWording } from '../../../locales/deals/en.ts';
import type { Wording } from '../../../locales/wording.ts';
import { criterionText } from './story-sentence.ts';

interface Telling {
  readonly process: Process;
  readonly words: DealsWording;
  readonly panel: Wording;
  readonly say: (text: LocalText) => string;
  readonly list: (items: readonly string[]) => string;
}

/** What a person wrote about it, and what was missing or skipped: a line each. */
export function storyNotes(fact: DealFact, { process, words, panel, say, list }: Telling): readonly string[] {
  const stage = (id: string) => {
    const found = process.stages.find((each) => each.id === id);
    return found ? say(found.outcome) : id;
  };
  const criteria = (ids: readonly string[]) => list(ids.map((id) => criterionText(process, id, say)));
  switch (fact.kind) {
    case 'stage_left':
      return [
        ...(fact.reason ? [panel.panel.deal.reason(fact.reason)] : []),
        ...(fact.skipped.length > 0 ? [words.story.skipped(list(fact.skipped.map(stage)))] : []),
        ...(fact.missing.length > 0 ? [words.story.missing(criteria(fact.missing))] : []),
        ...(fact.won ? [words.story.won] : []),
      ];
    case 'stage_moved_back':
      return [
        panel.panel.deal.reason(fact.reason),
        ...(fact.reopened.length > 0 ? [words.story.reopenedCriteria(criteria(fact.reopened))] : []),
      ];
    case 'criterion_claimed':
    case 'deal_disqualified':
    case 'owner_changed':
    case 'value_check_answered':
      return fact.note ? [fact.note] : [];
    default:
      return [];
  }
}
