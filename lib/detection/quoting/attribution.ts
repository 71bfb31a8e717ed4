import { fold, oneOf } from './fold.ts';
import { headerLine } from './header-block.ts';
import { QUOTING_LANGUAGES } from './quoting-languages.ts';
import type { ShownLine } from './shown-line.ts';

const LONGEST = 4;
const LETTERS = 420;

const VERBS = QUOTING_LANGUAGES.flatMap((language) => language.attributionVerbs);
const LATIN_VERB = new RegExp(
  `(?<!\\p{L})(?:${oneOf(VERBS.filter((verb) => /^\p{Script=Latin}/u.test(verb)))})(?!\\p{L})`,
  'u',
);
const OTHER_VERB = new RegExp(oneOf(VERBS.filter((verb) => !/^\p{Script=Latin}/u.test(verb))));
const VERB_LAST = new RegExp(`(?:${oneOf(VERBS)})$`);
const OPENINGS = QUOTING_LANGUAGES.flatMap((language) => language.attributionOpenings);
const OPENING = new RegExp(`^(?:${oneOf(OPENINGS)})[\\s\\d,]`);
const QUOTING = /^(?:quoting|zitat von|zitiere|in message|in article) /;
const ADDRESS = /[^\s<>@"]{1,80}@[^\s<>@"]{1,80}|<[^<>]{0,40}(?:hidden|address|e-?mail)[^<>]{0,40}>/;
const TIME = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2} ?(?:am|pm|uhr)\b/;
const ISO_AND_ADDRESS = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}.{0,120}@.{1,100}>?:$/;
/** Yandex and others: moment, name and address, no verb. */
const MOMENT_AND_ADDRESS = /^(?:\p{L}{2,12}\.?,? )?\d{1,2}[.:/ ].{4,80}<[^<>@\s]{1,80}@[^<>\s]{1,80}>:$/u;
const ISO_AND_NAME = /^\d{4}-\d\d-\d\d \d\d?:\d\d gmt[+-]\d\d:?\d\d [^.!?]{2,80}$/;
const ISO_AND_BRACKETS = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2} [^<>]{1,80}<[^<>@]{1,80}@[^<>]{1,80}>$/;

export interface Attribution {
  /** The line after it. */
  readonly end: number;
  /** Nothing but a quotation can follow, even when nothing marks it as one. */
  readonly certain: boolean;
}

/** The line, or up to four wrapped lines, in which a client says whose words follow: "On ... Jo Park wrote:". */
export function attributionAt(lines: readonly ShownLine[], at: number): Attribution | undefined {
  const first = lines[at];
  if (first === undefined || first.blank || first.text.length > LETTERS) return undefined;
  if (headerLine(first.text)?.value === '') return undefined;
  const start = fold(first.text).replace(/^[-*_\s]+/, '');
  const opens = opensAttribution(start);
  if (!opens && !/[<@]|\d{4}/.test(start) && !hasVerb(start)) return undefined;
  let joined = '';
  for (let i = at; i < lines.length && i < at + LONGEST; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.blank) break;
    if (i > at && line.marked !== first.marked) break;
    const text = fold(line.text);
    if (i > at && !opens && opensAttribution(text) && (hasVerb(text) || (TIME.test(text) && !hasVerb(start))))
      return undefined;
    joined = joined === '' ? text : `${joined} ${text}`;
    if (joined.length > LETTERS) break;
    const judged = judge(joined.replace(/^[-*_\s]+/, '').replace(/[-*_\s]{1,20}$/, ''), opens);
    if (judged !== undefined) return { end: i + 1, certain: judged === 'certain' };
    if (!opens && i > at && !/[<@]/.test(start)) break;
  }
  return undefined;
}

function opensAttribution(folded: string): boolean {
  return OPENING.test(folded);
}

function hasVerb(folded: string): boolean {
  return LATIN_VERB.test(folded) || OTHER_VERB.test(folded);
}

function judge(text: string, opens: boolean): 'certain' | 'likely' | undefined {
  const ends = /[:\uff1a]$/.test(text);
  if (ISO_AND_NAME.test(text)) return 'certain';
  if (ends && MOMENT_AND_ADDRESS.test(text) && TIME.test(text)) return 'certain';
  if (ISO_AND_BRACKETS.test(text)) return 'likely';
  if (ends && ISO_AND_ADDRESS.test(text)) return 'certain';
  if (ends && QUOTING.test(text) && ADDRESS.test(text)) return 'certain';
  const verb = hasVerb(text);
  if (!verb) return undefined;
  const address = ADDRESS.test(text);
  const timed = TIME.test(text);
  if (ends) {
    if (address) return 'certain';
    if (timed && (opens || text.length < 160)) return 'certain';
    return text.length < 120 ? 'likely' : undefined;
  }
  const verbLast = VERB_LAST.test(text);
  if (verbLast && opens && timed) return address ? 'certain' : 'likely';
  return undefined;
}
