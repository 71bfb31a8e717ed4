import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutTypes } from './without-types.ts';

const folder = join(import.meta.dirname, 'page');
const kept = new Map<string, PageFile>();

interface PageFile {
  readonly type: string;
  readonly text: string;
}

/** The page's scripts as the browser reads them: TypeScript without its types. Undefined for a name that is no file. */
export function pageFile(name: string): PageFile | undefined {
  const known = kept.get(name);
  if (known) return known;
  if (!/^[a-z-]+\.(ts|css)$/.test(name)) return undefined;
  try {
    const text = readFileSync(join(folder, name), 'utf8');
    const file = name.endsWith('.css')
      ? { type: 'text/css; charset=utf-8', text }
      : { type: 'text/javascript; charset=utf-8', text: withoutTypes(text) };
    kept.set(name, file);
    return file;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
