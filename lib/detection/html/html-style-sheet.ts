import { declarationsOf, type Look, lookOf } from './html-style.ts';

/** What a mail's own style sheet says for a class, an id or an element: only simple selectors, which is what mail has. */
export type StyleSheet = ReadonlyMap<string, Look>;

const MOST_RULES = 500;
const MOST_SELECTORS = 20;

/** Rules that touch visibility or colour, by simple selector (".preheader", "#note", "span"). `@media` blocks are skipped. */
export function addRules(css: string, sheet: Map<string, Look>): void {
  let at = 0;
  let rules = 0;
  while (at < css.length && rules < MOST_RULES) {
    const open = css.indexOf('{', at);
    if (open < 0) return;
    const head = css
      .slice(Math.max(at, open - 400), open)
      .replace(/^[\s\S]*(?:\*\/|-->|<!--)/, '')
      .trim();
    if (head.startsWith('@')) {
      at = endOfBlock(css, open);
      continue;
    }
    const close = css.indexOf('}', open);
    if (close < 0) return;
    rules += 1;
    const look = lookOf(declarationsOf(css.slice(open + 1, close)));
    if (look.hidden || look.tiny === true || look.colour !== undefined || look.background !== undefined) {
      for (const selector of head.split(',').slice(0, MOST_SELECTORS)) {
        const simple = selector.trim().toLowerCase();
        if (/^[a-z0-9]{0,12}[.#]?[\w-]{1,80}$/.test(simple)) sheet.set(simple.replace(/^[a-z0-9]+(?=[.#])/, ''), look);
      }
    }
    at = close + 1;
  }
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let i = open; i < css.length; i += 1) {
    const code = css.charCodeAt(i);
    if (code === 123) depth += 1;
    else if (code === 125) {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return css.length;
}
