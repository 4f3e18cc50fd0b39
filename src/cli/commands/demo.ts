import { fileURLToPath } from 'node:url'
import { type Command, EXIT } from '../command.js'
import { COLOURS, describe, PLAIN } from '../demo.js'
/** Published beside `dist`, so the path is the same from the sources and from the package. */
import { SAMPLE } from '../package.js'
import { print, readText } from '../streams.js'

export const demoCommand: Command = {
  name: 'demo',
  summary: 'show in plain words what it finds in an article',
  operands: '[FILE]',
  options: {},
  examples: [
    ['pewarta demo', 'a sample article'],
    ['pewarta demo berita.txt', 'an article of yours'],
  ],
  notes: 'Colours are for terminals alone; NO_COLOR=1 turns them off.',
  async run({ operands: [file] }) {
    const { analyze } = await import('../../analyze.js')
    const text = await readText(file ?? fileURLToPath(SAMPLE))
    const colours = process.stdout.isTTY && !process.env.NO_COLOR
    await print(`${describe(analyze(text), colours ? COLOURS : PLAIN)}\n`)
    return EXIT.ok
  },
}
