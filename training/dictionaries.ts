/**
 * The readable `dictionaries/NAME.txt` and the modules `src/lexicon/generated/NAME.ts` that are made of them.
 *
 * A dictionary is UTF-8 text: a header of lines that begin with `#` (what it is, source, licence), then one
 * entry a line, sorted by code unit, with its columns behind tabs.
 */
import { existsSync, readdirSync } from 'node:fs'

/** Edited by hand, and written by training. */
const FOLDERS = ['../dictionaries/', '../dictionaries/learned/'].map(
  (folder) => new URL(folder, import.meta.url),
)
export const GENERATED = new URL('../src/lexicon/generated/', import.meta.url)

/** The longest shared beginning that one digit of base 36 can say. */
const MAX_SHARED = 35

export interface Dictionary {
  readonly header: readonly string[]
  readonly entries: readonly string[]
}

/** Reads a dictionary's text; its entries come out sorted, each once. */
export function readDictionary(text: string): Dictionary {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd())
  const endHeader = lines.findIndex((line) => !line.startsWith('#'))
  const header = lines.slice(0, endHeader)
  if (header.length === 0)
    throw new Error('a dictionary begins with `#` lines: what it is, its source and licence')
  const entries = [...new Set(lines.slice(endHeader).filter((line) => line !== ''))].sort()
  return { header, entries }
}

/** The columns of a table's lines, those of its header and empty ones left out. */
export function readRows(table: string): string[][] {
  const lines = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return lines.map((line) => line.split('\t'))
}

/** The dictionary as it stands in its file: header, then the sorted entries. */
export function writeDictionary({ header, entries }: Dictionary): string {
  return `${[...header, ...entries].join('\n')}\n`
}

/** Front-codes sorted lines; `decodeWordList` undoes it. */
export function encodeWordList(sorted: readonly string[]): string {
  return sorted
    .map((line, i) => {
      const shared = sharedLength(sorted[i - 1] ?? '', line)
      return shared.toString(36) + line.slice(shared)
    })
    .join('\n')
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MAX_SHARED)
  let shared = 0
  while (shared < most && a[shared] === b[shared]) shared++
  return shared
}

/** A text as a template of JavaScript. */
export const toTemplate = (text: string): string => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``

/** The generated module of a dictionary. */
export function packDictionary(name: string, dictionary: Dictionary): string {
  const data = toTemplate(encodeWordList(dictionary.entries))
  const source = dictionaryFile(name).pathname.replace(/^.*\/dictionaries\//, 'dictionaries/')
  return `// Written by \`npm run pack\` from ${source}.\nexport const data: string = ${data}\n`
}

/** The verbs of speech that stand behind what was said, alone: dates need no more of `dictionaries/speech-verbs.txt`. */
export function packVerbsBehindSpeech(verbs: Dictionary): string {
  const behind = verbs.entries.flatMap((entry) => {
    const [verb, places] = entry.split('\t')
    return /behind|passive/.test(places!) && !places!.includes('before') ? [verb!] : []
  })
  return packDictionary('speech-verbs', { ...verbs, entries: behind })
}

/** Names of all dictionaries: `roots` for `dictionaries/roots.txt`. */
export function dictionaryNames(): string[] {
  return FOLDERS.flatMap((folder) => readdirSync(folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort()
}

export function dictionaryFile(name: string): URL {
  const files = FOLDERS.map((folder) => new URL(`${name}.txt`, folder))
  return files.find((file) => existsSync(file)) ?? files[0]!
}

export const generatedFile = (name: string) => new URL(`${name}.ts`, GENERATED)
