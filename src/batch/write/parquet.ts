import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { toJson } from '../json.js'
import type { TableRow } from '../table.js'
import type { Column, Shape } from './columns.js'
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

/** Rows as one Parquet file; lists and structs are nested columns. */
export function encodeTable(columns: readonly Column[], rows: readonly TableRow[]): Uint8Array {
  const columnData = columns.map(({ name, shape }, index) => ({
    name,
    data: rows.map((row) => fit(row[index], shape)),
  }))
  const schema = [
    { name: 'root', num_children: columns.length },
    ...columns.flatMap(({ name, shape }) => toSchema(name, shape)),
  ]
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, rowGroupSize: ROWS_PER_PART }))
}

/** A value with every field of its shape, null where it has none; lone surrogates become U+FFFD. */
function fit(value: unknown, shape: Shape): unknown {
  if (value === undefined || value === null) return null
  if (typeof shape === 'object' && 'list' in shape) {
    return Array.isArray(value) ? value.map((item) => fit(item, shape.list)) : null
  }
  if (typeof shape === 'object') {
    const given = value as Record<string, unknown>
    return Object.fromEntries(
      Object.entries(shape.fields).map(([name, part]) => [name, fit(given[name], part)]),
    )
  }
  if (shape !== 'text') return value
  return typeof value === 'string' ? value : toJson(value)
}

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const

function toSchema(name: string, shape: Shape): SchemaElement[] {
  const optional = { name, repetition_type: 'OPTIONAL' } as const
  if (typeof shape === 'string') return [{ ...optional, ...TYPES[shape] }]
  if ('list' in shape) {
    return [
      { ...optional, converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      ...toSchema('element', shape.list),
    ]
  }
  const fields = Object.entries(shape.fields)
  return [
    { ...optional, num_children: fields.length },
    ...fields.flatMap(([field, part]) => toSchema(field, part)),
  ]
}
