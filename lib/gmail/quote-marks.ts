/** What an element says about the text within it, or about all that follows it. */
export interface Mark {
  readonly quoted?: true;
  /** Quotation only until a quote element ends inside of it: what follows there is the sender's answer. */
  readonly container?: true;
  /** From here on everything is quotation. */
  readonly quotedFromHere?: true;
}

const QUOTED: Mark = { quoted: true };
const CONTAINER: Mark = { container: true };
const FROM_HERE: Mark = { quotedFromHere: true };

/** Classes and ids with which mail clients mark quotation. Gmail puts prefixes before those of mails ("m_123"). */
const MARKS: ReadonlyMap<string, Mark> = new Map([
  ...['gmail_quote_container', 'gmail_quote'].map((word) => [word, CONTAINER] as const),
  ...[
    'divrplyfwdmsg',
    'mail-editor-reference-message-container',
    'stopspelling',
    'yahoo_quoted_begin',
    'zmail_extra_hr',
    'zwchr',
  ].map((word) => [word, FROM_HERE] as const),
  ...[
    'gmail_attr',
    'olk_src_body_section',
    'ms-outlook-mobile-reference-message',
    'yahoo_quoted',
    'yahooquoted',
    'moz-cite-prefix',
    'moz-email-headers-table',
    'moz-forward-container',
    'protonmail_quote',
    'tutanota_quote',
    'zmail_extra',
    'spark_quote',
    'sh-quoted-content',
    'front-blockquote',
    'missive_quote',
    'bloop_original_html',
    'replyblock',
    'reply-intro',
    'quoted-content',
    'quotedmailbody',
    'mailbird_quote',
    'wmquote',
    'ox-quote',
    'io-ox-hint',
    'lotusreply',
    'webkitindent',
    'aolmail_replytext',
    'aolreplytext',
    'cite-prefix',
    '__aliasblockquote',
    'edo-original',
    'hmmessage_quoted',
  ].map((word) => [word, QUOTED] as const),
]);

const PREFIXES =
  /^(?:x_|m_-?\d{1,24}|ydp[0-9a-f]{1,12}|yiv\d{1,12}|v1|owa_|aolmail_|gmail-m_-?\d{1,24}|gmail-|mcnt|moz-)+/;

/** The border above the header block of an answer or a forward in Outlook and Windows Mail. */
const OUTLOOK_BORDER =
  /border-top:\s?solid (?:#(?:e1e1e1|b5c4df|a0a0a0|b0c4de)|rgb\((?:225, ?225, ?225|181, ?196, ?223|160, ?160, ?160|176, ?196, ?222)\))/;

export function markOf(element: Element): Mark | undefined {
  const isBlockquote = element.localName === 'blockquote';
  const words = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('name') ?? ''}`;
  for (const word of words.slice(0, 800).toLowerCase().split(/\s+/)) {
    const mark = word === '' ? undefined : markOfWord(word);
    if (mark) return isBlockquote && mark === CONTAINER ? QUOTED : mark;
  }
  const data = element.getAttribute('data-marker');
  if (data === '__DIVIDER__' || data === '__HEADERS__') return FROM_HERE;
  if (data === '__QUOTED_TEXT__') return QUOTED;
  const name = element.getAttribute('name');
  if (name === 'messageReplySection' || name === 'quote' || element.hasAttribute('data-originalmessage')) return QUOTED;
  const style = (element.getAttribute('style') ?? '').slice(0, 600).toLowerCase();
  if (isBlockquote) return isQuoting(element, style) ? QUOTED : undefined;
  return element.localName === 'div' &&
    OUTLOOK_BORDER.test(style) &&
    /border:\s?none|border-(?:width|style)/.test(style)
    ? FROM_HERE
    : undefined;
}

function markOfWord(word: string): Mark | undefined {
  const known = MARKS.get(word) ?? MARKS.get(word.replace(PREFIXES, ''));
  return known ?? (/yahoo_quoted(?:_\d{1,14})?$/.test(word) ? QUOTED : undefined);
}

/** Gmail indents the sender's own paragraphs with blockquotes too: those have no border and a left margin of 40 px. */
function isQuoting(element: Element, style: string): boolean {
  if (element.getAttribute('type') === 'cite' || element.hasAttribute('cite')) return true;
  if (/border-left|border-color|padding-left:\s?[1-9]/.test(style)) return true;
  return !/margin[^;]{0,40}40px|border:\s?none/.test(style);
}
