import { defineConfig } from 'vitest/config'

/** Tests of the built extension in real browsers: one file at a time, for one browser's windows have one focus. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
