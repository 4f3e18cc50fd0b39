import { toJson } from '../../batch/json.js'
import type { DateMention } from '../../document.js'
import { type Command, CommandError, EXIT } from '../command.js'
import { print, readText } from '../streams.js'

export const datesCommand: Command = {
  name: 'dates',
  summary: 'find temporal expressions and their TIMEX3 values',
  operands: '[FILES or - for standard input]',
  options: {
    text: { type: 'string', value: 'TEXT', help: 'read this text in place of a file' },
    'written-on': { type: 'string', value: 'TIME', help: 'when it was written: 2023-05-02' },
    json: { type: 'boolean', help: 'one JSON line a date, with offsets' },
  },
  examples: [
    ["pewarta dates --text 'kemarin pukul 16.00 WIB' --written-on 2023-05-02", 'a phrase'],
    ['pewarta dates berita.txt', 'one line each: text, type, value, from, to'],
  ],
  async run(args) {
    const { findDates } = await import('../../date/find.js')
    const phrase = args.text('text')
    const texts = phrase === undefined ? await readAll(args.operands) : [phrase]
    const writtenOn = args.text('written-on')
    for (const text of texts) {
      for (const mention of find(text)) await print(`${args.has('json') ? toJson(mention) : row(mention)}\n`)
    }
    return EXIT.ok

    function find(text: string): DateMention[] {
      try {
        return findDates(text, writtenOn === undefined ? {} : { writtenOn })
      } catch (error) {
        if (error instanceof RangeError) throw new CommandError(error.message)
        throw error
      }
    }
  },
}

async function readAll(files: readonly string[]): Promise<string[]> {
  const texts: string[] = []
  for (const file of files.length > 0 ? files : ['-']) texts.push(await readText(file))
  return texts
}

const row = ({ text, type, value, from = '', to = '' }: DateMention) =>
  [text.replaceAll(/\s+/g, ' '), type, value, from, to].join('\t')
