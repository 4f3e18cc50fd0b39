import { toJson } from '../../batch/json.js'
import type { Misspelling } from '../../document.js'
import { type Command, EXIT } from '../command.js'
import { print, readText } from '../streams.js'

export const spellCommand: Command = {
  name: 'spell',
  summary: 'find non-standard and mistyped words and what was meant',
  operands: '[FILES or - for standard input]',
  options: {
    text: { type: 'string', value: 'TEXT', help: 'read this text in place of a file' },
    json: { type: 'boolean', help: 'one JSON line a word, with offsets' },
  },
  examples: [
    ["pewarta spell --text 'Justeru resikonya besar.'", 'a phrase'],
    ['pewarta spell berita.txt', 'one line each: text, suggestions, reason, confidence'],
  ],
  async run(args) {
    const { checkSpelling } = await import('../../spelling/check.js')
    const phrase = args.text('text')
    const files = args.operands.length > 0 ? args.operands : ['-']
    for (const file of phrase === undefined ? files : [undefined]) {
      for (const mark of checkSpelling(file === undefined ? phrase! : await readText(file)))
        await print(`${args.has('json') ? toJson(mark) : row(mark)}\n`)
    }
    return EXIT.ok
  },
}

const row = ({ text, suggestions, reason, confidence }: Misspelling) =>
  [text, suggestions.join(', '), reason, confidence].join('\t')
