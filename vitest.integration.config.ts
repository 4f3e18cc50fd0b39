import { defineConfig } from 'vitest/config'

/** Tests that need a browser, Java or minutes; they run what `npm run build` made. */
export default defineConfig({
  test: {
    include: ['test/integration/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
})
