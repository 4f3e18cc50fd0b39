/** What `npm run mutate` runs; benchmarks/mutation.ts says on which files and with which tests. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: process.env.MUTATION_REPORT },
  clearTextReporter: { logTests: false, reportTests: false },
  concurrency: 1,
  // TypeScript 7 has no programming interface that Stryker could ask; tests need no types.
  disableTypeChecks: false,
  tsconfigFile: 'none.json',
  ignorePatterns: ['dist', 'docs', 'playground', 'reports', 'fixtures/fuzz'],
}
