import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import type { BatchFormat, BatchResult, FieldMap, InputFormat, Offsets } from '../../batch/index.js'
import { countFailures } from '../../batch/record.js'
import { type Arguments, type Command, CommandError, EXIT } from '../command.js'
import { KNOWLEDGE_OPTIONS, readOwnKnowledge } from '../own-knowledge.js'
import { version } from '../package.js'
import { describeSeconds, startProgress } from '../progress.js'
import { RENDER_OPTIONS } from '../render-options.js'
import { print } from '../streams.js'

export const batchCommand: Command = {
  name: 'batch',
  summary: 'read a corpus of any size; a run that was stopped goes on where it was',
  operands: 'INPUT',
  options: {
    out: {
      type: 'string',
      short: 'o',
      value: 'OUTPUT',
      help: 'a file, for Parquet a folder; - for standard output',
    },
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      help: "how to write it; guessed from OUTPUT's name, else ndjson",
      choices: ['ndjson', 'csv', 'conllu', 'parquet', 'schema-org', 'ninjs', 'markdown'],
    },
    from: {
      type: 'string',
      value: 'FORMAT',
      help: "how the input is written; guessed from INPUT's name, else ndjson",
      choices: ['ndjson', 'json', 'csv', 'tsv', 'parquet', 'feed', 'folder', 'file'],
    },
    fields: { type: 'string', value: 'LIST', help: 'only these, as in id,headline,people.name,entities' },
    full: { type: 'boolean', help: 'everything in each row: article, entities, dates, quotes' },
    keep: {
      type: 'string',
      value: 'LIST',
      help: 'fields of the input that results carry along; all for all',
    },
    'mark-duplicates': {
      type: 'boolean',
      help: 'say of each text that repeats an earlier one of which: duplicateOf',
    },
    ...RENDER_OPTIONS,
    delimiter: {
      type: 'string',
      value: 'MARK',
      help: 'what parts the cells of a CSV; found by itself unless told',
    },
    encoding: {
      type: 'string',
      value: 'NAME',
      help: 'what the input is in: windows-1252; UTF-8 unless told',
    },
    map: {
      type: 'string',
      value: 'PAIRS',
      help: 'where the input keeps text, html, id, url, writtenOn, readOn',
    },
    ...KNOWLEDGE_OPTIONS,
    workers: {
      type: 'string',
      short: 'w',
      value: 'N',
      help: 'worker threads; one for each processor unless told',
    },
    unordered: { type: 'boolean', help: 'write results as they are ready, not in the order of the input' },
    strict: { type: 'boolean', help: 'stop at the first record that cannot be read' },
    restart: { type: 'boolean', help: 'forget an earlier run and replace its output' },
    'max-chars': { type: 'string', value: 'N', help: 'longest document, in characters', default: '1000000' },
    'time-limit': { type: 'string', value: 'SECONDS', help: 'longest time for a document', default: '60' },
    memory: { type: 'string', value: 'MB', help: 'heap of each worker', default: '512' },
    'print-schema': { type: 'boolean', help: 'print the JSON Schema of the lines that these options give' },
    quiet: { type: 'boolean', short: 'q', help: 'no progress and no summary' },
  },
  examples: [
    ['pewarta batch corpus.ndjson --out results.ndjson', 'lines like {"id": "1", "text": "..."}'],
    ['pewarta batch dump.csv --map text=isi,writtenOn=tanggal --out results.parquet', 'a table to a table'],
    ['pewarta batch arsip/ --out arsip.conllu', 'every .txt, .md and .html file of a folder'],
    ['zcat feed.gz | pewarta batch - --out - --fields headline,people | jq .people', 'in a pipe'],
  ],
  notes: `A record that cannot be read becomes a record with its line and an "error": broken-json, broken-csv, invalid-utf8,
missing-text, too-long, invalid-time, too-slow, worker-died, unreadable. The run goes on and ends with code 4.

While it runs the output is called OUTPUT.part; OUTPUT.run.json keeps the place to go on from, and stays as a
receipt. Killed at any moment and started again with the same options, a run gives what it would have given.`,
  async run(args) {
    if (args.has('print-schema')) return printSchema(args)
    const [input, ...more] = args.operands
    if (input === undefined || more.length > 0)
      throw new CommandError('Give one INPUT: a file, a folder or -.')
    const output = args.text('out')
    if (output === undefined)
      throw new CommandError('Say where to write: --out OUTPUT, or --out - for standard output.')
    const format = (args.text('format') as BatchFormat | undefined) ?? guessFormat(output)
    if (format === 'parquet' && output === '-')
      throw new CommandError('Parquet is a folder of files: give --out FOLDER.')
    const { runBatch, BatchError } = await import('../../batch/index.js')
    const options = await readOptions(args)
    spareMemory()
    if ((options.workers ?? availableParallelism()) >= availableParallelism()) spareProcessors()
    const progress = args.has('quiet') ? undefined : startProgress(process.stderr)
    const start = performance.now()
    const stop = new AbortController()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
    try {
      const result = await runBatch({
        input,
        output,
        format,
        ...options,
        version: version(),
        signal: stop.signal,
        ...(progress && {
          onProgress: progress.report,
          onStart: (taken) => process.stderr.write(`${input}: ${taken}. ${output}: ${format}.\n`),
        }),
      })
      progress?.end()
      if (progress) process.stderr.write(`${summarize(result, output, (performance.now() - start) / 1000)}\n`)
      return exitCode(result)
    } catch (error) {
      progress?.end()
      if (error instanceof BatchError) throw new CommandError(error.message)
      throw error
    }
  },
}

