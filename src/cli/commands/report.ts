import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { withFile } from '../../batch/file-error.js'
import { type Command, CommandError, EXIT } from '../command.js'
import { print } from '../streams.js'

export const reportCommand: Command = {
  name: 'report',
  summary: 'draw what a batch run found, as one page for the browser',
  operands: 'RESULTS',
  options: {
    out: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'where to write it; - for standard output',
      default: 'report.html',
    },
    title: { type: 'string', value: 'TEXT', help: "the page's title; the results' name unless told" },
  },
  examples: [
    ['pewarta report results.ndjson --out report.html', 'people, organizations and countries over time'],
    ["pewarta report results.ndjson.gz --title 'Pemilu 2024'", 'with a title of its own'],
  ],
  notes:
    'RESULTS is what pewarta batch --format ndjson wrote, with whole articles or with\n' +
    '--fields datePublished,people,organizations,countries,places,voices,topic,publisher,wordCount. The page holds no script and fetches nothing.',
  async run(args) {
    const [results, ...more] = args.operands
    if (results === undefined || more.length > 0) throw new CommandError('Give one RESULTS file, or -.')
    const { makeReport } = await import('../../batch/report/index.js')
    const out = args.text('out')!
    const page = await makeReport(results, args.text('title') ?? basename(results))
    if (out === '-') await print(page)
    else await withFile('write', out, () => writeFile(out, page))
    return EXIT.ok
  },
}
