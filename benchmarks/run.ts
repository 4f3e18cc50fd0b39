/** `npm run bench`: every table of peers side by side, in one run, into benchmarks/RESULTS.md. */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import * as dates from './dates.js'
import { toMarkdown } from './measure.js'
import * as stems from './stem.js'
import * as tags from './tag.js'
import * as tokens from './tokens.js'

const machine = `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}.`
const parts = [
  '# Results',
  '',
  `${machine} Written by \`npm run bench\`; times are medians, ratios medians of ratios in the same round.`,
  '',
]
for (const room of [tokens, stems, tags, dates]) {
  for (const table of await room.tables()) parts.push(toMarkdown(table))
}
writeFileSync(new URL('RESULTS.md', import.meta.url), `${parts.join('\n').trimEnd()}\n`)
