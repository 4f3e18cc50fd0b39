import { type Command, EXIT } from '../command.js'
import { print, readText } from '../streams.js'

export const stemCommand: Command = {
  name: 'stem',
  summary: 'give the root (kata dasar) of words',
  operands: '[WORDS or - for standard input]',
  options: {
    json: { type: 'boolean', help: 'one JSON line a word: affixes, clitics and the rules that fired' },
  },
  examples: [
    ['pewarta stem mempertanggungjawabkan', 'prints its root'],
    ['pewarta stem --json diperbincangkannya', 'how the word is made'],
    ['pewarta stem < words.txt', 'one root for each word of the input, one a line'],
  ],
  async run(args) {
    const { analyzeWord } = await import('../../root/stem.js')
    const read = args.operands.length > 0 && args.operands[0] !== '-'
    const words = read ? args.operands : (await readText('-')).split(/\s+/).filter(Boolean)
    for (const word of words) {
      const anatomy = analyzeWord(word)
      await print(`${args.has('json') ? JSON.stringify(anatomy) : anatomy.root}\n`)
    }
    return EXIT.ok
  },
}
