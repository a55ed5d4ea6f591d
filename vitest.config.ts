import { defineConfig } from 'vitest/config'

/** Unit tests; the browser tests have their own configuration. */
export default defineConfig({
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'] },
})
