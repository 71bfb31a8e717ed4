import type { ProcessFileFault } from '../../lib/domain/process-soundness.ts';
import type { Finding } from '../../lib/domain/standards/finding.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const count = (number: number, one: string, other: string) => `${number} ${plural(number, one, other)}`;
const quoted = (words: readonly string[]) => words.map((each) => `“${each}”`).join(', ');

/** The sentence of each finding: what is wrong, and why it matters. `words` are those that gave it away. */
const finding: Readonly<Record<Finding['code'], (words: readonly string[]) => string>> = {
  criterion_empty: () => 'Say what the buyer did.',
  criterion_not_required: () => 'Not required: a deal can pass without it. A step that deals may skip says nothing.',
  criterion_opinion: (words) =>
    `Not factual: ${quoted(words)} is an opinion. Two people must come to the same yes or no.`,
  criterion_not_inspectable: (words) =>
    words.length > 0
      ? `Not inspectable: ${quoted(words)} happens in somebody’s head. What could a third person look at?`
      : 'Not inspectable: it does not say what the buyer did, so there is nothing that a third person could look at.',
  criterion_seller_does_it: (words) =>
    `Not buyer-centred: ${quoted(words)} is what the seller does. It says nothing about where the buyer is.`,
  outcome_empty: () => 'Name what the buyer has reached when the deal leaves this stage.',
  outcome_seller_does_it: (words) =>
    `${quoted(words)} is what the seller does. Name the stage for what the buyer has reached by then.`,
  outcome_opinion: (words) => `${quoted(words)} is an opinion. Name a fact about the buyer.`,
  stage_without_criteria: () => 'Without exit criteria every deal may leave this stage at any time.',
  stage_without_required: () => 'None of its criteria is required, so that nothing keeps a deal here.',
  stage_many_criteria: () =>
    'More than four criteria: sellers will stop asking for them. Which can be merged or dropped?',
  same_outcome: (words) => `Another stage is named ${quoted(words)} too. Merge them, or say what is different.`,
  no_disqualification: () =>
    'The proposal comes in the first stage, so that no deal can be disqualified before it. An early “no” is a good outcome.',
  many_stages: () => 'More stages than anybody keeps in the head. Less is more: merge what one meeting settles.',
};

const fileFault: Readonly<Record<ProcessFileFault, string>> = {
  too_long: 'This file is too large for a process.',
  not_json: 'This file is not a process of Countersign.',
  not_a_process: 'This file is not a process of Countersign, or of a later version.',
  no_stages: 'The process in this file has no stages.',
  won_stage_unknown: 'The process in this file does not say which stage means won.',
  proposal_stage_unknown: 'The process in this file does not say from which stage on a proposal is on the table.',
  id_not_usable: 'The process in this file has an id that cannot be used.',
  id_twice: 'The process in this file has one id twice.',
};

/** What one reads where a process is edited. */
export const enProcess = {
  title: 'Process',
  finding,
  fileFault,
  useInstead: (text: string) => `Use “${text}”`,
  advice: (number: number) => count(number, 'note', 'notes'),
  choose: 'Process',
  newProcess: 'New process',
  newName: 'New process',
  importFile: 'Import from a file',
  exportFile: 'Export as a file',
  notSaved: 'not saved yet',
  rules: {
    title: 'The whole process',
    name: 'Name',
    wonBy: 'Leaving this stage means won',
    proposalFrom: 'A proposal is on the table from',
    proposalHint: 'A deal that ends before it is disqualified, from it on lost.',
    advance: 'When the last required criterion is confirmed',
    ask: 'I move the deal on',
    byItself: 'the deal moves on by itself',
  },
  stages: {
    title: 'Stages',
    add: 'Add a stage',
    drag: (name: string) => `Move ${name}`,
    criteria: (number: number) => count(number, 'criterion', 'criteria'),
    won: 'won',
    proposal: 'proposal',
    untitled: 'Untitled',
    more: (name: string) => `More for ${name}`,
    up: 'Move up',
    down: 'Move down',
    merge: 'Merge with another…',
    remove: 'Remove',
  },
  stage: {
    outcome: 'What the buyer has reached',
    outcomeHint: 'The stage is named for it.',
    sellerAction: 'What the seller does',
    criteria: 'Exit criteria: what the buyer did',
    addCriterion: 'Add a criterion',
    mergeTitle: (name: string) => `Merge “${name}”`,
    mergeInto: 'Into',
    mergeStageHint: 'The criteria of both stand in the stage that stays.',
    mergeCriterionHint: 'The criterion that stays keeps its words and takes the signals of both.',
    mergeAct: 'Merge',
  },
  criterion: {
    text: 'What the buyer did',
    required: 'Required: no deal leaves the stage without it',
    ask: 'Question to the buyer while it is open',
    words: 'Only where the recap or the message is about one of these words',
    wordsHint: 'With commas between. Without a match an email is only suggested.',
    signals: 'What closes it',
    byHand: 'By hand: a person chooses the message.',
    satisfies: 'closes it',
    suggests: 'is suggested',
    how: (signal: string) => `What “${signal}” does`,
    addSignal: 'Add a signal',
    removeSignal: (signal: string) => `Remove “${signal}”`,
    forms: 'Only as',
    form: { words: 'words', order: 'order', signature: 'signature' },
  },
  save: {
    act: 'Save',
    discard: 'Discard changes',
    unsaved: 'Changes are not saved yet.',
    saved: 'Saved',
    changedElsewhere:
      'This process was changed elsewhere meanwhile. Your changes are kept here; saving replaces the other version.',
    takeOther: 'Drop mine, show the other version',
  },
  review: {
    title: 'What this changes',
    homeless: (stage: string, deals: number) =>
      `“${stage}” is removed. ${count(deals, 'deal stands', 'deals stand')} in it.`,
    moveTo: (stage: string) => `Where the deals of “${stage}” stand from now on`,
    changed: (stage: string, deals: number) => `“${stage}”: ${count(deals, 'deal stands', 'deals stand')} in it.`,
    asksNow: (criteria: string) => `Also required now: ${criteria}`,
    asksNoMore: (criteria: string) => `Not required any more: ${criteria}`,
    andMore: (number: number) => `and ${number} more`,
    act: 'Save and move the deals',
    actUnmoved: 'Save',
  },
  versions: {
    title: 'Versions',
    shipped: 'As shipped',
    current: 'current',
    stages: (number: number) => count(number, 'stage', 'stages'),
    takeUp: (day: string) => `Take up the version of ${day} again`,
    takeUpShort: 'Take up again',
  },
};

export type ProcessWording = typeof enProcess;
