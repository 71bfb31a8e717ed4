/**
 * A text as normalised words, each knowing where it stands. Lower case, umlauts spelled out, English contractions
 * opened (`don't` is `do not`), so that a lexicon names each expression once, however it is typed.
 */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'emoji' | 'moment';
}

const FOLDED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  à: 'a',
  á: 'a',
  â: 'a',
  é: 'e',
  è: 'e',
  ê: 'e',
  ç: 'c',
  í: 'i',
  ì: 'i',
  ó: 'o',
  ò: 'o',
  ú: 'u',
  ñ: 'n',
};

/** Lower case, umlauts spelled out, accents dropped: the form in which words are compared. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[äöüßàáâéèêçíìóòúñ]/g, (letter) => FOLDED[letter] ?? letter);
}

/** What stands behind an apostrophe, and contractions typed without one. */
const CONTRACTED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    cant: 'can not',
    cannot: 'can not',
    couldnt: 'could not',
    wont: 'will not',
    wouldnt: 'would not',
    shouldnt: 'should not',
    isnt: 'is not',
    arent: 'are not',
    wasnt: 'was not',
    werent: 'were not',
    havent: 'have not',
    hasnt: 'has not',
    hadnt: 'had not',
    mustnt: 'must not',
    neednt: 'need not',
    aint: 'is not',
    thats: 'that is',
    whats: 'what is',
    heres: 'here is',
    theres: 'there is',
    im: 'i am',
    ive: 'i have',
    weve: 'we have',
    youre: 'you are',
    youve: 'you have',
    theyre: 'they are',
    itll: 'it will',
    thatll: 'that will',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    u: 'you',
    ur: 'your',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    tnx: 'thanks',
    thu: 'thursday',
    thur: 'thursday',
    thurs: 'thursday',
    wfm: 'works for me',
    lgtm: 'looks good to me',
    sgtm: 'sounds good to me',
    gehts: 'geht es',
    passts: 'passt es',
    machts: 'macht es',
    gibts: 'gibt es',
    bleibts: 'bleibt es',
    habs: 'hab es',
    stimmts: 'stimmt es',
    klappts: 'klappt es',
    wirds: 'wird es',
    wars: 'war es',
    ists: 'ist es',
    nix: 'nichts',
    ned: 'nicht',
    net: 'nicht',
    nich: 'nicht',
    ned1: 'nicht',
    basst: 'passt',
    bassd: 'passt',
    passd: 'passt',
    past: 'passt',
    is: 'is',
  }).map(([from, to]) => [from, to.split(' ')]),
);

const TAILS: Readonly<Record<string, string>> = {
  ll: 'will',
  re: 'are',
  ve: 'have',
  m: 'am',
  d: 'would',
};

const TOKEN = /[\p{L}\p{M}]+(?:['’´`][\p{L}]+)*|\p{N}+|\p{Extended_Pictographic}|✓|✔|☑|[:;]-?[)D]/gu;

function opened(raw: string): readonly string[] {
  const folded = fold(raw);
  const at = folded.search(/['’´`]/);
  if (at < 0) return CONTRACTED.get(folded) ?? [folded];
  const head = folded.slice(0, at);
  const tail = folded.slice(at + 1).replace(/['’´`]/g, '');
  if (tail === 't' && head.endsWith('n')) {
    const verb = head === 'can' ? 'can' : head === 'won' ? 'will' : head === 'shan' ? 'shall' : head.slice(0, -1);
    return [verb === 'ai' ? 'is' : verb, 'not'];
  }
  if (tail === 's') {
    if (/^(it|that|he|she|what|who|there|here|where|how|everything|all|everyone|nobody|which)$/.test(head))
      return [head, 'is'];
    if (head === 'let') return ['lets'];
    if (
      /^(passt|geht|gibt|hab|habe|mach|bleibt|wird|war|ist|hat|klappt|stimmt|wenn|ob|so|macht|ich|du|fuer|nehm|kann)$/.test(
        head,
      )
    )
      return [head, 'es'];
    return [head];
  }
  const verb = TAILS[tail];
  if (verb !== undefined) return [head, verb];
  const joined = head + tail;
  return CONTRACTED.get(joined) ?? [joined];
}

/** A stretch of the text that counts as one word, such as a date. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly as: string;
}

/** Words of `text` from `start` on; each stretch of `moments` (in order, not overlapping) becomes one word. */
export function wordsOf(text: string, moments: readonly Stretch[] = []): readonly Word[] {
  const words: Word[] = [];
  let next = 0;
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const moment = moments[next];
    if (moment !== undefined && found.index + found[0].length > moment.start) {
      words.push({ text: moment.as, start: moment.start, end: moment.end, kind: 'moment' });
      next++;
      TOKEN.lastIndex = Math.max(moment.end, found.index < moment.start ? moment.end : moment.end);
      continue;
    }
    const start = found.index;
    const end = start + found[0].length;
    const first = found[0];
    if (/^\p{N}/u.test(first)) words.push({ text: first, start, end, kind: 'number' });
    else if (/^[\p{L}\p{M}]/u.test(first))
      for (const part of opened(first)) words.push({ text: part, start, end, kind: 'word' });
    else words.push({ text: first, start, end, kind: 'emoji' });
  }
  return words;
}
