/** How an element appears, as the browser has worked it out. */
export interface Look {
  /** Nobody can read what is in it. */
  readonly hidden: boolean;
  /** Its own letters are too small or cannot be told from what is behind them; a child may differ. */
  readonly faint: boolean;
  readonly background: Colour | undefined;
  readonly display: 'line' | 'block' | 'cell';
  /** Line breaks and spaces of the text count. */
  readonly preserved: boolean;
}

export type Colour = readonly [number, number, number];

const NEARLY = 26;

/** `behind` is the colour behind the element where it has none of its own. */
export function lookOf(element: Element, behind: Colour): Look {
  const style = getComputedStyle(element);
  const background = colourOf(style.backgroundColor);
  const ink = colourOf(style.color);
  const paper = background ?? behind;
  // Outlook hides by a style of its own, which other programs do not know.
  const hidden = isHidden(style) || /mso-hide:\s*all/i.test(element.getAttribute('style') ?? '');
  return {
    hidden,
    faint:
      style.visibility !== 'visible' ||
      Number.parseFloat(style.fontSize) < 2 ||
      ink === undefined ||
      ink.every((part, i) => Math.abs(part - (paper[i] ?? 0)) <= NEARLY),
    background,
    display: displayOf(style, hidden),
    preserved: /^(?:pre|break-spaces)/.test(style.whiteSpace) || style.whiteSpaceCollapse === 'preserve',
  };
}

function displayOf({ display, position }: CSSStyleDeclaration, hidden: boolean): Look['display'] {
  if (display === 'table-cell') return 'cell';
  // What is taken out of the flow and hidden leaves the line around it whole.
  if (hidden && (position === 'absolute' || position === 'fixed')) return 'line';
  return /^(?:inline|contents|ruby|none|$)/.test(display) ? 'line' : 'block';
}

function isHidden(style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || Number.parseFloat(style.opacity) < 0.05) return true;
  if (lengthOf(style.maxHeight) < 2 || lengthOf(style.maxWidth) < 2) return true;
  const clips = /hidden|clip/.test(style.overflowX) || /hidden|clip/.test(style.overflowY);
  if (clips && (lengthOf(style.height) < 2 || lengthOf(style.width) < 2)) return true;
  if (lengthOf(style.textIndent) < -200) return true;
  if (style.position === 'absolute' || style.position === 'fixed') {
    if ([style.left, style.top, style.right, style.bottom].some((side) => lengthOf(side) < -200)) return true;
    if (/^rect\([01]px/.test(style.clip)) return true;
  }
  return /^matrix\(0, 0, 0, 0,/.test(style.transform) || /inset\((?:50%|100%)/.test(style.clipPath);
}

/** Pixels; whatever is no length at all is enough to be seen. */
function lengthOf(value: string): number {
  return /^-?[\d.]+px$/.test(value) ? Number.parseFloat(value) : Number.POSITIVE_INFINITY;
}

/** Undefined for what can be seen through. */
export function colourOf(value: string): Colour | undefined {
  const found = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value);
  if (!found || Number(found[4] ?? 1) < 0.05) return undefined;
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** The colour behind an element: that of its nearest ancestor that has one. */
export function colourBehind(element: Element): Colour {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = colourOf(getComputedStyle(at).backgroundColor);
    if (colour) return colour;
  }
  return [255, 255, 255];
}
