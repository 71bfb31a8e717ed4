import { defineConfig } from '@playwright/test';

/** Each test starts a stand-in Gmail and browsers of its own; the times leave room for a slow machine. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  reporter: 'list',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  outputDir: 'test-results',
});
