import { type Command, EXIT_MEANINGS, type Option } from './command.js'

/** The help of the whole program. */
export function overview(commands: readonly Command[], version: string): string {
  return [
    `pewarta ${version} reads Indonesian news: people, countries, organizations, dates and the article's metadata.`,
    section(
      'Commands',
      commands.map(({ name, summary }) => [name, summary]),
    ),
    section('Options', [
      ['-h, --help', 'show this help; pewarta COMMAND --help says more'],
      ['--version', 'show the version'],
    ]),
    section('Start here', [
      ['pewarta demo', 'see what it finds in a sample article'],
      ['pewarta analyze berita.txt', 'everything about one page, as JSON'],
      ['pewarta batch corpus.ndjson --out results.ndjson', 'ten million pages, resumable'],
    ]),
    section(
      'Exit codes',
      EXIT_MEANINGS.map(([code, meaning]) => [String(code), meaning]),
    ),
  ].join('\n\n')
}

/** The help of one command: what it is for, its options, and examples to copy. */
export function help(command: Command): string {
  const { name, operands, options, summary, examples, notes } = command
  const usage = ['pewarta', name, operands, '[OPTIONS]'].filter(Boolean).join(' ')
  return [
    `${usage}\n\n${capitalized(summary)}.`,
    section('Examples', examples),
    section('Options', [
      ...Object.entries(options).map(([option, detail]): [string, string] => [
        heading(option, detail),
        meaning(detail),
      ]),
      ['-h, --help', 'show this help'],
    ]),
    ...(notes ? [notes] : []),
  ].join('\n\n')
}

const heading = (name: string, { short, value }: Option) =>
  `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`

const meaning = ({ help, choices, default: usual }: Option) =>
  [help, choices && `one of ${choices.join(', ')}`, usual && `(${usual} unless told)`]
    .filter(Boolean)
    .join('; ')
    .replace('; (', ' (')

const capitalized = (text: string) => text[0]!.toUpperCase() + text.slice(1)

/** Two columns; a left cell too wide for its column gets a line of its own. */
function section(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(28, Math.max(...rows.map(([left]) => left.length)))
  const lines = rows.map(([left, right]) =>
    left.length > width ? `  ${left}\n  ${' '.repeat(width)}  ${right}` : `  ${left.padEnd(width)}  ${right}`,
  )
  return `${title}\n${lines.join('\n')}`
}
