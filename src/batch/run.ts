import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { BatchError } from './batch-error.js'
import {
  type Checkpoint,
  changedSettings,
  checkpointPath,
  readCheckpoint,
  startTally,
  writeCheckpoint,
} from './checkpoint.js'
import { cutChunks } from './chunk.js'
import { csvRow } from './csv-row.js'
import type { OwnKnowledge } from './document.js'
import { markDuplicates } from './duplicates.js'
import { TABLE_FIELDS } from './fields.js'
import { withFile } from './file-error.js'
import { carriedColumns, type Keep, LEADING_COLUMNS } from './kept.js'
import { renderChunks } from './pool.js'
import { type InputFormat, openSource } from './read/open.js'
import type { FieldMap, Source } from './read/source.js'
import { type Failures, type RecordError, type SourceRecord, START } from './record.js'
import type { BatchFormat, Offsets } from './render.js'
import { tableColumns } from './write/columns.js'
import { packFor } from './write/pack.js'
import { openParquetSink, ROWS_PER_PART } from './write/parquet.js'
import { rowSchema } from './write/row-schema.js'
import { partPath, type Sink } from './write/sink.js'
import { openStreamSink, openTextSink } from './write/text.js'

/** What a run reads, writes and keeps to. */
export interface BatchOptions {
  /** A folder, a file (packed by gzip or zstd or not) or `-` for standard input. */
  readonly input: string
  /** A file, for Parquet a folder, or `-` for standard output, which cannot be resumed. */
  readonly output: string
  /** Guessed from the input's name unless told. */
  readonly from?: InputFormat
  readonly format: BatchFormat
  /**
   * As `parseFields` gives them; CoNLL-U has none. Unless told a row has the article's attributes, names without the
   * places where they are mentioned.
   */
  readonly fields?: readonly string[]
  /** Everything in each row: the whole article, entities, dates and quotes. */
  readonly full?: boolean
  /** Fields of the input that each result carries along, or `all`. */
  readonly keep?: Keep
  /** The user's own names, roots and abbreviations, which win. */
  readonly extras?: OwnKnowledge
  /** Say of each text that repeats an earlier one of which: `duplicateOf`. */
  readonly markDuplicates?: boolean
  /** What offsets count; UTF-16 units unless told. */
  readonly offsets?: Offsets
  /** HEAD and DEPREL of CoNLL-U; `_` unless told. */
  readonly tree?: 'none' | 'flat'
  /** What the input's bytes are in: `windows-1252`; UTF-8, or UTF-16 by its mark, unless told. */
  readonly encoding?: string
  /** What parts the cells of a CSV; found by itself unless told. */
  readonly delimiter?: string
  /** Which of a record's fields hold what: `{ text: 'isi' }`. */
  readonly map?: FieldMap
  readonly limits?: Limits
  /** Worker threads, one for each processor unless told; with 0 the main thread does the work. */
  readonly workers?: number
  /** Keep the input's order, as is usual. */
  readonly ordered?: boolean
  /** Stop at the first record that cannot be read. */
  readonly strict?: boolean
  /** Forget an earlier run and replace its output. */
  readonly restart?: boolean
  /** The program's version: results of two versions are never mixed. */
  readonly version: string
  /** Called once, with how the input is taken, in words. */
  readonly onStart?: (input: string) => void
  /** Called after each chunk. */
  readonly onProgress?: (progress: Progress) => void
  /** Stops after the chunk in hand, with everything so far on the disk. */
  readonly signal?: AbortSignal
}

/** What one document may cost. */
export interface Limits {
  /** UTF-16 units that a document may have; 1,000,000 unless told. */
  readonly maxChars?: number
  /** Milliseconds that a document may take; 60,000 unless told. */
  readonly timeLimit?: number
  /** Megabytes of heap that a worker may take; 512 unless told. */
  readonly memory?: number
}

export const USUAL_LIMITS: Required<Limits> = { maxChars: 1_000_000, timeLimit: 60_000, memory: 512 }

export const usualWorkers = () => availableParallelism()

/** How far a run is. */
export interface Progress {
  /** Records in the output, those of earlier runs included. */
  readonly records: number
  readonly failures: Failures
  /** Records of this run alone. */
  readonly fresh: number
  /** Share of the input that is read, 0 to 1, where its size is known; `begun` is where this run took over. */
  readonly share?: number
  readonly begun?: number
}

/** What a run has done. */
export interface BatchResult {
  readonly records: number
  readonly failures: Failures
  /** Records that earlier runs had finished. */
  readonly resumed: number
  /** Why the run ended before its input did. */
  readonly stopped?: { readonly record: SourceRecord; readonly error: RecordError } | 'signal'
}

