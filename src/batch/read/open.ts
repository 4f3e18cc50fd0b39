import { stat } from 'node:fs/promises'
import { openBytes } from './bytes.js'
import { csvSource } from './csv.js'
import { folderSource } from './folder.js'
import { ndjsonSource } from './ndjson.js'
import type { ReadOptions, Source } from './source.js'

/** How a corpus is written. */
export type InputFormat = 'ndjson' | 'csv' | 'tsv' | 'folder'

/** Opens a corpus: a folder, a file (`.gz` or not) or `-` for standard input. */
export async function openSource(
  path: string,
  format: InputFormat | undefined,
  options: ReadOptions,
): Promise<Source> {
  const kind = format ?? (await guessFormat(path))
  if (kind === 'folder') return folderSource(path, options)
  const bytes = await openBytes(path)
  if (kind === 'ndjson') return ndjsonSource(bytes, options)
  return csvSource(bytes, kind === 'tsv' ? '\t' : ',', options)
}

async function guessFormat(path: string): Promise<InputFormat> {
  if (path !== '-' && (await stat(path).catch(() => undefined))?.isDirectory()) return 'folder'
  const [, ending] = /\.(csv|tsv)(?:\.gz)?$/i.exec(path) ?? []
  return (ending?.toLowerCase() as InputFormat | undefined) ?? 'ndjson'
}
