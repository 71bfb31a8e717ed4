import { decodeEntities } from '../mail/html/html-entities.ts';
import { htmlTokens } from '../mail/html/html-tokens.ts';
import { BlockWriter, type WrittenBlock } from './html/block-writer.ts';
import { type ElementState, ROOT_STATE, stateWithin } from './html/element-state.ts';
import { markOf } from './html/html-quote-marks.ts';
import type { Look } from './html/html-style.ts';
import { addRules } from './html/html-style-sheet.ts';
import { separatorAt } from './quoting/separator.ts';

/** Deeper than this nothing is taken for visible: no client writes such mail, and no style in it is looked at. */
const DEPTH = 400;

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const IN_HEAD = new Set('title style script template noscript object xml'.split(' '));
const SPACED = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

interface Element {
  readonly name: string;
  readonly state: ElementState;
  /** Items counted so far, for the numbers of an ordered list. */
  items: number;
}

/**
 * Turns HTML into blocks in the order in which a reader sees them, in time proportional to its length. They also know
 * what the sender's client marked as a signature or as a forwarded mail.
 */
export function htmlBlocks(html: string): WrittenBlock[] {
  const stack: Element[] = [];
  const open = new Map<string, number>();
  const tooDeep = new Map<string, number>();
  const sheet = new Map<string, Look>();
  const writer = new BlockWriter();
  let deep = 0;
  let quotedFromHere = false;
  let here = ROOT_STATE;

  const write = (text: string) => {
    writer.write(text, {
      quoted: quotedFromHere || here.quoted || here.container,
      hidden: here.hidden || here.tiny || here.blended || deep > 0,
      signature: here.signature,
      forwarded: here.forwarded,
      preserved: here.preserved,
    });
  };
  const pop = () => {
    const element = stack.pop();
    if (element === undefined) return;
    open.set(element.name, (open.get(element.name) ?? 1) - 1);
    if (BLOCKS.has(element.name)) writer.endLine(SPACED.has(element.name));
    if (element.state.quoted && element.name === 'blockquote') leaveQuote(stack);
    here = stack.at(-1)?.state ?? ROOT_STATE;
  };

  for (const token of htmlTokens(html)) {
    if (token.kind === 'style') {
      addRules(token.css, sheet);
    } else if (token.kind === 'text') {
      write(decodeEntities(token.text));
      if (here.announces && !quotedFromHere && separatorAt(token.text) === 'forwarded') quotedFromHere = true;
    } else if (token.kind === 'close') {
      const skipped = tooDeep.get(token.name) ?? 0;
      if (skipped > 0) {
        tooDeep.set(token.name, skipped - 1);
        deep -= 1;
        if (BLOCKS.has(token.name)) writer.endLine(false);
      } else if ((open.get(token.name) ?? 0) > 0) {
        while (stack.length > 0) {
          const last = stack.at(-1)?.name;
          pop();
          if (last === token.name) break;
        }
      } else if (token.name === 'p') {
        writer.endLine(true);
      }
    } else {
      const { name, attributes } = token;
      if (name === 'br') {
        writer.newLine();
        continue;
      }
      if (name === 'td' || name === 'th') writer.gap();
      else if (BLOCKS.has(name)) writer.endLine(SPACED.has(name));
      const mark = markOf(name, attributes);
      if (mark?.quotedFromHere) quotedFromHere = true;
      if (name === 'img') {
        const emoji = pictured(attributes);
        if (emoji !== '') write(emoji);
      }
      if (VOID.has(name) || (token.closed && name.includes(':'))) continue;
      closeImplied(name, stack, pop);
      if (stack.length >= DEPTH) {
        tooDeep.set(name, (tooDeep.get(name) ?? 0) + 1);
        deep += 1;
        continue;
      }
      here = stateWithin(name, attributes, here, mark, sheet);
      stack.push({ name, state: here, items: 0 });
      open.set(name, (open.get(name) ?? 0) + 1);
      if (name === 'li') writer.bullet(bulletOf(stack));
    }
  }
  return writer.finish();
}

/** A quote that ends inside a client's container leaves room for answers: what follows there is the sender's. */
function leaveQuote(stack: Element[]): void {
  for (let i = stack.length - 1; i >= 0; i -= 1) {
    const element = stack[i];
    if (element === undefined || !element.state.container || element.state.quoted) return;
    stack[i] = { ...element, state: { ...element.state, container: false } };
  }
}

/** `<p>`, `<li>`, `<tr>` and cells end their open predecessors, as in a browser. */
function closeImplied(name: string, stack: readonly Element[], pop: () => void): void {
  let last = stack.at(-1)?.name;
  if (last === undefined) return;
  if (last === 'head' && !IN_HEAD.has(name)) {
    pop();
    last = stack.at(-1)?.name;
  }
  const same = name === last && (name === 'li' || name === 'tr' || name === 'option');
  const cells = (name === 'td' || name === 'th') && (last === 'td' || last === 'th');
  if (same || cells || (last === 'p' && BLOCKS.has(name))) pop();
}

function bulletOf(stack: readonly Element[]): string {
  const list = stack.at(-2);
  if (list === undefined || list.name !== 'ol') return '- ';
  list.items += 1;
  return `${list.items}. `;
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
