/** What an element's style does to whether its text can be seen, and to what colour it has. */
export interface Look {
  readonly hidden: boolean;
  readonly colour?: Colour;
  readonly background?: Colour;
  readonly preserved?: boolean;
  readonly tiny?: boolean;
}

export type Colour = readonly [number, number, number];

const NAMED: ReadonlyMap<string, Colour> = new Map<string, Colour>([
  ['white', [255, 255, 255]],
  ['black', [0, 0, 0]],
  ['snow', [255, 250, 250]],
  ['ivory', [255, 255, 240]],
  ['whitesmoke', [245, 245, 245]],
  ['ghostwhite', [248, 248, 255]],
  ['red', [255, 0, 0]],
  ['blue', [0, 0, 255]],
  ['green', [0, 128, 0]],
  ['navy', [0, 0, 128]],
  ['gray', [128, 128, 128]],
  ['grey', [128, 128, 128]],
  ['silver', [192, 192, 192]],
  ['yellow', [255, 255, 0]],
  ['windowtext', [0, 0, 0]],
]);

export function parseColour(value: string): Colour | 'transparent' | undefined {
  const text = value
    .trim()
    .toLowerCase()
    .replace(/!important$/, '')
    .trim();
  if (text === 'transparent') return 'transparent';
  const named = NAMED.get(text);
  if (named !== undefined) return named;
  if (/^#?[0-9a-f]{6}$/.test(text)) {
    const code = Number.parseInt(text.replace('#', ''), 16);
    return [code >> 16, (code >> 8) & 255, code & 255];
  }
  if (/^#[0-9a-f]{3}$/.test(text)) {
    const code = Number.parseInt(text.slice(1), 16);
    return [(code >> 8) * 17, ((code >> 4) & 15) * 17, (code & 15) * 17];
  }
  const rgb =
    /^rgba?\(\s{0,4}(\d{1,3})[\s,]{1,4}(\d{1,3})[\s,]{1,4}(\d{1,3})(?:[\s,/]{1,4}([\d.]{1,6})%?)?\s{0,4}\)$/.exec(text);
  if (rgb === null) return undefined;
  if (rgb[4] !== undefined && Number(rgb[4]) < 0.05) return 'transparent';
  return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])];
}

const NEARLY = 26;

/** Text in (nearly) the colour of what is behind it cannot be read. */
export function cannotBeTold(colour: Colour, background: Colour): boolean {
  return colour.every((part, i) => Math.abs(part - (background[i] ?? 0)) <= NEARLY);
}

const STYLE_REACH = 2000;

/** The declarations of a style attribute or rule; the last of a name wins. */
export function declarationsOf(css: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of css.slice(0, STYLE_REACH).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
      .toLowerCase();
    if (name !== '') declarations.set(name, value);
  }
  return declarations;
}

export function lookOf(declarations: ReadonlyMap<string, string>): Look {
  const colour = parseColour(declarations.get('color') ?? '');
  const background = parseColour(declarations.get('background-color') ?? firstColour(declarations.get('background')));
  const space = declarations.get('white-space') ?? '';
  const size = declarations.get('font-size');
  return {
    hidden: isHiddenBy(declarations) || colour === 'transparent',
    ...(Array.isArray(colour) ? { colour: colour as Colour } : {}),
    ...(Array.isArray(background) ? { background: background as Colour } : {}),
    ...(space.startsWith('pre') || space === 'break-spaces' ? { preserved: true } : {}),
    ...(size === undefined ? {} : { tiny: length(size) < 2 }),
  };
}

function firstColour(background: string | undefined): string {
  return background?.split(/\s/).find((part) => parseColour(part) !== undefined) ?? '';
}

function isHiddenBy(declarations: ReadonlyMap<string, string>): boolean {
  const display = declarations.get('display');
  if (display === 'none') return true;
  const visibility = declarations.get('visibility');
  if (visibility === 'hidden' || visibility === 'collapse') return true;
  if (declarations.get('mso-hide') === 'all') return true;
  if (number(declarations.get('opacity')) < 0.05) return true;
  const clipped = /^(?:hidden|clip)/.test(declarations.get('overflow') ?? declarations.get('overflow-y') ?? '');
  if (length(declarations.get('max-height')) < 2) return true;
  if (length(declarations.get('max-width')) < 2) return true;
  if (clipped && (length(declarations.get('height')) < 2 || length(declarations.get('width')) < 2)) return true;
  if (length(declarations.get('text-indent')) < -200) return true;
  const position = declarations.get('position');
  if (position === 'absolute' || position === 'fixed') {
    for (const side of ['left', 'top', 'right', 'bottom']) if (length(declarations.get(side)) < -200) return true;
    if (/^rect\(\s{0,4}[01](?:px)?[\s,]/.test(declarations.get('clip') ?? '')) return true;
  }
  return /scale\(0(?:\.0+)?\)/.test(declarations.get('transform') ?? '');
}

function number(value: string | undefined): number {
  return value === undefined || !/^[\d.]+%?$/.test(value) ? Number.POSITIVE_INFINITY : Number.parseFloat(value);
}

/** In pixels or points, which is near enough; relative lengths other than nothing count as enough to be seen. */
function length(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  const match = /^(-?[\d.]{1,10})(px|pt|em|rem|ex|%|vh|vw|in|cm|mm)?$/.exec(value);
  if (match === null) return Number.POSITIVE_INFINITY;
  const amount = Number.parseFloat(match[1] ?? '');
  if (Number.isNaN(amount)) return Number.POSITIVE_INFINITY;
  const unit = match[2] ?? 'px';
  if (unit === 'px' || unit === 'pt') return amount;
  return amount > 0 && amount < 0.05 ? 0 : amount * 16;
}
