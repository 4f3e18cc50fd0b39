import type { OwnKnowledge } from '../batch/document.js'
import type { AnalyzerExtras } from '../document.js'
import { createKnowledge } from '../knowledge.js'
import { type Arguments, CommandError, type Option } from './command.js'
import { readText } from './streams.js'

/** Options of every command that reads texts: the user's own names, roots and abbreviations, which win. */
export const KNOWLEDGE_OPTIONS: Readonly<Record<string, Option>> = {
  names: {
    type: 'string',
    value: 'FILE',
    help: 'your names: text, kind, and name, code, acronym; between tabs',
  },
  roots: { type: 'string', value: 'FILE', help: 'your roots (kata dasar), one a line' },
  abbreviations: { type: 'string', value: 'FILE', help: 'abbreviations that end no sentence, one a line' },
}

/** What the files of those options say. Lines that begin with `#` are remarks. */
export async function readOwnKnowledge(args: Arguments): Promise<OwnKnowledge> {
  const [names, roots, abbreviations] = [args.text('names'), args.text('roots'), args.text('abbreviations')]
  const extras = {
    ...(names !== undefined && { entities: await readNames(names) }),
    ...(roots !== undefined && { roots: (await readLines(roots)).map(({ line }) => line) }),
    ...(abbreviations !== undefined && {
      abbreviations: (await readLines(abbreviations)).map(({ line }) => line),
    }),
  }
  try {
    createKnowledge(extras)
  } catch (error) {
    throw new CommandError(
      `${[names, roots, abbreviations].filter(Boolean).join(', ')}: ${(error as Error).message}`,
    )
  }
  return extras
}

type OwnName = NonNullable<AnalyzerExtras['entities']>[number]

/** `Kabar Pesisir`, tab, `organization`, tab, `PT Kabar Pesisir`, tab, tab, `KP`. */
async function readNames(file: string): Promise<OwnName[]> {
  const lines = await readLines(file)
  const rows = lines.filter(({ line }) => !/^text\tkind\b/.test(line))
  return rows.map(({ line, number }) => {
    const [text = '', kind = '', name, code, acronym, ...more] = line.split('\t').map((cell) => cell.trim())
    if (text === '' || kind === '' || more.length > 0) {
      throw new CommandError(
        `${file}, line ${number}: write the name, a tab and its kind, as in "Kabar Pesisir<TAB>organization"; ` +
          'after it may stand its full name, code and acronym.',
      )
    }
    return {
      text,
      kind: kind as OwnName['kind'],
      ...(name && { name }),
      ...(code && { code }),
      ...(acronym && { acronym }),
    }
  })
}

async function readLines(file: string): Promise<{ line: string; number: number }[]> {
  const lines = (await readText(file))
    .split(/\r?\n/)
    .map((line, i) => ({ line: line.trimEnd(), number: i + 1 }))
  return lines.filter(({ line }) => line !== '' && !line.startsWith('#'))
}
