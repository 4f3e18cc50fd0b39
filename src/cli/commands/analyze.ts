import { existsSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import type { Document } from '../../batch/document.js'
import { type Arguments, type Command, CommandError, EXIT } from '../command.js'
import type { Formatting } from '../formats.js'
import { KNOWLEDGE_OPTIONS, readOwnKnowledge } from '../own-knowledge.js'
import { RENDER_OPTIONS } from '../render-options.js'
import { print, readText } from '../streams.js'

export const analyzeCommand: Command = {
  name: 'analyze',
  summary: 'read pages of news, and say everything that is in them',
  operands: '[FILES or - for standard input]',
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      help: 'how to write it',
      choices: ['json', 'ndjson', 'csv', 'conllu', 'html', 'markdown', 'ninjs', 'schema-org'],
      default: 'json',
    },
    fields: {
      type: 'string',
      value: 'LIST',
      help: 'only these, as in headline,people.name,entities (json, ndjson, csv)',
    },
    'written-on': {
      type: 'string',
      value: 'TIME',
      help: 'when it was written: 2023-05-02 or 2023-05-02T09:00+07:00; gives "kemarin" a date',
    },
    'read-on': {
      type: 'string',
      value: 'TIME',
      help: 'when the page was read; gives "2 jam lalu" of a related post a time',
    },
    url: { type: 'string', value: 'URL', help: "the page's address" },
    ...RENDER_OPTIONS,
    ...KNOWLEDGE_OPTIONS,
    html: { type: 'boolean', help: 'the input is HTML, whatever its name (.html and .htm always are)' },
  },
  examples: [
    ['pewarta analyze berita.txt', 'all layers as JSON'],
    ['pbpaste | pewarta analyze --written-on 2023-05-02', 'a page pasted from the browser'],
    ['pewarta analyze page.html --fields headline,authors,datePublished', 'metadata of a web page'],
    ["pewarta analyze 'arsip/**/*.txt' --format csv", 'one row for each file'],
    ['pewarta analyze berita.txt --format conllu', 'tokens, roots and tags for a treebank'],
  ],
  notes:
    'One file gives one JSON object, several give a list; ndjson gives a line for each. With several files each\n' +
    'result carries its "file". For many files, or to resume after a stop, use pewarta batch.',
  async run(args) {
    const files = await expand(args.operands)
    const { formatDocuments } = await import('../formats.js')
    const pieces = formatDocuments(readDocuments(files, args), {
      format: args.text('format') as Formatting['format'],
      several: files.length > 1,
      fields: args.text('fields'),
      offsets: args.text('offsets') as Formatting['offsets'],
      tree: args.text('tree') as Formatting['tree'],
      extras: await readOwnKnowledge(args),
    })
    for await (const piece of pieces) await print(piece)
    return EXIT.ok
  },
}

async function* readDocuments(files: readonly string[], args: Arguments): AsyncGenerator<Document> {
  for (const file of files) yield await readDocument(file, args)
}

async function readDocument(file: string, args: Arguments): Promise<Document> {
  const text = await readText(file)
  const writtenOn = args.text('written-on')
  const readOn = args.text('read-on')
  const url = args.text('url')
  return {
    id: file,
    ...(args.has('html') || /\.html?$/i.test(file) ? { html: text } : { text }),
    ...(writtenOn !== undefined && { writtenOn }),
    ...(readOn !== undefined && { readOn }),
    ...(url !== undefined && { url }),
  }
}

/** A name that exists is itself, brackets and all; any other with `*`, `?`, `[` or `{` is a pattern. */
async function expand(operands: readonly string[]): Promise<string[]> {
  if (operands.length === 0) return ['-']
  const files: string[] = []
  for (const operand of operands) {
    if (!/[*?[{]/.test(operand) || existsSync(operand)) {
      files.push(operand)
      continue
    }
    const { glob } = await import('tinyglobby')
    const found = (await glob(operand, { absolute: isAbsolute(operand) })).sort()
    if (found.length === 0) throw new CommandError(`No file matches ${operand}.`, EXIT.unreadable)
    files.push(...found)
  }
  return files
}
