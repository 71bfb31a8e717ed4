import { button, h } from './elements.ts';
import { words } from './words.ts';

/**
 * Folds a message's quote behind Gmail's three dots. Where exactly Gmail puts the wrappers is a guess from snippets of
 * its page (`.yj6qo.ajU`, then `div.adL` around the quote), kept here alone.
 */
export function foldQuote(body: HTMLElement): void {
  const quote = body.querySelector('.gmail_quote');
  const quoted = quote ? [quote] : textQuote(body);
  const [first] = quoted;
  if (!first) return;
  const folded = h('div', { class: 'adL', hidden: '' });
  const dots = button({ class: 'ajR', 'data-tooltip': words.trimmed }, words.trimmed, (event) => {
    event.stopPropagation();
    folded.hidden = !folded.hidden;
  });
  dots.append(h('span', { class: 'ajT' }));
  first.before(h('div', { class: 'yj6qo ajU' }, dots), folded);
  folded.append(...quoted);
}

/** In a plain text mail: from the line that introduces the quote to the end, when all lines after it are quoted. */
function textQuote(body: HTMLElement): ChildNode[] {
  const nodes = [...body.childNodes];
  const start = nodes.findIndex(
    (node) => node instanceof Text && /^\s*(?:(?:On|Am) .*(?:wrote|schrieb).*:|>.*)\s*$/.test(node.data),
  );
  if (start < 1) return [];
  const rest = nodes.slice(start);
  const onlyQuote = rest.slice(1).every((node) => !(node instanceof Text) || /^\s*(?:>.*)?$/.test(node.data));
  return onlyQuote ? rest : [];
}
