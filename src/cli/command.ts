import { parseArgs } from 'node:util'
import { closest } from '../check.js'

/** What the exit code says; `pewarta --help` prints this table. */
export const EXIT = {
  ok: 0,
  fault: 1,
  usage: 2,
  unreadable: 3,
  errors: 4,
  interrupted: 130,
} as const

export const EXIT_MEANINGS: readonly (readonly [number, string])[] = [
  [EXIT.ok, 'everything was read'],
  [EXIT.fault, 'a fault of the program: please report it'],
  [EXIT.usage, 'the command line is wrong: an unknown option, a missing value'],
  [EXIT.unreadable, 'a file cannot be read or written'],
  [EXIT.errors, 'some records could not be read (batch), or --strict stopped at the first of them'],
  [EXIT.interrupted, 'stopped by Ctrl-C or a termination signal; batch goes on when started again'],
]

/** Ends the command with a message for people, and a code for scripts. */
export class CommandError extends Error {
  readonly code: number
  constructor(message: string, code: number = EXIT.usage) {
    super(message)
    this.code = code
  }
}

export interface Option {
  readonly type: 'string' | 'boolean'
  readonly help: string
  /** What the value is called in the help: `--out FILE`. */
  readonly value?: string
  readonly short?: string
  readonly choices?: readonly string[]
  readonly default?: string
}

export interface Arguments {
  readonly operands: readonly string[]
  text(option: string): string | undefined
  has(option: string): boolean
  /** A whole number from `least` up. */
  count(option: string, least?: number): number | undefined
}

export interface Command {
  readonly name: string
  readonly summary: string
  readonly operands: string
  readonly options: Readonly<Record<string, Option>>
  readonly examples: readonly (readonly [command: string, meaning: string])[]
  readonly notes?: string
  run(args: Arguments): Promise<number>
}

/** Reads the words after the command's name; an unknown option says which one was probably meant. */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  const options: Record<string, Option> = {
    ...command.options,
    help: { type: 'boolean', short: 'h', help: 'show this help' },
  }
  for (const word of words) refuseUnknown(command, options, word)
  const { values, positionals } = parse(command, options, words)
  for (const [name, { choices }] of Object.entries(options)) {
    const value = values[name]
    if (choices && typeof value === 'string' && !choices.includes(value)) {
      throw new CommandError(`--${name} is ${JSON.stringify(value)}: choose one of ${choices.join(', ')}.`)
    }
  }
  const text = (name: string) => (values[name] as string | undefined) ?? options[name]?.default
  return {
    operands: positionals,
    text,
    has: (name) => values[name] === true,
    count(name, least = 0) {
      const written = text(name)
      if (written === undefined) return undefined
      const number = Number(written)
      if (!/^\d+$/.test(written) || number < least || !Number.isSafeInteger(number)) {
        throw new CommandError(`--${name} is ${JSON.stringify(written)}: give a whole number from ${least}.`)
      }
      return number
    },
  }
}

function parse(command: Command, options: Record<string, Option>, words: readonly string[]) {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
  )
  try {
    return parseArgs({ args: [...words], options: config, allowPositionals: true })
  } catch (error) {
    const [said] = (error as Error).message.split('. ')
    throw new CommandError(`${said}. See pewarta ${command.name} --help.`)
  }
}

function refuseUnknown(command: Command, options: Record<string, Option>, word: string): void {
  const name = /^--([^=]+)/.exec(word)?.[1]
  if (name === undefined || name in options) return
  const nearest = closest(name, Object.keys(options))
  const hint = nearest ? ` Did you mean --${nearest}?` : ''
  throw new CommandError(`Unknown option --${name}.${hint} See pewarta ${command.name} --help.`)
}
