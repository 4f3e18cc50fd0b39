/**
 * `npm run bench [-- ROOM...] [--python PYTHON]`: every table of peers side by side into benchmarks/RESULTS.md, or the
 * tables of the rooms named (`analyze`, `stem`), the others kept as they are; `against COMMIT` holds this tree against an
 * earlier one. `python` and `pages` need a Python with benchmarks/python/requirements.txt (benchmarks/python.ts says how),
 * `batch` half an hour and `npm run build`, `mutation` what `npm run mutate` left.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import * as against from './against.js'
import * as analyses from './analyze.js'
import * as batches from './batch.js'
import * as dates from './dates.js'
import * as entities from './entities.js'
import * as keywords from './keywords.js'
import * as languages from './language.js'
import { type Table, toMarkdown } from './measure.js'
import * as mutation from './mutation.js'
import * as pages from './pages.js'
import * as python from './python.js'
import * as shares from './share.js'
import * as stems from './stem.js'
import * as tags from './tag.js'
import * as tokens from './tokens.js'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { python: { type: 'string' } },
})

/** In the order of RESULTS.md. */
const ROOMS: Readonly<Record<string, () => Promise<Table[]>>> = {
  analyze: () => analyses.tables(),
  share: async () => shares.tables(),
  tokens: () => tokens.tables(),
  stem: () => stems.tables(),
  tag: () => tags.tables(),
  entities: () => entities.tables(),
  dates: () => dates.tables(),
  language: async () => languages.tables(),
  keywords: async () => keywords.tables(),
  pages: () => pages.tables(values.python ?? '.venv/bin/python'),
  batch: () => batches.tables(),
  mutation: async () => mutation.tables(),
  python: () => python.tables(values.python ?? '.venv/bin/python'),
}
const FILE = new URL('RESULTS.md', import.meta.url)
const machine = `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}`

const asked =
  positionals.length > 0
    ? positionals
    : Object.keys(ROOMS).filter((room) => !['pages', 'python', 'batch', 'mutation'].includes(room))
const unknown = asked[0] === 'against' ? undefined : asked.find((room) => !Object.hasOwn(ROOMS, room))
if (unknown !== undefined)
  throw new RangeError(`There is no room ${unknown}: ${Object.keys(ROOMS).join(', ')}.`)

if (positionals[0] === 'against') {
  console.log(
    against
      .tables(positionals[1] ?? 'HEAD')
      .map(toMarkdown)
      .join('\n'),
  )
  process.exit()
}
const sections = readSections()
for (const room of asked) {
  const tables = await ROOMS[room]!()
  sections.set(room, `On ${machine}.\n\n${tables.map(toMarkdown).join('\n').trimEnd()}`)
}
const parts = Object.keys(ROOMS).flatMap((room) => {
  const section = sections.get(room)
  return section === undefined ? [] : [`<!-- ${room} -->\n\n${section}\n`]
})
writeFileSync(
  FILE,
  `# Results\n\nWritten by \`npm run bench\`. Times are medians, and ratios medians of ratios in the same round.\n\n${parts.join('\n')}`,
)

/** What RESULTS.md says of each room now. */
function readSections(): Map<string, string> {
  if (!existsSync(FILE)) return new Map()
  const [, ...marked] = readFileSync(FILE, 'utf8').split(/^<!-- (\w+) -->\n/m)
  return new Map(marked.flatMap((room, i) => (i % 2 === 0 ? [[room, marked[i + 1]!.trim()]] : [])))
}
