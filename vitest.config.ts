import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'lib/**/*.test.ts',
      'locales/**/*.test.ts',
      'components/**/*.test.ts',
      'tools/**/*.test.ts',
      'tests/**/*.test.ts',
    ],
    exclude: ['tests/e2e/**', 'node_modules/**', '.output/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