/** Which fields rows have, and whether mentions are left out. */
function chooseRows({ fields, full }: Pick<BatchOptions, 'fields' | 'full'>) {
  const lean = !fields && !full
  return { fields: fields ?? (full ? FULL_FIELDS : TABLE_FIELDS), lean }
}

/** The JSON Schema of the lines that a run with these options writes. */
export function batchSchema(options: Pick<BatchOptions, 'fields' | 'full' | 'markDuplicates'> = {}): object {
  return rowSchema({ ...chooseRows(options), marked: options.markDuplicates ?? false })
}

/** A full row: all but tokens and sentences. */
const FULL_FIELDS = ['article', 'entities', 'dates', 'quotes']

/**
 * Reads a corpus of any size and writes what is in it, with memory that does not grow with it. Killed at any moment
 * and started again with the same options it goes on, and the output is that of an undisturbed run.
 *
 * @throws BatchError where it cannot begin; FileError where something cannot be read or written: what was committed stays,
 * and the same run goes on from there.
 */
export async function runBatch(options: BatchOptions): Promise<BatchResult> {
  const { output, format } = options
  const { fields, lean } = chooseRows(options)
  const limits = { ...USUAL_LIMITS, ...options.limits }
  const { maxChars } = limits
  const source = await openSource(options.input, options.from, {
    map: options.map ?? {},
    maxChars,
    keep: options.keep ?? [],
    ...(options.encoding !== undefined && { encoding: options.encoding }),
    ...(options.delimiter !== undefined && { delimiter: options.delimiter }),
  })
  options.onStart?.(source.described)
  const keep: Keep = options.keep === 'all' ? (source.columns ?? 'all') : (options.keep ?? [])
  const settings = {
    pewarta: options.version,
    input: source.identity,
    format,
    fields,
    extras: hashOf(options.extras ?? {}),
    lean,
    keep,
    markDuplicates: options.markDuplicates ?? false,
    offsets: options.offsets ?? 'utf-16',
    tree: options.tree ?? 'none',
    map: options.map ?? {},
    maxChars,
    ordered: options.ordered ?? true,
    strict: options.strict ?? false,
  }
  const resumable = output !== '-'
  if (resumable && options.restart) await withFile('write', output, () => forgetRun(output))
  const before = resumable ? await findRun(output, settings, options.restart ?? false) : undefined
  const begun = before?.records ?? 0
  if (before && before.stage !== 'reading') {
    await withFile('write', output, () => publish(output, before))
    return { records: begun, failures: before.failures, resumed: begun }
  }

  const run = { ...options, fields, lean, keep, limits, source, settings, resumable }
  const { stopped, last } = await readAndWrite(run, before)
  if (resumable && !stopped) await withFile('write', output, () => publish(output, last))
  return { records: last.records, failures: last.failures, resumed: begun, ...(stopped && { stopped }) }
}

const hashOf = (value: object) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)

interface Run extends BatchOptions {
  readonly fields: readonly string[]
  readonly lean: boolean
  readonly keep: Keep
  readonly limits: Required<Limits>
  readonly source: Source
  readonly settings: Checkpoint['settings']
  readonly resumable: boolean
}

/** Milliseconds between two commits: what a kill costs at most. */
const COMMIT_EVERY = 1000

async function readAndWrite(
  run: Run,
  before: Checkpoint | undefined,
): Promise<{ last: Checkpoint; stopped?: BatchResult['stopped'] }> {
  const { source, resumable, output, settings } = run
  const writing = <T>(action: () => Promise<T>) => withFile('write', describeOutput(output), action)
  const sink = await writing(async () => openSink(run, before?.extent ?? 0))
  const tally = startTally(before)
  const checkpoint = async (stage: Checkpoint['stage']): Promise<Checkpoint> => {
    return writing(async () => {
      const now = { settings, ...tally.snapshot(), extent: await sink.commit(), stage }
      if (resumable) await writeCheckpoint(output, now)
      return now
    })
  }
  let committed = performance.now()
  let begunAt: number | undefined
  let stopped: BatchResult['stopped']
  try {
    for await (const { chunk, rendered } of render(run, before)) {
      stopped = rendered.stopped ?? (run.signal?.aborted ? 'signal' : undefined)
      if (rendered.stopped) break
      await writing(() => sink.append(rendered.output))
      tally.add(chunk, rendered.failures)
      begunAt ??= share(source)
      reportProgress(run, tally, before, begunAt)
      if (resumable && sink.atSeam() && (performance.now() - committed > COMMIT_EVERY || stopped)) {
        await checkpoint('reading')
        committed = performance.now()
      }
      if (stopped) break
    }
    if (stopped) return { last: await lastCommit(checkpoint, sink, tally, run), stopped }
    await writing(() => sink.flush())
    return { last: await checkpoint('written') }
  } finally {
    await writing(() => sink.close())
  }
}

