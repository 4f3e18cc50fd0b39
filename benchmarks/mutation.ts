/**
 * `npm run mutate [-- FILE...]`: would the tests of a source file notice if it were wrong? Stryker changes it a little in
 * every way it knows, and counts the changes that no test sees. Takes minutes for each file and leaves
 * reports/mutation/*.json; `npm run bench -- mutation` makes a table of them.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import type { Table } from './measure.js'

/** Rule tables and resolvers, and the tests that must notice: fast ones, and no others. */
const MUTATED: Readonly<Record<string, readonly string[]>> = {
  'src/date/calendar.ts': ['test/date/calendar.test.ts', 'test/date/table.test.ts'],
  'src/date/merge.ts': ['test/date/find.test.ts', 'test/date/rules.test.ts', 'test/date/table.test.ts'],
  'src/date/resolve.ts': ['test/date/find.test.ts', 'test/date/rules.test.ts', 'test/date/table.test.ts'],
  'src/entity/things/amounts.ts': ['test/entity/things/amounts.test.ts'],
  'src/entity/things/laws.ts': ['test/entity/things/laws.test.ts'],
  'src/entity/words/numbers.ts': ['test/entity/things/amounts.test.ts', 'test/entity/words/numbers.test.ts'],
  'src/root/decompose.ts': ['test/root/affix-rules.test.ts', 'test/root/stem.test.ts', 'test/root/words.test.ts'],
} // biome-ignore format: a table

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>
}

const reportOf = (file: string) =>
  `reports/mutation/${file.replace(/^src\/|\.ts$/g, '').replaceAll('/', '-')}.json`

export function tables(): Table[] {
  const rows = Object.keys(MUTATED).flatMap((file) => {
    if (!existsSync(reportOf(file))) return []
    const report = JSON.parse(readFileSync(reportOf(file), 'utf8')) as Report
    const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
    const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length
    const seen = count('Killed', 'Timeout')
    const missed = count('Survived', 'NoCoverage')
    return [[`\`${file}\``, seen + missed, missed, ((100 * seen) / (seen + missed)).toFixed(1)]]
  })
  return [
    {
      title: 'Mutants that the tests see',
      note: 'Stryker changes a file in every small way it knows; a change that no test sees has survived. Command: `npm run mutate -- FILE`.',
      columns: ['file', 'mutants', 'survived', 'seen, %'],
      rows,
    },
  ]
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const asked = process.argv.slice(2)
  for (const file of asked.length > 0 ? asked : Object.keys(MUTATED)) {
    const tests = MUTATED[file]
    if (tests === undefined)
      throw new RangeError(`${file} has no tests here: ${Object.keys(MUTATED).join(', ')}.`)
    const { status } = spawnSync('npx', ['stryker', 'run', 'stryker.config.mjs', '--mutate', file], {
      env: { ...process.env, MUTATION_TESTS: tests.join(' '), MUTATION_REPORT: reportOf(file) },
      stdio: 'inherit',
    })
    if (status !== 0) throw new Error(`Stryker ended with ${status}.`)
  }
}
