import { replaceExactly } from './exact-replacements.ts';

/**
 * WXT's content scripts announce themselves to the page by a message that holds the extension's id, to stop an older copy
 * of themselves. There never is one here (an updated extension is not injected again), and the page need not know the id.
 */
export function contentScriptUnannounced() {
  return {
    name: 'content-script-unannounced',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/\/wxt\/dist\/utils\/content-script-context\.mjs$/.test(id)) return undefined;
      const from = 'this.stopOldScripts();';
      const to = '';
      const file = 'wxt/utils/content-script-context';
      return { code: replaceExactly(code, file, [{ name: 'the announcement', from, to }]), map: null };
    },
  };
}
