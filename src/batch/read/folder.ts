import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { decodePage } from '../../page/decode.js'
import { withFile } from '../file-error.js'
import type { SourceRecord } from '../record.js'
import { INVALID_UTF8, type ReadOptions, refuseLength, type Source } from './source.js'

const READ_TOGETHER = 16
const PAGE = /\.html?$/i
const DOCUMENT = /\.(txt|md|html?)$/i

/** Every `.txt`, `.md`, `.html` and `.htm` file under a folder, in the order of their paths; the path is the id. */
export async function folderSource(folder: string, options: ReadOptions): Promise<Source> {
  const hash = createHash('sha256')
  let size = 0
  for await (const path of walk(folder, '')) {
    hash.update(`${path}\n`)
    size += 1
  }
  let read = 0
  return {
    described: `a folder of ${size} texts and pages`,
    identity: { files: size, names: hash.digest('hex').slice(0, 16) },
    size,
    read: () => read,
    async *batches(from) {
      read = from.record
      let number = 0
      let paths: string[] = []
      const take = async () => {
        const first = number - paths.length
        const records = await Promise.all(
          paths.map((path, index) => readFileRecord(folder, path, first + index, options)),
        )
        read = number
        paths = []
        return records
      }
      for await (const path of walk(folder, '')) {
        number += 1
        if (number <= from.record) continue
        paths.push(path)
        if (paths.length === READ_TOGETHER) yield await take()
      }
      if (paths.length > 0) yield await take()
    },
  }
}

/** One text or page alone; its name is the id. */
export async function fileSource(path: string, options: ReadOptions): Promise<Source> {
  const { size } = await withFile('read', path, () => stat(path))
  return {
    identity: { bytes: size },
    described: PAGE.test(path) ? 'one web page' : 'one text',
    size: 1,
    read: () => 1,
    async *batches(from) {
      if (from.record === 0) yield [await readFileRecord(dirname(path), basename(path), 0, options)]
    },
  }
}

/** Paths under `folder`, each folder's entries in the order of their names' code units. */
async function* walk(folder: string, under: string): AsyncGenerator<string> {
  const entries = await withFile('read', join(folder, under), () =>
    readdir(join(folder, under), { withFileTypes: true }),
  )
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = under ? `${under}/${entry.name}` : entry.name
    if (entry.isDirectory()) yield* walk(folder, path)
    else if (DOCUMENT.test(entry.name)) yield path
  }
}

async function readFileRecord(
  folder: string,
  path: string,
  number: number,
  options: ReadOptions,
): Promise<SourceRecord> {
  const record = { number, id: path, next: { record: number + 1, line: 0, byte: 0 } }
  try {
    const { size } = await stat(join(folder, path))
    const tooLong = refuseLength(Math.ceil(size / 4), options.maxChars)
    if (tooLong) return { ...record, error: tooLong }
    const bytes = await readFile(join(folder, path))
    const text = PAGE.test(path) ? decodePage(bytes, options.encoding) : decode(bytes, options.encoding)
    if (text === undefined) return { ...record, error: INVALID_UTF8 }
    const error = refuseLength(text.length, options.maxChars)
    if (error) return { ...record, error }
    return { ...record, document: PAGE.test(path) ? { id: path, html: text } : { id: path, text } }
  } catch (error) {
    return { ...record, error: { kind: 'unreadable', message: (error as Error).message } }
  }
}

/** A text is UTF-8, or UTF-16 where it begins with its mark, or what the user says. */
function decode(bytes: Uint8Array, encoding: string | undefined): string | undefined {
  const [first, second] = bytes
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding ?? marked, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
