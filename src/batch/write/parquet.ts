import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Column, ColumnType, TableRow } from '../table.js'
import { type Extent, partPath, type Sink } from './sink.js'

/** Rows of a part file. Parts end at multiples of it, so a run that was stopped makes the same files. */
export const ROWS_PER_PART = 5000

/**
 * A folder of Parquet files, `part-00000.parquet` and so on, as Spark, DuckDB and pandas read them. It grows as
 * `path.part` and gets its own name when it is complete.
 *
 * @param extent part files that an earlier run has committed; any others are removed.
 */
export async function openParquetSink(
  path: string,
  extent: Extent,
  columns: readonly Column[],
): Promise<Sink> {
  const folder = partPath(path)
  await mkdir(folder, { recursive: true })
  const committed = new Set(Array.from({ length: extent }, (_, index) => partName(index)))
  for (const name of await readdir(folder)) {
    if (!committed.has(name)) await rm(join(folder, name), { recursive: true })
  }
  let parts = extent
  let rows: TableRow[] = []
  const writePart = async () => {
    await writeDurably(join(folder, partName(parts)), encodeTable(columns, rows))
    parts += 1
    rows = []
  }
  return {
    async append(output) {
      rows.push(...(output as TableRow[]))
      if (rows.length >= ROWS_PER_PART) await writePart()
    },
    atSeam: () => rows.length === 0,
    commit: async () => parts,
    async flush() {
      if (rows.length > 0 || parts === 0) await writePart()
    },
    close: async () => {},
  }
}

const partName = (index: number) => `part-${String(index).padStart(5, '0')}.parquet`

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(`${path}.tmp`, 'w')
  await file.writeFile(bytes)
  await file.datasync()
  await file.close()
  await rename(`${path}.tmp`, path)
}

/** Rows as one Parquet file. */
export function encodeTable(columns: readonly Column[], rows: readonly TableRow[]): Uint8Array {
  const columnData = columns.map(({ name }, index) => ({
    name,
    data: rows.map((row) => row[index]),
  }))
  const schema = [
    { name: 'root', num_children: columns.length },
    ...columns.flatMap(({ name, type }) => SCHEMAS[type](name)),
  ]
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, rowGroupSize: ROWS_PER_PART }))
}

const SCHEMAS: Readonly<Record<ColumnType, (name: string) => SchemaElement[]>> = {
  text: (name) => [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }],
  json: (name) => [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }],
  number: (name) => [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }],
  texts: (name) => [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  ],
}
