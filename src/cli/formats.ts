import { csvRow } from '../batch/csv-row.js'
import { createDocumentReader, type Document } from '../batch/document.js'
import { parseFields, readField, selectFields, TABLE_FIELDS, toCell } from '../batch/fields.js'
import type { Analysis } from '../document.js'
import { toConllu } from '../output/conllu.js'
import { toHtml } from '../output/html.js'
import { CommandError } from './command.js'

export type DocumentFormat = 'json' | 'ndjson' | 'conllu' | 'csv' | 'html'

/** Writes a handful of documents, piece by piece, as each is read. */
export async function* formatDocuments(
  documents: AsyncIterable<Document>,
  several: boolean,
  format: DocumentFormat,
  fieldList: string | undefined,
): AsyncGenerator<string> {
  const fields = fieldList === undefined ? undefined : readFields(fieldList)
  const record = (document: Document, analysis: Analysis) => ({
    ...(several && { file: document.id }),
    ...(fields ? selectFields(analysis, fields) : analysis),
  })
  const columns = fields ?? TABLE_FIELDS
  if (format === 'csv') yield csvRow(['file', ...columns])
  if (format === 'json' && several) yield '[\n'
  const analyzeDocument = createDocumentReader()
  let index = 0
  for await (const document of documents) {
    const analysis = await analyzeDocument(document).catch(refuseBadUsage)
    if (format === 'json') {
      yield `${index > 0 ? ',\n' : ''}${JSON.stringify(record(document, analysis), null, 2)}`
    } else if (format === 'ndjson') {
      yield `${JSON.stringify(record(document, analysis))}\n`
    } else if (format === 'conllu') {
      yield `${several ? `# newdoc id = ${document.id}\n` : ''}${toConllu(analysis)}${several ? '\n' : ''}`
    } else if (format === 'html') {
      yield `${toHtml(analysis)}\n`
    } else {
      yield csvRow([document.id ?? '', ...columns.map((field) => toCell(readField(analysis, field)))])
    }
    index += 1
  }
  if (format === 'json') yield several ? '\n]\n' : '\n'
}

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
