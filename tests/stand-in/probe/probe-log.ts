import { expect, type Page } from '@playwright/test';

export interface Heard {
  readonly what: string;
  readonly [more: string]: unknown;
}

/** What the probe extension heard from InboxSDK in a tab since it was loaded. */
export async function heardIn(page: Page): Promise<readonly Heard[]> {
  const text = await page.evaluate(() => document.documentElement.getAttribute('data-probe'));
  return JSON.parse(text ?? '[]') as readonly Heard[];
}

/** Waits until the probe heard something of which the given part is true. */
export async function expectHeard(page: Page, part: Heard): Promise<void> {
  await expect.poll(() => heardIn(page)).toContainEqual(expect.objectContaining(part));
}
