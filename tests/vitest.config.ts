import { defineConfig } from 'vitest/config';

// Threads without isolation: the suite is pure functions and child processes, and isolation costs six times the run time.
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/global-setup.ts',
    pool: 'threads',
    isolate: false,
    env: { TZ: 'UTC', NO_COLOR: '1' },
    testTimeout: 30_000,
  },
});