async function printSchema(args: Arguments): Promise<number> {
  const { batchSchema } = await import('../../batch/index.js')
  await print(`${JSON.stringify(batchSchema(await readOptions(args)), null, 2)}\n`)
  return EXIT.ok
}

const ENDINGS: readonly (readonly [RegExp, BatchFormat])[] = [
  [/\.csv(?:\.gz|\.zst)?$/i, 'csv'],
  [/\.conllu?(?:\.gz|\.zst)?$/i, 'conllu'],
  [/\.parquet$/i, 'parquet'],
]

const guessFormat = (output: string): BatchFormat =>
  ENDINGS.find(([ending]) => ending.test(output))?.[1] ?? 'ndjson'

/**
 * Where every worker has a processor of its own, the helpers of V8 have none: a corpus is read a tenth sooner when what is
 * new is collected by the worker itself, and when a function runs three times as long as usual before it is compiled, for
 * it is then compiled once and not again for what the first articles did not show. The process is this run's alone.
 */
function spareProcessors(): void {
  setFlagsFromString('--no-parallel-scavenge')
  setFlagsFromString('--interrupt-budget=400000')
}

/**
 * Of what a worker makes for a story some outlives the young generation, and V8 lets half as much of it gather as there is
 * in use, some thirty megabytes for each worker: a fifth costs no time that could be measured.
 */
function spareMemory(): void {
  setFlagsFromString('--heap-growing-percent=20')
}

async function readOptions(args: Arguments) {
  const from = args.text('from') as InputFormat | undefined
  const fields = args.text('fields')
  const map = args.text('map')
  if (fields !== undefined && args.has('full')) throw new CommandError('Give --fields or --full, not both.')
  const chosen = await readFields(fields, args.text('keep'))
  const workers = args.count('workers')
  return {
    ...(from && { from }),
    ...chosen,
    ...(map !== undefined && { map: readMap(map) }),
    ...(workers !== undefined && { workers }),
    ordered: !args.has('unordered'),
    ...(args.text('encoding') !== undefined && { encoding: args.text('encoding')! }),
    ...(args.text('delimiter') !== undefined && { delimiter: readDelimiter(args.text('delimiter')!) }),
    extras: await readOwnKnowledge(args),
    full: args.has('full'),
    markDuplicates: args.has('mark-duplicates'),
    offsets: args.text('offsets') as Offsets,
    tree: args.text('tree') as 'none' | 'flat',
    strict: args.has('strict'),
    restart: args.has('restart'),
    limits: {
      maxChars: args.count('max-chars', 1)!,
      timeLimit: args.count('time-limit', 1)! * 1000,
      memory: args.count('memory', 16)!,
    },
  }
}

async function readFields(list: string | undefined, kept: string | undefined) {
  const { parseRunFields } = await import('../../batch/fields.js')
  const named = kept?.split(',').map((field) => field.trim()) ?? []
  if (named.includes('all')) return { ...(list !== undefined && parse(list)), keep: 'all' as const }
  const { fields, keep = [] } = list === undefined ? {} : parse(list)
  return { ...(fields && { fields }), keep: [...new Set([...keep, ...named])] }

  function parse(fields: string) {
    try {
      return parseRunFields(fields)
    } catch (error) {
      throw new CommandError((error as Error).message)
    }
  }
}

/** A tab is hard to type: `tab` and `\\t` are one. */
function readDelimiter(written: string): string {
  const mark = written === 'tab' || written === '\\t' ? '\t' : written
  if (mark.length === 1) return mark
  throw new CommandError(`--delimiter is ${JSON.stringify(written)}: give one character, or tab.`)
}

const MAPPED = ['text', 'html', 'id', 'url', 'writtenOn', 'readOn']

/** `text=isi,id=nomor` */
function readMap(pairs: string): FieldMap {
  const map = Object.fromEntries(
    pairs.split(',').map((pair) => pair.split('=', 2).map((side) => side.trim())),
  )
  for (const [name, field] of Object.entries(map)) {
    if (!MAPPED.includes(name) || !field) {
      throw new CommandError(
        `--map is ${JSON.stringify(pairs)}: write text=NAME, with ${MAPPED.join(', ')} on the left.`,
      )
    }
  }
  return map
}

function summarize(
  { records, failures, resumed, stopped }: BatchResult,
  output: string,
  seconds: number,
): string {
  const fresh = records - resumed
  const lines = [
    `${records.toLocaleString('en')} records${output === '-' ? '' : ` in ${output}`}` +
      `${resumed > 0 ? `, ${resumed.toLocaleString('en')} of them by an earlier run` : ''}` +
      `; ${describeSeconds(seconds)}, ${Math.round(fresh / seconds).toLocaleString('en')}/s.`,
    ...Object.entries(failures).map(
      ([kind, count]) => `${count.toLocaleString('en')} could not be read: ${kind}.`,
    ),
  ]
  if (stopped === 'signal') lines.push('Stopped. Start the same command again to go on.')
  else if (stopped) {
    const { record, error } = stopped
    lines.push(
      `--strict stopped at ${record.line === undefined ? record.id : `line ${record.line}`}: ${error.message}`,
    )
  }
  return lines.join('\n')
}

function exitCode({ failures, stopped }: BatchResult): number {
  if (stopped === 'signal') return EXIT.interrupted
  return stopped || countFailures(failures) > 0 ? EXIT.errors : EXIT.ok
}
