import { defineConfig } from 'vitest/config'

/** Tests of the built extension in real browsers: one file at a time, for one browser's windows have one focus. */
export default defineConfig({
  test: {
    // A browser on a busy shared machine may lose an event; by hand, a test that fails once is to be looked at.
    retry: process.env.CI ? 1 : 0,
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
