import { decodeEntities } from './html/html-entities.ts';
import { htmlTokens } from './html/html-tokens.ts';

const SOURCE = 'raw_message_text';

/** The raw source in the page that Gmail shows for "Show original"; undefined where the page holds none. */
export function sourceOfOriginalPage(html: string): string | undefined {
  let inside = false;
  const pieces: string[] = [];
  for (const token of htmlTokens(html)) {
    if (!inside) {
      inside =
        token.kind === 'open' &&
        token.name === 'pre' &&
        (token.attributes.get('id') === SOURCE || token.attributes.get('class') === SOURCE);
    } else if (token.kind === 'close' && token.name === 'pre') {
      return pieces.join('').replace(/^\r?\n/, '');
    } else if (token.kind === 'text') {
      pieces.push(decodeEntities(token.text));
    }
  }
  return inside ? pieces.join('').replace(/^\r?\n/, '') : undefined;
}
