import { decodeEntities } from '../mail/html/html-entities.ts';
import { htmlTokens } from '../mail/html/html-tokens.ts';
import { BlockWriter, type WrittenBlock } from './html/block-writer.ts';
import { type Mark, markOf } from './html/html-quote-marks.ts';
import { type Colour, cannotBeTold, declarationsOf, type Look, lookOf, parseColour } from './html/html-style.ts';
import { addRules } from './html/html-style-sheet.ts';
import { separatorAt } from './quoting/separator.ts';

/** Deeper than this, elements no longer count: nobody can read what they would say. */
const DEPTH = 300;

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const UNSEEN = new Set(
  'head script style template title noframes noembed iframe object datalist textarea select option svg math audio video canvas o:p_hidden'.split(
    ' ',
  ),
);
const IN_HEAD = new Set('title style script template noscript object xml'.split(' '));
const SPACED = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

interface Element {
  readonly name: string;
  readonly hidden: boolean;
  /** The font is too small to be read; unlike `hidden` this ends where a child sets a size of its own. */
  readonly tiny: boolean;
  readonly quoted: boolean;
  readonly container: boolean;
  readonly signature: boolean;
  readonly forwarded: boolean;
  /** Gmail's line above a quotation, outside any other: where it announces a forward, all that follows is one. */
  readonly announces: boolean;
  readonly preserved: boolean;
  readonly colour: Colour;
  readonly background: Colour;
  list: number;
}

const ROOT: Element = {
  name: '',
  hidden: false,
  tiny: false,
  quoted: false,
  container: false,
  signature: false,
  forwarded: false,
  announces: false,
  preserved: false,
  colour: [0, 0, 0],
  background: [255, 255, 255],
  list: 0,
};

/**
 * Turns HTML into blocks in the order in which a reader sees them, in time proportional to its length. They also know
 * what the sender's client marked as a signature or as a forwarded mail.
 */
export function htmlBlocks(html: string): WrittenBlock[] {
  const stack: Element[] = [ROOT];
  const open = new Map<string, number>();
  const sheet = new Map<string, Look>();
  const writer = new BlockWriter();
  let skipped = 0;
  let quotedFromHere = false;
  let here: Element = ROOT;

  const pop = () => {
    const element = stack.pop();
    if (element === undefined) return;
    open.set(element.name, (open.get(element.name) ?? 1) - 1);
    if (BLOCKS.has(element.name)) writer.endLine(SPACED.has(element.name));
    here = stack.at(-1) ?? ROOT;
    if (element.quoted && element.name === 'blockquote') {
      leaveQuote(stack);
      here = stack.at(-1) ?? ROOT;
    }
  };

  for (const token of htmlTokens(html)) {
    if (token.kind === 'style') {
      addRules(token.css, sheet);
    } else if (token.kind === 'text') {
      writer.write(decodeEntities(token.text), {
        quoted: quotedFromHere || here.quoted || here.container,
        hidden: here.hidden || here.tiny,
        signature: here.signature,
        forwarded: here.forwarded,
        preserved: here.preserved,
      });
      if (here.announces && !quotedFromHere && separatorAt(token.text) === 'forwarded') quotedFromHere = true;
    } else if (token.kind === 'close') {
      if (skipped > 0 && !(open.get(token.name) ?? 0)) {
        skipped -= 1;
        continue;
      }
      if ((open.get(token.name) ?? 0) <= 0) {
        if (token.name === 'p') writer.endLine(true);
        continue;
      }
      while (stack.length > 1) {
        const name = here.name;
        pop();
        if (name === token.name) break;
      }
    } else {
      const { name, attributes } = token;
      if (name === 'br') {
        writer.newLine();
        continue;
      }
      if (name === 'td' || name === 'th') writer.gap();
      if (BLOCKS.has(name)) writer.endLine(SPACED.has(name));
      const mark = markOf(name, attributes);
      if (mark?.quotedFromHere) quotedFromHere = true;
      if (name === 'img') {
        const emoji = pictured(attributes);
        if (emoji !== '')
          writer.write(emoji, {
            ...here,
            hidden: here.hidden || here.tiny,
            quoted: quotedFromHere || here.quoted || here.container,
          });
      }
      if (VOID.has(name)) continue;
      if (token.closed && !BLOCKS.has(name) && name.includes(':')) continue;
      closeImplied(name, stack, pop);
      if (stack.length >= DEPTH) {
        skipped += 1;
        continue;
      }
      here = elementOf(name, attributes, here, mark, sheet);
      stack.push(here);
      open.set(name, (open.get(name) ?? 0) + 1);
      if (name === 'li') writer.bullet(bulletOf(stack));
    }
  }
  return writer.finish();
}

function elementOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
  parent: Element,
  mark: Mark | undefined,
  sheet: ReadonlyMap<string, Look>,
): Element {
  let { colour, background, hidden, tiny, preserved } = parent;
  const apply = (look: Look) => {
    if (look.hidden) hidden = true;
    if (look.tiny !== undefined) tiny = look.tiny;
    if (look.colour !== undefined) colour = look.colour;
    if (look.background !== undefined) background = look.background;
    if (look.preserved) preserved = true;
  };
  if (sheet.size > 0) {
    for (const selector of selectorsOf(name, attributes)) {
      const look = sheet.get(selector);
      if (look !== undefined) apply(look);
    }
  }
  const style = attributes.get('style');
  const fill = attributes.get('bgcolor');
  const ink = name === 'font' ? attributes.get('color') : undefined;
  if (fill !== undefined) background = asColour(fill) ?? background;
  if (ink !== undefined) colour = asColour(ink) ?? colour;
  if (style !== undefined) apply(lookOf(declarationsOf(decodeEntities(style))));
  if (attributes.has('hidden') || UNSEEN.has(name) || cannotBeTold(colour, background)) hidden = true;
  if (name === 'pre' || name === 'xmp' || name === 'listing') preserved = true;
  return {
    name,
    hidden,
    tiny,
    quoted: parent.quoted || mark?.quoted === true,
    container: mark?.container === true || (parent.container && !parent.quoted),
    signature: parent.signature || mark?.signature === true,
    forwarded: parent.forwarded || mark?.forwarded === true,
    announces: parent.announces || (mark?.announces === true && !parent.quoted),
    preserved,
    colour,
    background,
    list: 0,
  };
}

function* selectorsOf(name: string, attributes: ReadonlyMap<string, string>): Generator<string> {
  yield name;
  for (const word of (attributes.get('class') ?? '').toLowerCase().slice(0, 400).split(/\s+/))
    if (word !== '') yield `.${word}`;
  const id = attributes.get('id');
  if (id !== undefined) yield `#${id.toLowerCase()}`;
}

function asColour(value: string): Colour | undefined {
  const colour = parseColour(value);
  return colour === 'transparent' ? undefined : colour;
}

/** A quote that ends inside a client's container leaves room for answers: what follows there is the sender's. */
function leaveQuote(stack: Element[]): void {
  for (let i = stack.length - 1; i > 0; i -= 1) {
    const element = stack[i];
    if (element === undefined || !element.container || element.quoted) return;
    stack[i] = { ...element, container: false };
  }
}

/** `<p>`, `<li>`, `<tr>` and cells end their open predecessors, as in a browser. */
function closeImplied(name: string, stack: readonly Element[], pop: () => void): void {
  const last = stack.at(-1)?.name;
  if (last === 'head' && !IN_HEAD.has(name)) pop();
  if ((name === 'p' && last === 'p') || (name === 'li' && last === 'li') || (name === 'tr' && last === 'tr')) pop();
  else if ((name === 'td' || name === 'th') && (last === 'td' || last === 'th')) pop();
  else if (name === 'option' && last === 'option') pop();
  else if (BLOCKS.has(name) && last === 'p') pop();
}

function bulletOf(stack: readonly Element[]): string {
  const list = stack.at(-2);
  if (list === undefined || list.name !== 'ol') return '- ';
  list.list += 1;
  return `${list.list}. `;
}

/** Webmail writes emoji as pictures. */
function pictured(attributes: ReadonlyMap<string, string>): string {
  const named = attributes.get('data-emoji');
  if (named !== undefined) return decodeEntities(named.slice(0, 40));
  const alt = decodeEntities((attributes.get('alt') ?? '').slice(0, 40));
  return /^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}]){0,10}$/u.test(alt)
    ? alt
    : '';
}
