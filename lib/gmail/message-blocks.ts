import type { Block } from '../domain/message.ts';
import { BODY_LIMIT } from '../domain/thread-seen.ts';
import { type Colour, colourBehind, type Look, lookOf } from './element-look.ts';
import { LineWriter } from './line-writer.ts';
import { markOf } from './quote-marks.ts';
import { ShortTasks, SLICE } from './short-tasks.ts';

/** Nobody reads a mail of so many elements; what is beyond never marks anyway. */
const ELEMENT_LIMIT = 60_000;

/** Longer texts are set piece by piece, with a rest between. */
const PIECE = 20_000;

const UNSEEN = new Set(
  'head script style template title noscript noframes noembed iframe object datalist textarea select option svg math audio video canvas'.split(
    ' ',
  ),
);
const SPACED = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Gmail's own additions to a mail: the three dots, and the wrapper around what it folds behind them. */
const DOTS = '.yj6qo.ajU, .ajR';
const FOLD = 'adL';

interface Frame {
  readonly element: Element;
  next: ChildNode | null;
  readonly look: Look;
  readonly hidden: boolean;
  readonly quoted: boolean;
  container: boolean;
  readonly behind: Colour;
  items: number;
}

/**
 * The text of a mail as its reader sees it, in lines, with what is quotation or hidden told apart. Only text is read: no
 * markup of the mail is ever put anywhere. Rests often, so that a giant mail does not hold Gmail up; `at once` does not.
 */
export async function messageBlocks(
  body: Element,
  pace: 'with rests' | 'at once' = 'with rests',
): Promise<readonly Block[]> {
  const writer = new LineWriter(BODY_LIMIT);
  const tasks = new ShortTasks(pace === 'at once' ? Number.POSITIVE_INFINITY : SLICE);
  const behind = colourBehind(body);
  const rootLook = { ...lookOf(body, behind), hidden: false };
  const stack: Frame[] = [
    {
      element: body,
      next: body.firstChild,
      look: rootLook,
      hidden: false,
      quoted: false,
      container: false,
      behind,
      items: 0,
    },
  ];
  let elements = 0;
  let quotedFromHere = false;

  for (let frame = stack.at(-1); frame && !writer.isFull && elements < ELEMENT_LIMIT; frame = stack.at(-1)) {
    if (tasks.isDue) await tasks.rest();
    const node = frame.next;
    if (!node) {
      leave(stack, writer);
      continue;
    }
    frame.next = node.nextSibling;
    const quoted = quotedFromHere || frame.quoted || frame.container;
    if (node instanceof Text) {
      for (let at = 0; at < node.data.length && !writer.isFull; at += PIECE) {
        const text = node.data.slice(at, at + PIECE);
        if (frame.hidden || frame.look.faint) writer.writeHidden(text, quoted);
        else writer.write(text, quoted, frame.look.preserved);
        if (tasks.isDue) await tasks.rest();
      }
      // Gmail's line above a forwarded mail begins with dashes in every language; all after it is somebody else's.
      if (!quotedFromHere && /^\s*-{5,}/.test(node.data) && isAttribution(frame.element)) quotedFromHere = true;
      continue;
    }
    if (!(node instanceof Element)) continue;
    elements += 1;
    const name = node.localName;
    if (name === 'br') writer.newLine();
    else if (name === 'img' && !frame.hidden) writer.write(emojiOf(node), quoted, false);
    else if (!node.matches(DOTS)) {
      const mark = markOf(node);
      if (mark?.quotedFromHere) quotedFromHere = true;
      stack.push(enter(node, frame, mark, writer));
    }
  }
  return writer.finish();
}

function enter(element: Element, parent: Frame, mark: ReturnType<typeof markOf>, writer: LineWriter): Frame {
  const look = lookOf(element, parent.behind);
  const isFold = element.classList.contains(FOLD);
  const name = element.localName;
  if (look.display === 'block' || isFold) writer.endLine(SPACED.has(name));
  if (look.display === 'cell') writer.gap();
  if (name === 'li') {
    parent.items += 1;
    writer.bullet(parent.element.localName === 'ol' ? `${parent.items}. ` : '- ');
  }
  return {
    element,
    next: element.firstChild,
    look,
    // What Gmail folds away, its reader can open with a click: the sender has hidden nothing.
    hidden: parent.hidden || UNSEEN.has(name) || (look.hidden && !isFold),
    quoted: parent.quoted || mark?.quoted === true || isFold,
    container: mark?.container === true || (parent.container && !parent.quoted),
    behind: look.background ?? parent.behind,
    items: 0,
  };
}

function leave(stack: Frame[], writer: LineWriter): void {
  const frame = stack.pop();
  if (!frame) return;
  if (frame.look.display === 'block') writer.endLine(SPACED.has(frame.element.localName));
  if (!frame.quoted || frame.element.localName !== 'blockquote') return;
  // What follows a quote inside of a client's container is the sender's answer.
  for (let i = stack.length - 1; i > 0; i -= 1) {
    const outer = stack[i];
    if (!outer?.container || outer.quoted) return;
    outer.container = false;
  }
}

function isAttribution(element: Element): boolean {
  return /(?:^|[\s_\d-])gmail_attr(?:\s|$)/.test(element.closest('[class*="gmail_attr"]')?.className ?? '');
}

/** Webmail writes emoji as pictures. */
function emojiOf(image: Element): string {
  const named = image.getAttribute('data-emoji') ?? image.getAttribute('alt') ?? '';
  const isEmoji = /^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}]){0,10}$/u;
  return isEmoji.test(named) ? named : '';
}
