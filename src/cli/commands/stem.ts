import { toJson } from '../../batch/json.js'
import { type Command, EXIT } from '../command.js'
import { print, readText } from '../streams.js'

export const stemCommand: Command = {
  name: 'stem',
  summary: 'take the affixes off words',
  operands: '[WORDS or - for standard input]',
  options: {
    json: { type: 'boolean', help: 'one JSON line a word: affixes, clitics and the rules that fired' },
  },
  examples: [
    ['pewarta stem mempertanggungjawabkan', 'prints tanggungjawab'],
    ['pewarta stem --json diperbincangkannya', 'how the word is made, with its root (kata dasar)'],
    ['pewarta stem < words.txt', 'one line for each word of the input'],
  ],
  async run(args) {
    const { analyzeWord, stem } = await import('../../root/stem.js')
    const read = args.operands.length > 0 && args.operands[0] !== '-'
    const words = read ? args.operands : (await readText('-')).split(/\s+/).filter(Boolean)
    for (const word of words) {
      await print(`${args.has('json') ? toJson(analyzeWord(word)) : stem(word)}\n`)
    }
    return EXIT.ok
  },
}
