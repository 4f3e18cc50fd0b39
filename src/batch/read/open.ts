import { readdir, stat } from 'node:fs/promises'
import { openBytes } from './bytes.js'
import { csvSource } from './csv.js'
import { feedSource } from './feed.js'
import { fileSource, folderSource } from './folder.js'
import { jsonSource } from './json.js'
import { ndjsonSource } from './ndjson.js'
import { parquetSource } from './parquet.js'
import { type ReadOptions, type Source, SourceError } from './source.js'

/** How a corpus is written. */
export type InputFormat = 'ndjson' | 'json' | 'csv' | 'tsv' | 'parquet' | 'feed' | 'folder' | 'file'

/** Opens a corpus: a folder, a file (packed or not) or `-` for standard input. */
export async function openSource(
  path: string,
  format: InputFormat | undefined,
  options: ReadOptions,
): Promise<Source> {
  if (options.encoding !== undefined) requireEncoding(options.encoding)
  const kind = format ?? (await guessFormat(path))
  if (kind === 'folder') return folderSource(path, options)
  if (kind === 'file') return fileSource(path, options)
  if (kind === 'parquet') return parquetSource(path, options)
  if (kind === 'feed') return feedSource(path, options)
  const bytes = await openBytes(path, options.encoding)
  if (kind === 'csv') return csvSource(bytes, options)
  if (kind === 'tsv') return csvSource(bytes, { delimiter: '\t', ...options })
  return kind === 'json' ? jsonSource(bytes, options) : ndjsonSource(bytes, options)
}

const ENDINGS: readonly (readonly [RegExp, InputFormat])[] = [
  [/\.csv(?:\.gz|\.zst)?$/i, 'csv'],
  [/\.tsv(?:\.gz|\.zst)?$/i, 'tsv'],
  [/\.json(?:\.gz|\.zst)?$/i, 'json'],
  [/\.parquet$/i, 'parquet'],
  [/\.(?:rss|atom|xml)(?:\.gz|\.zst)?$/i, 'feed'],
  [/\.(?:txt|md|html?)$/i, 'file'],
]

async function guessFormat(path: string): Promise<InputFormat> {
  if (path !== '-' && (await stat(path).catch(() => undefined))?.isDirectory()) {
    const names = await readdir(path).catch(() => [])
    return names.some((name) => name.endsWith('.parquet')) ? 'parquet' : 'folder'
  }
  return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? 'ndjson'
}

function requireEncoding(encoding: string): void {
  try {
    new TextDecoder(encoding)
  } catch {
    throw new SourceError(
      `There is no character set ${JSON.stringify(encoding)}: write windows-1252, utf-16le ...`,
    )
  }
}
