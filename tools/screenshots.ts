import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Look, openGallery } from '../tests/gallery/gallery-page.ts';

/** Renews docs/screenshots from the gallery: the main states, those that carry the product in every look. */
const FOLDER = new URL('../docs/screenshots/', import.meta.url).pathname;

const ALL_STATES = [
  'panel/waiting-few',
  'panel/waiting-first',
  'panel/unlinked-offers',
  'panel/linked-fresh',
  'panel/linked-confirmed',
  'panel/linked-suggested',
  'panel/linked-claimed',
  'panel/linked-retracted',
  'panel/linked-new-date',
  'panel/linked-gate-open',
  'panel/linked-overridden',
  'panel/linked-ending',
  'panel/linked-several-deals',
  'panel/linked-troubles',
] as const;

const MAIN_STATES = ['panel/waiting-few', 'panel/unlinked-offers', 'panel/linked-confirmed', 'panel/linked-suggested'];

const SERIES: readonly { readonly look: Look; readonly states: readonly string[] }[] = [
  { look: { language: 'en', theme: 'light', width: 320 }, states: ALL_STATES },
  { look: { language: 'de', theme: 'dark', width: 320 }, states: MAIN_STATES },
  { look: { language: 'en', theme: 'dark', width: 400 }, states: ['panel/linked-confirmed', 'panel/linked-gate-open'] },
  {
    look: { language: 'de', theme: 'light', width: 280 },
    states: ['panel/linked-confirmed', 'panel/linked-retracted'],
  },
];

const MEGABYTE = 1_000_000;
const MOST_IN_ALL = 3 * MEGABYTE;

await mkdir(FOLDER, { recursive: true });
for (const name of await readdir(FOLDER)) {
  if (name.startsWith('panel-') && name.endsWith('.png')) await rm(join(FOLDER, name));
}

const gallery = await openGallery();
let bytes = 0;
for (const { look, states } of SERIES) {
  const shown = await gallery.page(look);
  for (const state of states) {
    const path = join(FOLDER, `${state.replace('/', '-')}-${look.language}-${look.theme}-${look.width}.png`);
    await shown.show(state);
    await shown.page.screenshot({ path, fullPage: true });
    bytes += (await stat(path)).size;
  }
  await shown.close();
}
await gallery.close();
console.log(`${(bytes / MEGABYTE).toFixed(2)} MB of screenshots in docs/screenshots`);
if (bytes > MOST_IN_ALL) throw new Error('The screenshots are too large to keep in the repository');
