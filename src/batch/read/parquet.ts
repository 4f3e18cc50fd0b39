import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { decompress as unzstd } from 'fzstd'
import {
  type AsyncBuffer,
  asyncBufferFromFile,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
} from 'hyparquet'
import { withFile } from '../file-error.js'
import type { SourceRecord } from '../record.js'
import { type ReadOptions, readDocument, type Source, SourceError } from './source.js'

/** Rows that are read together. */
const ROWS = 256

/** What hyparquet cannot unpack by itself: pandas and Spark write Snappy, polars zstd. */
const COMPRESSORS: Compressors = {
  GZIP: (input) => new Uint8Array(gunzipSync(input)),
  BROTLI: (input) => new Uint8Array(brotliDecompressSync(input)),
  ZSTD: (input) => unzstd(input),
}

interface File {
  readonly path: string
  readonly buffer: AsyncBuffer
  readonly metadata: FileMetaData
  readonly rows: number
}

/** The rows of a Parquet file, or of all those of a folder, as Spark writes them. */
export async function parquetSource(path: string, options: ReadOptions): Promise<Source> {
  const files = await Promise.all((await listFiles(path)).map(openFile))
  const size = files.reduce((sum, { rows }) => sum + rows, 0)
  const columns = files[0]!.metadata.schema.slice(1).reduce(topNames, { names: [], left: 0 }).names
  const { map } = options
  const text = map.text ?? 'text'
  if (!columns.includes(text) && !columns.includes(map.html ?? 'html')) {
    throw new SourceError(
      `The Parquet has no column ${JSON.stringify(text)}; it has ${columns.join(', ')}. Name it with --map text=COLUMN.`,
    )
  }
  let read = 0
  return {
    identity: { rows: size, bytes: files.reduce((sum, { buffer }) => sum + buffer.byteLength, 0) },
    described: `Parquet, ${files.length} ${files.length === 1 ? 'file' : 'files'}`,
    columns: columns.filter((name) => ![text, map.html ?? 'html', map.id ?? 'id'].includes(name)),
    size,
    read: () => read,
    async *batches(from) {
      let first = 0
      for (const file of files) {
        for (let row = Math.max(0, from.record - first); row < file.rows; row += ROWS) {
          const records = await readRows(file, row, first, options)
          yield records
          read = first + row + records.length
        }
        first += file.rows
      }
    },
  }
}

async function listFiles(path: string): Promise<string[]> {
  const status = await withFile('read', path, () => stat(path))
  if (!status.isDirectory()) return [path]
  const names = await withFile('read', path, () => readdir(path))
  const parts = names.filter((name) => name.endsWith('.parquet') && !/^[._]/.test(name)).sort()
  if (parts.length === 0) throw new SourceError(`${path} holds no .parquet file.`)
  return parts.map((name) => join(path, name))
}

async function openFile(path: string): Promise<File> {
  const buffer = await withFile('read', path, () => asyncBufferFromFile(path))
  try {
    const metadata = await parquetMetadataAsync(buffer)
    return { path, buffer, metadata, rows: Number(metadata.num_rows) }
  } catch (error) {
    throw new SourceError(`Cannot read ${path}: it is no Parquet file (${(error as Error).message}).`)
  }
}

async function readRows(
  { path, buffer, metadata, rows }: File,
  row: number,
  first: number,
  options: ReadOptions,
): Promise<SourceRecord[]> {
  const rowEnd = Math.min(rows, row + ROWS)
  const range = { file: buffer, metadata, compressors: COMPRESSORS, rowStart: row, rowEnd }
  const objects = await parquetReadObjects(range).catch((error) => {
    throw new SourceError(`Cannot read ${path}: ${(error as Error).message}.`)
  })
  return objects.map((object, i): SourceRecord => {
    const number = first + row + i
    const next = { record: number + 1, line: number + 1, byte: 0 }
    return {
      number,
      line: number + 1,
      ...readDocument(toPlain(object) as Record<string, unknown>, options),
      next,
    }
  })
}

/** Values as JSON has them: a whole number of 64 bits, a day or a time are none of its own. */
function toPlain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '')
  if (Array.isArray(value)) return value.map(toPlain)
  if (ArrayBuffer.isView(value)) return Array.from(value as Uint8Array)
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toPlain(part)]))
}

/** A schema lists each column behind its parent; names of columns are those at the top. */
function topNames(
  { names, left }: { readonly names: string[]; readonly left: number },
  { name, num_children = 0 }: { readonly name: string; readonly num_children?: number },
): { names: string[]; left: number } {
  if (left > 0) return { names, left: left - 1 + num_children }
  return { names: [...names, name], left: num_children }
}
