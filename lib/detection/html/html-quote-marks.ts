/** What an element says about the text within it, or about all that follows it. */
export interface Mark {
  /** The element's content is quotation. */
  readonly quoted?: true;
  /** The content is quotation only until a quote element begins inside of it: Gmail's and others' containers. */
  readonly container?: true;
  /** From here on everything is quotation. */
  readonly quotedFromHere?: true;
  readonly signature?: true;
  readonly forwarded?: true;
  /** Says whose words follow. */
  readonly announces?: true;
}

const QUOTED: Mark = { quoted: true };
const CONTAINER: Mark = { container: true };
const FROM_HERE: Mark = { quotedFromHere: true };
const SIGNATURE: Mark = { signature: true };
const FORWARDED: Mark = { quoted: true, forwarded: true };

/**
 * Classes and ids with which mail clients mark quotation and signatures. They are compared by their ends, since Outlook
 * and Gmail put prefixes before those of mails that pass through them ("x_", "m_123").
 */
const MARKS: readonly (readonly [string, Mark])[] = [
  ['gmail_attr', { quoted: true, announces: true }],
  ['gmail_quote_container', CONTAINER],
  ['gmail_quote', CONTAINER],
  ['gmail_extra', {}],
  ['gmail_signature', SIGNATURE],
  ['gmail_signature_prefix', SIGNATURE],
  ['divrplyfwdmsg', FROM_HERE],
  ['olk_src_body_section', QUOTED],
  ['mail-editor-reference-message-container', FROM_HERE],
  ['ms-outlook-mobile-signature', SIGNATURE],
  ['ms-outlook-mobile-reference-message', QUOTED],
  ['stopspelling', FROM_HERE],
  ['yahoo_quoted', QUOTED],
  ['yahooquoted', QUOTED],
  ['yahoo_quoted_begin', FROM_HERE],
  ['moz-cite-prefix', QUOTED],
  ['moz-email-headers-table', QUOTED],
  ['moz-forward-container', FORWARDED],
  ['moz-signature', SIGNATURE],
  ['moz-txt-sig', SIGNATURE],
  ['protonmail_quote', QUOTED],
  ['protonmail_signature_block', SIGNATURE],
  ['tutanota_quote', QUOTED],
  ['zmail_extra', QUOTED],
  ['zmail_extra_hr', FROM_HERE],
  ['spark_quote', QUOTED],
  ['sh-quoted-content', QUOTED],
  ['sh-signature', SIGNATURE],
  ['front-blockquote', QUOTED],
  ['front-signature', SIGNATURE],
  ['missive_quote', QUOTED],
  ['bloop_original_html', QUOTED],
  ['bloop_sign', SIGNATURE],
  ['replyblock', QUOTED],
  ['reply-intro', QUOTED],
  ['quoted-content', QUOTED],
  ['quotedmailbody', QUOTED],
  ['mailbird_quote', QUOTED],
  ['wmquote', QUOTED],
  ['ox-quote', QUOTED],
  ['io-ox-signature', SIGNATURE],
  ['io-ox-hint', QUOTED],
  ['zwchr', FROM_HERE],
  ['lotusreply', QUOTED],
  ['webkitindent', QUOTED],
  ['aolmail_replytext', QUOTED],
  ['aolreplytext', QUOTED],
  ['cite-prefix', QUOTED],
  ['__aliasblockquote', QUOTED],
  ['composer_signature', SIGNATURE],
  ['edo-signature', SIGNATURE],
  ['edo-original', QUOTED],
  ['hmmessage_quoted', QUOTED],
];

const BY_LAST = new Map(MARKS);

/** The border above the header block of an answer or a forward in Outlook and Windows Mail. */
const OUTLOOK_BORDER = /border-top:\s?solid #(?:e1e1e1|b5c4df|a0a0a0|b0c4de)/;

export function markOf(name: string, attributes: ReadonlyMap<string, string>): Mark | undefined {
  if (attributes.size === 0 && name !== 'blockquote') return undefined;
  const id = attributes.get('id');
  const classes = attributes.get('class');
  for (const word of [...(classes?.slice(0, 400).split(/\s+/) ?? []), id ?? '', attributes.get('name') ?? '']) {
    const mark = word === '' ? undefined : markOfWord(word.toLowerCase());
    if (mark === undefined) continue;
    if (mark === CONTAINER && name === 'blockquote') return QUOTED;
    return mark;
  }
  const data = attributes.get('data-marker');
  if (data === '__DIVIDER__' || data === '__HEADERS__') return FROM_HERE;
  if (data === '__QUOTED_TEXT__') return QUOTED;
  if (data === '__SIG_POST__' || data === '__SIG_PRE__') return SIGNATURE;
  if (attributes.get('name') === 'messageReplySection') return QUOTED;
  if (attributes.get('name') === 'messageSignatureSection') return SIGNATURE;
  if (attributes.get('name') === 'quote' || attributes.has('data-originalmessage')) return QUOTED;
  const style = (attributes.get('style') ?? '').slice(0, 600).toLowerCase();
  if (name === 'blockquote') return isQuotingBlockquote(attributes, style) ? QUOTED : undefined;
  if (name === 'div' && OUTLOOK_BORDER.test(style) && /border:\s?none/.test(style)) return FROM_HERE;
  return undefined;
}

function markOfWord(word: string): Mark | undefined {
  const known = BY_LAST.get(word);
  if (known !== undefined) return known;
  const bare = word.replace(
    /^(?:x_|m_-?\d{1,24}|ydp[0-9a-f]{1,12}|yiv\d{1,12}|v1|owa_|aolmail_|gmail-m_-?\d{1,24}|gmail-|mcnt|moz-)+/,
    '',
  );
  const found = BY_LAST.get(bare);
  if (found !== undefined) return found;
  if (/yahoo_quoted(?:_\d{1,14})?$/.test(word)) return QUOTED;
  if (/^bloop_sign_\d{1,20}$/.test(word)) return SIGNATURE;
  return undefined;
}

/** Gmail indents the sender's own paragraphs with blockquotes too: those have no border and a left margin of 40 px. */
function isQuotingBlockquote(attributes: ReadonlyMap<string, string>, style: string): boolean {
  if (attributes.get('type') === 'cite' || attributes.has('cite')) return true;
  if (/border-left|border-color|padding-left:\s?[1-9]/.test(style)) return true;
  return !/margin[^;]{0,40}40px|border:\s?none/.test(style);
}
