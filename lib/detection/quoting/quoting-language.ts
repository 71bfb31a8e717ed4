/**
 * What one language contributes to telling own text from everything else in a mail. Words are lower-case and written
 * with umlauts and accents; the readers of this data fold case and spelling. Adding a language is one more such file
 * in the list of `quoting-languages.ts`.
 */
export interface QuotingLanguage {
  /** Names of the lines in a quoted header block ("From:", "Von:"), by what they stand for. */
  readonly headerNames: Readonly<Record<HeaderKind, readonly string[]>>;
  /** Words between dashes or underscores that announce the answered mail ("Original Message"). */
  readonly originalMessage: readonly string[];
  /** The same for a forwarded mail, with or without dashes around them ("Forwarded message"). */
  readonly forwardedMessage: readonly string[];
  /** Verbs of the line above a quotation: "On Monday Jo wrote:" has "wrote". Several words may stand apart: see below. */
  readonly attributionVerbs: readonly string[];
  /** Words with which such a line begins when its verb may stand anywhere: "on", "am". */
  readonly attributionOpenings: readonly string[];
  /** A closing for certain when it stands alone or before a name ("kind regards"). Single words that carry it. */
  readonly closingCores: readonly string[];
  /** Words that may surround a core without making it more than a closing ("with", "best", "und", "aus"). */
  readonly closingWords: readonly string[];
  /** Phrases that close a mail only where a name follows on the next line ("thanks", "best"). */
  readonly weakClosings: readonly string[];
  /** Words that begin a closing with any one adjective ("mit sportlichem Gruß"). */
  readonly closingStarts: readonly string[];
  /** Thanks in any form: what is left of a mail that says nothing else. */
  readonly thanks: readonly string[];
  /** Words from one person to another, which boilerplate does without. */
  readonly personalWords: readonly string[];
  /** Words that stand alone on a line as an answer or a day, separated by spaces: no rule for names may take them. */
  readonly answers: string;
  /** Whole lines that a program adds ("sent from my iphone"), each a pattern against the folded line. */
  readonly footers: readonly RegExp[];
  /** Beginnings of legal and other boilerplate paragraphs, each a pattern against the folded paragraph's start. */
  readonly disclaimers: readonly RegExp[];
  /** Labels of contact lines ("phone", "mobil", "ust-idnr"). */
  readonly contactLabels: readonly string[];
  /** What begins a postscript, which is own text again after a closing. */
  readonly postscripts: readonly string[];
  /** What stands before a name at the top of a mail. The longest first where one begins another. */
  readonly greetings: readonly string[];
  /** What stands before or behind a name without being one. */
  readonly titles: readonly string[];
}

export const HEADER_KINDS = ['from', 'sent', 'to', 'cc', 'subject', 'other'] as const;
export type HeaderKind = (typeof HEADER_KINDS)[number];
