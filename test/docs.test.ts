import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import * as english from '../src/english/index.js'
import * as core from '../src/index.js'
import * as page from '../src/page/index.js'

/** What the examples import, by entry point. */
const ENTRIES: Readonly<Record<string, object>> = {
  pewarta: core,
  'pewarta/page': page,
  'pewarta/english': english,
}
const PAGES = [
  'README.md',
  'README.id.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** The examples of a page that say what they print: `stem('bekerja') //=> 'kerja'`. */
function examplesOf(file: string): string[] {
  const blocks = Array.from(readFileSync(file, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g), ([, code]) => code!)
  return blocks.filter((code) => code.includes('//=>') && !/pewarta\/(?:batch|server)|^\/\/=>/m.test(code))
}

/** Everything that an example prints, beside what the page says of it. */
function run(code: string): [said: string, printed: string][] {
  const said: [string, string][] = []
  const body = code
    .replace(
      /^import \{([^}]*)\} from '([^']+)'$/gm,
      (_, names, entry) => `const {${names}} = entries['${entry}']`,
    )
    .replace(
      /^(?!const |let |import )(.+?) \/\/=> (.*)$/gm,
      (_, expression, value) => `say(${JSON.stringify(value)}, () => (${expression}))`,
    )
  const say = (value: string, read: () => unknown) =>
    said.push([
      value,
      inspect(read(), { depth: 9, breakLength: Number.POSITIVE_INFINITY, maxStringLength: null }),
    ])
  new Function('entries', 'say', ...Object.keys(core), `{${body}}`)(ENTRIES, say, ...Object.values(core))
  return said
}

const SCRIPTS = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts
/** The rooms of `npm run bench -- ROOM`, as its file lists them. */
const BENCHES = [
  'against',
  ...Array.from(
    /ROOMS\b[^{]*\{([^}]*)\}/.exec(readFileSync('benchmarks/run.ts', 'utf8'))![1]!.matchAll(/^ {2}(\w+):/gm),
    ([, room]) => room!,
  ),
]

/** Without marks and blanks; a page rounds long decimals to two. */
const bare = (text: string) =>
  text.replace(/\d\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2)))).replace(/[\s"'`]/g, '')

/** `...` in what a page says stands for anything. */
function pattern(said: string): RegExp {
  const pieces = said.split('...').map((piece) => bare(piece).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${pieces.join('.*').replace(/,\.\*/g, ',?.*')}$`)
}

describe.each(PAGES)('the examples of %s', (file) => {
  it.each(examplesOf(file).map((code, i) => [i + 1, code] as const))(
    'print what they say: example %d',
    (_, code) => {
      for (const [said, printed] of run(code)) expect(bare(printed)).toMatch(pattern(said))
    },
  )

  it('link to pages that are there', () => {
    for (const [, target] of readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)) {
      const path = new URL(target!, new URL(file, 'file:///here/')).pathname.replace(/^\/here\//, '')
      expect(existsSync(path), `${file}: ${target}`).toBe(true)
    }
  })

  it('names commands that are there', () => {
    const text = readFileSync(file, 'utf8')
    for (const [, script] of text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g))
      expect(Object.keys(SCRIPTS), `${file}: npm run`).toContain(script)
    for (const [, room] of text.matchAll(/npm run bench -- ([a-z]+)/g))
      expect(BENCHES, `${file}: npm run bench`).toContain(room)
    for (const [, path] of text.matchAll(/npx tsx (\S+\.ts)/g))
      expect(existsSync(path!), `${file}: ${path}`).toBe(true)
  })
})
