import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Keep } from '../../src/batch/kept.js'
import { openSource } from '../../src/batch/read/open.js'
import type { FieldMap } from '../../src/batch/read/source.js'
import { type SourceRecord, START } from '../../src/batch/record.js'

export const newFolder = () => mkdtempSync(join(tmpdir(), 'pewarta-batch-'))

export function writeFile(name: string, content: string | Uint8Array, folder = newFolder()): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Small made-up articles, each different from the others. */
export function makeArticles(count: number): { id: string; text: string; writtenOn: string }[] {
  const places = ['Jepang', 'Malaysia', 'Kamboja', 'Filipina', 'Australia']
  return Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    text: `Menteri Kunjungi ${places[i % 5]}\n\nJAKARTA - Menteri Perhubungan berangkat ke ${places[i % 5]} untuk kali ke-${i}, Senin (${(i % 28) + 1}/5/2023). "Kami bekerja sama," katanya.\n`,
    writtenOn: `2023-05-${String((i % 28) + 1).padStart(2, '0')}`,
  }))
}

export const toNdjson = (records: readonly unknown[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('')

export interface Reading {
  readonly map?: FieldMap
  readonly maxChars?: number
  readonly from?: typeof START
  readonly keep?: Keep
  readonly encoding?: string
}

/** Every record of a corpus, in one list. */
export async function readAll(path: string, { from = START, ...options }: Reading = {}) {
  const source = await openSource(path, undefined, { map: {}, maxChars: 1000, ...options })
  const records: SourceRecord[] = []
  for await (const batch of source.batches(from)) records.push(...batch)
  return records
}

/** What a reader says about each record: its line, and its text or the kind of its error. */
export const outline = (records: readonly SourceRecord[]) =>
  records.map(({ line, document, error }) => [line, error?.kind ?? document?.text ?? document?.html])
