/** A tag, or the text between two tags. Comments, declarations and the content of scripts and styles make no token. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly closed: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'style'; readonly css: string };

/** Elements whose content is not markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);
const MOST_ATTRIBUTES = 40;

/**
 * Cuts HTML into tokens in one pass: each character is looked at a fixed number of times, whatever is unclosed or nested,
 * because mail is hostile input. It is no parser: broken markup gives some tokens, never an error.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  let textFrom = 0;
  const noEnd = new Set<string>();
  const find = (what: string, from: number): number => {
    if (noEnd.has(what)) return -1;
    const found = html.indexOf(what, from);
    if (found < 0) noEnd.add(what);
    return found;
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const next = html.charCodeAt(open + 1);
    const declared = next === 33 || next === 63;
    const closes = next === 47;
    const name = declared ? '' : nameAt(html, open + (closes ? 2 : 1));
    if (!declared && !closes && name === '') {
      at = open + 1;
      continue;
    }
    if (open > textFrom) yield { kind: 'text', text: html.slice(textFrom, open) };
    if (declared) {
      at = endOfComment(html, open, find);
    } else if (closes) {
      const end = find('>', open);
      at = end < 0 ? html.length : end + 1;
      if (end >= 0 && name !== '') yield { kind: 'close', name };
    } else {
      const tag = readAttributes(html, open + 1 + name.length);
      at = tag.end;
      yield { kind: 'open', name, attributes: tag.attributes, closed: tag.closed };
      if (RAW.has(name)) {
        const end = endOfRaw(html, at, name, noEnd);
        if (name === 'style') yield { kind: 'style', css: html.slice(at, end) };
        at = end;
      }
    }
    textFrom = at;
  }
  if (textFrom < html.length) yield { kind: 'text', text: html.slice(textFrom) };
}

/** `<!-- ... -->`, `<![if ...]>`, `<!doctype ...>`, `<?xml ...?>`. An unclosed comment ends at the next `>`. */
function endOfComment(html: string, open: number, find: (what: string, from: number) => number): number {
  if (html.startsWith('<!--', open)) {
    const end = find('-->', open + 2);
    if (end >= 0) return end + 3;
  }
  const end = find('>', open);
  return end < 0 ? html.length : end + 1;
}

function endOfRaw(html: string, from: number, name: string, noEnd: Set<string>): number {
  const key = `</${name}`;
  if (noEnd.has(key)) return html.length;
  let at = from;
  while (at < html.length) {
    const close = html.indexOf('</', at);
    if (close < 0) break;
    if (html.slice(close, close + key.length).toLowerCase() === key) return close;
    at = close + 2;
  }
  noEnd.add(key);
  return html.length;
}

function nameAt(html: string, at: number): string {
  let end = at;
  while (end < html.length && end - at < 40 && isNameCharacter(html.charCodeAt(end), end === at)) end += 1;
  return html.slice(at, end).toLowerCase();
}

function isNameCharacter(code: number, first: boolean): boolean {
  const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return letter || (!first && ((code >= 48 && code <= 58) || code === 45 || code === 95));
}

interface ReadAttributes {
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
  readonly closed: boolean;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function readAttributes(html: string, from: number): ReadAttributes {
  if (html.charCodeAt(from) === 62) return { attributes: NO_ATTRIBUTES, end: from + 1, closed: false };
  const attributes = new Map<string, string>();
  let at = from;
  while (at < html.length) {
    while (at < html.length && isSpaceOrSlash(html.charCodeAt(at))) at += 1;
    const code = html.charCodeAt(at);
    if (code === 62) return { attributes, end: at + 1, closed: html.charCodeAt(at - 1) === 47 };
    if (code === 60) return { attributes, end: at, closed: false };
    if (at >= html.length) break;
    const start = at;
    while (at < html.length && !endsAttributeName(html.charCodeAt(at))) at += 1;
    const name = html.slice(start, Math.min(at, start + 60)).toLowerCase();
    while (at < html.length && isSpace(html.charCodeAt(at))) at += 1;
    let value = '';
    if (html.charCodeAt(at) === 61) {
      at += 1;
      while (at < html.length && isSpace(html.charCodeAt(at))) at += 1;
      const quote = html.charCodeAt(at);
      if (quote === 34 || quote === 39) {
        const end = html.indexOf(quote === 34 ? '"' : "'", at + 1);
        if (end < 0) {
          const close = html.indexOf('>', at);
          return { attributes, end: close < 0 ? html.length : close + 1, closed: false };
        }
        value = html.slice(at + 1, end);
        at = end + 1;
      } else {
        const valueStart = at;
        while (at < html.length && !isSpace(html.charCodeAt(at)) && html.charCodeAt(at) !== 62) at += 1;
        value = html.slice(valueStart, at);
      }
    } else if (at === start) {
      at += 1;
    }
    if (name !== '' && attributes.size < MOST_ATTRIBUTES && !attributes.has(name)) attributes.set(name, value);
  }
  return { attributes, end: html.length, closed: false };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isSpaceOrSlash(code: number): boolean {
  return isSpace(code) || code === 47;
}

function endsAttributeName(code: number): boolean {
  return isSpace(code) || code === 61 || code === 62 || code === 47 || code === 60;
}