/** After a stop, a table's rows between two parts are left for the next run. */
async function lastCommit(
  checkpoint: (stage: Checkpoint['stage']) => Promise<Checkpoint>,
  sink: Sink,
  tally: ReturnType<typeof startTally>,
  { settings }: Run,
): Promise<Checkpoint> {
  if (sink.atSeam()) return checkpoint('reading')
  return { settings, ...tally.snapshot(), extent: 0, stage: 'reading' }
}

function render(run: Run, before: Checkpoint | undefined) {
  const { source, format, fields, limits } = run
  const seam = format === 'parquet' ? ROWS_PER_PART : Number.POSITIVE_INFINITY
  const from = before?.position ?? START
  const marked = run.markDuplicates ?? false
  const batches = marked ? markDuplicates(source, from) : source.batches(from)
  const chunks = cutChunks(batches, seam, before?.done)
  const { lean, keep, offsets = 'utf-16', tree = 'none', strict = false } = run
  return renderChunks(
    chunks,
    { format, fields, lean, keep, marked, offsets, tree, strict },
    { workers: run.workers ?? usualWorkers(), ordered: run.ordered ?? true, extras: run.extras, ...limits },
  )
}

function openSink(run: Run, extent: number): Promise<Sink> | Sink {
  const { output, format, fields, keep, lean, markDuplicates: marked = false } = run
  const kept = carriedColumns({ keep, marked, fields })
  if (format === 'parquet') return openParquetSink(output, extent, tableColumns(fields, kept, lean))
  const header = format === 'csv' ? csvRow([...LEADING_COLUMNS, ...kept, ...fields]) : ''
  const framing = { header, end: format === 'conllu' ? '\n\n' : '', pack: packFor(output) }
  return output === '-' ? openStreamSink(process.stdout, framing) : openTextSink(output, extent, framing)
}

const describeOutput = (output: string) => (output === '-' ? 'standard output' : output)

const share = ({ size, read }: Source) => (size ? Math.min(1, read() / size) : 0)

function reportProgress(
  { onProgress, source }: Run,
  tally: ReturnType<typeof startTally>,
  before: Checkpoint | undefined,
  begun: number,
): void {
  if (!onProgress) return
  const { records, failures } = tally.snapshot()
  const known = source.size === undefined ? {} : { share: share(source), begun }
  onProgress({ records, failures, fresh: records - (before?.records ?? 0), ...known })
}

async function forgetRun(output: string): Promise<void> {
  await rm(checkpointPath(output), { force: true })
  await rm(partPath(output), { force: true, recursive: true })
}

/** The run to go on with, if there is one. */
async function findRun(
  output: string,
  settings: Checkpoint['settings'],
  restart: boolean,
): Promise<Checkpoint | undefined> {
  const before = await readCheckpoint(output)
  if (!before) {
    if (existsSync(output) && !restart) {
      throw new BatchError(
        `${output} exists already, and no run is known that made it. --restart replaces it.`,
      )
    }
    return undefined
  }
  const changed = changedSettings(before.settings, settings)
  if (changed.length > 0) {
    throw new BatchError(
      `${output} belongs to a run with another ${changed.join(', ')}. ` +
        'Give the same options to go on with it, or --restart to begin anew.',
    )
  }
  await checkExtent(output, before)
  return before
}

async function checkExtent(output: string, { stage, extent, settings }: Checkpoint): Promise<void> {
  const part = await stat(partPath(output)).catch(() => undefined)
  const published = stage !== 'reading' && existsSync(output)
  const whole = part && (settings.format === 'parquet' || part.size >= extent)
  if (!published && !whole) {
    throw new BatchError(`${partPath(output)} was moved or cut since the run stopped. --restart begins anew.`)
  }
}

/** Gives a whole output its own name; done twice it changes nothing. */
async function publish(output: string, written: Checkpoint): Promise<void> {
  if (existsSync(partPath(output))) {
    await rm(output, { force: true, recursive: true })
    await rename(partPath(output), output)
  }
  if (written.stage !== 'complete') await writeCheckpoint(output, { ...written, stage: 'complete' })
}
