import { csvRow } from '../batch/csv-row.js'
import { createDocumentReader, type Document, type OwnKnowledge } from '../batch/document.js'
import { parseFields, readField, selectFields, TABLE_FIELDS, toCell } from '../batch/fields.js'
import { toJson } from '../batch/json.js'
import type { Offsets, ResultFormat } from '../batch/render.js'
import type { Analysis } from '../document.js'
import { toCodePoints } from '../output/code-points.js'
import { toConllu } from '../output/conllu.js'
import { toHtml } from '../output/html.js'
import { toMarkdown } from '../output/markdown.js'
import { toNinjs } from '../output/ninjs.js'
import { toSchemaOrg } from '../output/schema-org.js'
import { CommandError } from './command.js'

/** How a handful of documents is written. */
export interface Formatting {
  readonly format: 'json' | 'ndjson' | 'csv' | 'conllu' | 'html' | ResultFormat
  /** More than one: each says its file. */
  readonly several: boolean
  readonly fields: string | undefined
  readonly offsets: Offsets
  readonly tree: 'none' | 'flat'
  readonly extras: OwnKnowledge
}

/** Writes a handful of documents, piece by piece, as each is read. */
export async function* formatDocuments(
  documents: AsyncIterable<Document>,
  { format, several, offsets, tree, extras, ...chosen }: Formatting,
): AsyncGenerator<string> {
  const fields = chosen.fields === undefined ? undefined : readFields(chosen.fields)
  const columns = fields ?? TABLE_FIELDS
  const record = (document: Document, analysis: Analysis) => ({
    ...(several && { file: document.id }),
    ...(fields ? selectFields(analysis, fields) : analysis),
  })
  const objects = { json: record, ninjs: lastly(toNinjs), 'schema-org': lastly(toSchemaOrg) }
  const pieces: Record<Exclude<Formatting['format'], keyof typeof objects>, typeof write> = {
    ndjson: (document, analysis) => `${toJson(record(document, analysis))}\n`,
    csv: ({ id = '' }, analysis) =>
      csvRow([id, ...columns.map((field) => toCell(readField(analysis, field)))]),
    conllu: ({ id }, analysis) => {
      if (!several) return toConllu(analysis, { tree })
      return `# newdoc id = ${id}\n${toConllu(analysis, { tree, document: index + 1 })}`
    },
    html: (_, analysis) => `${toHtml(analysis)}\n`,
    markdown: (_, analysis) => `${toMarkdown(analysis)}\n`,
  }
  const write = (document: Document, analysis: Analysis): string => {
    if (!(format in objects)) return pieces[format as keyof typeof pieces](document, analysis)
    const object = objects[format as keyof typeof objects](document, analysis)
    return `${index > 0 ? ',\n' : ''}${toJson(object, 2)}`
  }
  const listed = format in objects
  if (format === 'csv') yield csvRow(['file', ...columns])
  if (listed && several) yield '[\n'
  const analyzeDocument = createDocumentReader(extras)
  let index = 0
  for await (const document of documents) {
    const analysis = await analyzeDocument(document).catch(refuseBadUsage)
    yield write(document, offsets === 'code-point' ? toCodePoints(analysis) : analysis)
    index += 1
  }
  if (listed) yield several ? '\n]\n' : '\n'
}

const lastly =
  <Result>(by: (analysis: Analysis) => Result) =>
  (_: Document, analysis: Analysis) =>
    by(analysis)

function readFields(list: string): readonly string[] {
  try {
    return parseFields(list)
  } catch (error) {
    return refuseBadUsage(error)
  }
}

/** What the library refuses here is an option's value, so its own message is the right one. */
function refuseBadUsage(error: unknown): never {
  if (error instanceof RangeError) throw new CommandError(error.message)
  throw error
}
