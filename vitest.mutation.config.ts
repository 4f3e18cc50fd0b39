import { defineConfig } from 'vitest/config'

/** What mutants are tried on: the tests that benchmarks/mutation.ts names. */
export default defineConfig({
  test: { include: (process.env.MUTATION_TESTS ?? '').split(' '), testTimeout: 30_000 },
})
