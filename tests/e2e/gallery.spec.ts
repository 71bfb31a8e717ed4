import { expect, test } from '@playwright/test';
import { type GalleryBrowser, type GalleryPage, type Look, openGallery } from '../gallery/gallery-page.ts';

let gallery: GalleryBrowser;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(async () => {
  await gallery?.close();
});

async function eachExample(look: Look, check: (shown: GalleryPage, name: string) => Promise<void>): Promise<void> {
  const shown = await gallery.page(look);
  const names = await shown.names();
  expect(names).toContain('panel/linked-confirmed');
  for (const name of names) {
    await shown.show(name);
    await check(shown, name);
  }
  await shown.close();
}

/** They show the same things a hundred times, whose colours the other examples have. */
const REPEATS = /-(many|hundred)$/;

const LOOKS: readonly Look[] = [
  { language: 'en', theme: 'light', width: 280 },
  { language: 'de', theme: 'dark', width: 280 },
];
for (const look of LOOKS) {
  test(`axe finds nothing in any example: ${look.language}, ${look.theme}`, async () => {
    test.setTimeout(600_000);
    await eachExample(look, async (shown, name) => {
      const barriers = await shown.barriers(REPEATS.test(name) ? ['color-contrast'] : []);
      expect.soft(barriers, name).toEqual([]);
    });
  });
}

const WIDTHS: readonly Look[] = [
  { language: 'en', theme: 'light', width: 280 },
  { language: 'de', theme: 'light', width: 280 },
  { language: 'de', theme: 'dark', width: 400 },
];
for (const look of WIDTHS) {
  test(`nothing hangs over sideways in any example: ${look.language}, ${look.width} px`, async () => {
    test.setTimeout(300_000);
    await eachExample(look, async (shown, name) => {
      expect.soft(await shown.faults(), name).toEqual([]);
    });
  });
}
