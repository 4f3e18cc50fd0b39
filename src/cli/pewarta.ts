import { FileError } from '../batch/file-error.js'
import { closest } from '../check.js'
import { type Command, CommandError, EXIT, readArguments } from './command.js'
import { analyzeCommand } from './commands/analyze.js'
import { batchCommand } from './commands/batch.js'
import { datesCommand } from './commands/dates.js'
import { demoCommand } from './commands/demo.js'
import { feedCommand } from './commands/feed.js'
import { reportCommand } from './commands/report.js'
import { serveCommand } from './commands/serve.js'
import { spellCommand } from './commands/spell.js'
import { stemCommand } from './commands/stem.js'
import { help, overview } from './help.js'
import { version } from './package.js'
import { print } from './streams.js'

const COMMANDS: readonly Command[] = [
  demoCommand,
  analyzeCommand,
  feedCommand,
  batchCommand,
  reportCommand,
  serveCommand,
  stemCommand,
  datesCommand,
  spellCommand,
]

async function answer([name, ...words]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await print(`${overview(COMMANDS, version())}\n`)
    return name === undefined ? EXIT.usage : EXIT.ok
  }
  if (name === '--version') {
    await print(`${version()}\n`)
    return EXIT.ok
  }
  const command = COMMANDS.find((candidate) => candidate.name === name)
  if (!command) {
    const names = COMMANDS.map((candidate) => candidate.name)
    const nearest = closest(name, names)
    const hint = nearest ? `Did you mean ${nearest}?` : `There are ${names.join(', ')}.`
    throw new CommandError(`There is no command ${JSON.stringify(name)}. ${hint}`)
  }
  if (words.includes('--help') || words.includes('-h')) {
    await print(`${help(command)}\n`)
    return EXIT.ok
  }
  return command.run(readArguments(command, words))
}

/** Does what the words of a command line say; gives the exit code. */
export async function pewarta(words: readonly string[]): Promise<number> {
  try {
    return await answer(words)
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof FileError)) throw error
    process.stderr.write(`pewarta: ${error.message}\n`)
    return error instanceof CommandError ? error.code : EXIT.unreadable
  }
}
