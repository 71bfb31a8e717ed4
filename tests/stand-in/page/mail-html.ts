/** Gmail's page forbids HTML strings that no policy made (`require-trusted-types-for 'script'`). */
const policy = trustedTypesOf(window).createPolicy('gmail#mail', { createHTML: (html) => html });

interface TrustedTypesOfBrowser {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): { createHTML(html: string): string };
}

/** TypeScript's DOM library does not know Trusted Types yet. */
function trustedTypesOf(page: Window): TrustedTypesOfBrowser {
  return (page as unknown as { readonly trustedTypes: TrustedTypesOfBrowser }).trustedTypes;
}

const REMOVED = 'script,style,iframe,object,embed,link,meta,base,noscript,template,form,input,textarea,title,svg,math';

/** A mail's HTML as Gmail lets it into its page: no scripts, no foreign pictures, ids and classes prefixed. */
export function mailContent(html: string, prefix: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
  for (const element of parsed.querySelectorAll(REMOVED)) element.remove();
  for (const element of parsed.body.querySelectorAll('*')) clean(element, prefix);
  const fragment = document.createDocumentFragment();
  fragment.append(...parsed.body.childNodes);
  return fragment;
}

function clean(element: Element, prefix: string): void {
  for (const { name, value } of [...element.attributes]) {
    const scheme = /^\s*([a-z]+):/i.exec(value)?.[1]?.toLowerCase();
    const goodLink = name === 'href' && (scheme === 'http' || scheme === 'https' || scheme === 'mailto');
    if (name.startsWith('on') || (['href', 'src', 'srcset', 'background', 'action'].includes(name) && !goodLink)) {
      element.removeAttribute(name);
    }
  }
  if (/url\s*\(|expression|position\s*:\s*fixed/i.test(element.getAttribute('style') ?? '')) {
    element.removeAttribute('style');
  }
  if (element.id) element.id = `${prefix}${element.id}`;
  const classes = [...element.classList].map((name) => (name.startsWith('gmail_') ? name : `${prefix}${name}`));
  if (classes.length > 0) element.setAttribute('class', classes.join(' '));
  if (element instanceof HTMLAnchorElement) element.target = '_blank';
}
