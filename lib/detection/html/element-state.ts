import { decodeEntities } from '../../mail/html/html-entities.ts';
import type { Mark } from './html-quote-marks.ts';
import { type Colour, cannotBeTold, declarationsOf, type Look, lookOf, parseColour } from './html-style.ts';
import type { StyleSheet } from './html-style-sheet.ts';

/** What an element passes on to the text and the elements within it. */
export interface ElementState {
  readonly hidden: boolean;
  /** The font is too small to be read; unlike `hidden` this ends where a child sets a size of its own. */
  readonly tiny: boolean;
  /** Text and background are of nearly the same colour; this ends where a child has other colours. */
  readonly blended: boolean;
  readonly quoted: boolean;
  readonly container: boolean;
  readonly signature: boolean;
  readonly forwarded: boolean;
  /** Gmail's line above a quotation, outside any other: where it announces a forward, all that follows is one. */
  readonly announces: boolean;
  readonly preserved: boolean;
  readonly colour: Colour;
  readonly background: Colour;
}

export const ROOT_STATE: ElementState = {
  hidden: false,
  tiny: false,
  blended: false,
  quoted: false,
  container: false,
  signature: false,
  forwarded: false,
  announces: false,
  preserved: false,
  colour: [0, 0, 0],
  background: [255, 255, 255],
};

const UNSEEN = new Set(
  'head script style template title noframes noembed iframe object datalist textarea select option svg math audio video canvas'.split(
    ' ',
  ),
);
const PRESERVED = new Set(['pre', 'xmp', 'listing']);

/** The state within an element, which is its parent's own where the element changes nothing. */
export function stateWithin(
  name: string,
  attributes: ReadonlyMap<string, string>,
  parent: ElementState,
  mark: Mark | undefined,
  sheet: StyleSheet,
): ElementState {
  const styled = attributes.size > 0 || sheet.size > 0;
  if (!styled && mark === undefined && !UNSEEN.has(name) && !PRESERVED.has(name)) return parent;
  const looks = styled ? looksOf(name, attributes, sheet) : [];
  if (looks.length === 0 && mark === undefined && !UNSEEN.has(name) && !PRESERVED.has(name)) return parent;
  let { colour, background, hidden, tiny, preserved } = parent;
  for (const look of looks) {
    hidden ||= look.hidden;
    tiny = look.tiny ?? tiny;
    colour = look.colour ?? colour;
    background = look.background ?? background;
    preserved ||= look.preserved === true;
  }
  return {
    hidden: hidden || UNSEEN.has(name),
    tiny,
    blended: cannotBeTold(colour, background),
    quoted: parent.quoted || mark?.quoted === true,
    container: mark?.container === true || (parent.container && !parent.quoted),
    signature: parent.signature || mark?.signature === true,
    forwarded: parent.forwarded || mark?.forwarded === true,
    announces: parent.announces || (mark?.announces === true && !parent.quoted),
    preserved: preserved || PRESERVED.has(name),
    colour,
    background,
  };
}

/** What styles the element: the mail's style sheet first, old attributes, then its own style. */
function looksOf(name: string, attributes: ReadonlyMap<string, string>, sheet: StyleSheet): Look[] {
  const looks: Look[] = [];
  if (sheet.size > 0) {
    for (const selector of selectorsOf(name, attributes)) {
      const look = sheet.get(selector);
      if (look !== undefined) looks.push(look);
    }
  }
  const background = attributes.has('bgcolor') ? asColour(attributes.get('bgcolor') ?? '') : undefined;
  const colour = name === 'font' && attributes.has('color') ? asColour(attributes.get('color') ?? '') : undefined;
  const hidden = attributes.has('hidden');
  if (hidden || colour !== undefined || background !== undefined) {
    looks.push({ hidden, ...(colour ? { colour } : {}), ...(background ? { background } : {}) });
  }
  const style = attributes.get('style');
  if (style !== undefined) looks.push(lookOf(declarationsOf(decodeEntities(style))));
  return looks;
}

function* selectorsOf(name: string, attributes: ReadonlyMap<string, string>): Generator<string> {
  yield name;
  const classes = attributes.get('class');
  if (classes !== undefined) {
    for (const word of classes.toLowerCase().slice(0, 400).split(/\s+/)) if (word !== '') yield `.${word}`;
  }
  const id = attributes.get('id');
  if (id !== undefined) yield `#${id.toLowerCase()}`;
}

function asColour(value: string): Colour | undefined {
  const colour = parseColour(value);
  return colour === 'transparent' ? undefined : colour;
}
