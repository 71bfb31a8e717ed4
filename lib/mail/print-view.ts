import { type Address, normalAddress } from '../domain/address.ts';
import { decodeEntities } from './html/html-entities.ts';
import { type HtmlToken, htmlTokens } from './html/html-tokens.ts';

/** A message as Gmail's print view shows it: who, when (in Gmail's own words), and the whole text. */
export interface PrintedMessage {
  readonly from: Address;
  readonly date: string;
  readonly text: string;
}

/**
 * What we believe of the print view's page, all in one place, since no live account was ever seen by us: each message is
 * a table of class "message"; its first row holds the sender (name in bold, address in angle brackets) and, aligned to
 * the right, the date; rows with "To:", "Cc:" and the like follow in an element of class "recipient"; the body is the
 * rest. If the page has another shape, no message is found, and the caller goes on without it.
 */
const MESSAGE_CLASS = 'message';
const RECIPIENT_CLASS = 'recipient';
const HIDDEN_QUOTE = /^\[(?:quoted text hidden|zitierter text ausgeblendet)\]$/i;

export function messagesOfPrintView(html: string): PrintedMessage[] {
  const messages: PrintedMessage[] = [];
  let reader: MessageReader | undefined;
  for (const token of htmlTokens(html)) {
    if (reader === undefined) {
      if (token.kind === 'open' && token.name === 'table' && hasClass(token.attributes, MESSAGE_CLASS)) {
        reader = new MessageReader();
      }
    } else if (reader.read(token)) {
      const message = reader.message();
      if (message !== undefined) messages.push(message);
      reader = undefined;
    }
  }
  return messages;
}

function hasClass(attributes: ReadonlyMap<string, string>, name: string): boolean {
  return (attributes.get('class') ?? '').split(/\s+/).includes(name);
}

type Place = 'sender' | 'date' | 'recipients' | 'body';

const LINE_ENDS = new Set([
  'br',
  'p',
  'div',
  'tr',
  'li',
  'table',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'pre',
  'hr',
]);

/** Reads one table of the view, up to its end. */
class MessageReader {
  #tables = 1;
  #rows = 0;
  #place: Place = 'sender';
  readonly #texts: Record<Place, string[]> = { sender: [], date: [], recipients: [], body: [] };

  /** Takes one token; true once the table has ended. */
  read(token: HtmlToken): boolean {
    if (token.kind === 'text') {
      this.#texts[this.#place].push(decodeEntities(token.text).replace(/\s+/g, ' '));
      return false;
    }
    if (token.kind === 'style') return false;
    if (LINE_ENDS.has(token.name)) this.#texts[this.#place].push('\n');
    if (token.name === 'table') {
      this.#tables += token.kind === 'open' ? 1 : -1;
      return this.#tables === 0;
    }
    if (token.kind === 'open') this.#enter(token.name, token.attributes);
    return false;
  }

  #enter(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'tr' && this.#tables === 1) {
      this.#rows += 1;
      this.#place = this.#rows === 1 ? 'sender' : 'body';
    } else if (name === 'td' && this.#rows <= 1 && attributes.get('align') === 'right') {
      this.#place = 'date';
    } else if (hasClass(attributes, RECIPIENT_CLASS) && this.#tables === 1) {
      this.#place = 'recipients';
    }
  }

  message(): PrintedMessage | undefined {
    const sender = this.#texts.sender.join('').replace(/\s+/g, ' ').trim();
    const match = /^(.{0,200}?)\s?<([^<>\s]{1,200}@[^<>\s]{1,200})>/.exec(sender);
    if (match === null) return undefined;
    return {
      from: { name: (match[1] ?? '').replaceAll('"', '').trim(), email: normalAddress(match[2] ?? '') },
      date: this.#texts.date.join('').replace(/\s+/g, ' ').trim(),
      text: bodyText(this.#texts.body),
    };
  }
}

function bodyText(pieces: readonly string[]): string {
  const lines: string[] = [];
  for (const line of pieces.join('').split('\n')) {
    const text = line.replace(/[ \u00a0]+/g, ' ').trim();
    if (HIDDEN_QUOTE.test(text) || (text === '' && (lines.at(-1) ?? '') === '')) continue;
    lines.push(text);
  }
  return lines.join('\n').trim();
}
