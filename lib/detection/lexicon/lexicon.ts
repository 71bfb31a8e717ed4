/**
 * What the detector knows of one language. A further language is one more file of this shape, named in languages.ts,
 * and its samples; no rule changes. Phrases are in the notation of phrases.ts, in folded words (umlauts spelled out,
 * contractions opened). Every list holds expressions as people write them, not as samples do.
 */
export interface Lexicon {
  readonly language: string;
  readonly acts: Readonly<Record<ActKind, readonly string[]>>;
  readonly facts: Readonly<Record<FactKind, readonly string[]>>;
  readonly calendar: CalendarWords;
  readonly machine: MachineWords;
  readonly clock: ClockWords;
  readonly names: NameWords;
}

/** What a clause does with the rep's proposal. The first group speaks for it, the second against or beside it. */
export type ActKind =
  /** Agrees by itself: "we agree", "passt so", "consider it done". */
  | 'accept'
  /** Agrees where it is the whole clause: "ok", "deal", "gern". */
  | 'answer'
  /** Agrees where a date, a step or the plan stands beside it, or in a short reply: "great", "super". */
  | 'mild'
  /** Something was done for the plan: "the room is booked", "ist eingetragen". */
  | 'acted'
  /** Says goodbye until the meeting: "see you then", "bis Dienstag". */
  | 'closer'
  /** Negative words that agree: "no objections", "nichts dagegen". */
  | 'noObjection'
  /** Turns the clause around: "not", "nicht", "unable". */
  | 'negator'
  /** Hangs on something open: "subject to", "sofern". */
  | 'condition'
  /** Words of condition that are none: "if you like", "wenn Sie moegen". */
  | 'noCondition'
  /** Unsure: "probably", "should be fine", "duerfte". */
  | 'hedge'
  /** Wants it otherwise: "instead", "lieber", "how about". */
  | 'counter'
  /** Points at something that differs: "except", "one correction", "nur". */
  | 'correction'
  /** Leaves it open or puts it off: "let me check", "melde mich". */
  | 'defer'
  /** Confirms that something arrived, or thanks. */
  | 'receipt'
  /** Says no to the step. */
  | 'decline'
  /** Ends the deal. */
  | 'lost'
  /** Asks the reader to confirm, hopes, reports of others: words of agreement that agree to nothing. */
  | 'notMine'
  /** Takes an earlier yes back. */
  | 'takeBack'
  /** Does not mean it. */
  | 'irony'
  /** Speaks of another subject. */
  | 'otherTopic'
  /** A question without a question mark. */
  | 'asks'
  /** Takes both of several offered slots, or any. */
  | 'anySlot'
  /** Opens a contrast: "but", "aber". */
  | 'but'
  /** Words that may limit what is said, however plainly it agrees: beside them nothing is marked. */
  | 'risk'
  /** The rep's asking for agreement. */
  | 'ask'
  /** The rep's proposing. */
  | 'propose'
  /** The rep's offering of alternatives. */
  | 'offer'
  /** The rep's mail informs only. */
  | 'inform'
  /** Softens or greets, and is left aside at a clause's ends: "hi", "thanks", "well". */
  | 'filler';

/** Facts beside the verdict, one list for each signal (and its parts). */
export type FactKind =
  | 'meetingAsked'
  | 'proposalAsked'
  | 'proposalTaken'
  | 'orderGiven'
  | 'sawProduct'
  | 'noQuestionsLeft'
  | 'live'
  | 'valueReached'
  | 'notYet';

export interface CalendarWords {
  readonly accepted: readonly string[];
  readonly declined: readonly string[];
  readonly tentative: readonly string[];
  readonly newTime: readonly string[];
  /** Sentences that a calendar writes into the body of an answer. */
  readonly acceptedBody: readonly string[];
  readonly declinedBody: readonly string[];
}

/** Lower-cased beginnings of subjects, and addresses' local parts, of machines. */
export interface MachineWords {
  readonly autoSubjects: readonly string[];
  readonly bounceSubjects: readonly string[];
  readonly autoBodies: readonly string[];
  readonly signedSubjects: readonly string[];
  readonly notSignedSubjects: readonly string[];
}

export interface ClockWords {
  readonly months: readonly (readonly string[])[];
  /** Words before the name of a month that make it a time: "in March", "ab April". */
  readonly inMonth: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Short forms of weekdays that mean something else as well: read only beside a number or after `before`. */
  readonly shortWeekdays: readonly (readonly string[])[];
  readonly relative: Readonly<Record<string, number>>;
  /** Weeks from this one. */
  readonly weeks: Readonly<Record<string, number>>;
  readonly weekNumber: readonly string[];
  readonly hours: Readonly<Record<string, number>>;
  /** Spoken forms, `#` for the hour, and the minutes they add. */
  readonly spoken: Readonly<Record<string, number>>;
  /** Words before a bare number that make it an hour. */
  readonly at: readonly string[];
  /** Words after a number that make it an hour. */
  readonly oClock: readonly string[];
  readonly morning: readonly string[];
  readonly afternoon: readonly string[];
  /** Words before a bare number that make it a day of the month. */
  readonly onDay: readonly string[];
  readonly ordinals: readonly string[];
  readonly noon: readonly string[];
}

export interface NameWords {
  /** What the reply may call the whole of the proposal: "plan", "dates", "Vorgehen". */
  readonly plan: readonly string[];
  readonly pronouns: readonly string[];
  readonly stop: readonly string[];
  /** Words of the first person: whoever writes means the own side. */
  readonly greetings: readonly string[];
}
