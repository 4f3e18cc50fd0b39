import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Imports run one way: a room may import from its own row and from the rows before it. */
const FLOW = [
  ['document', 'check'],
  ['store'],
  ['crf', 'lexicon'],
  ['text'],
  ['language', 'root'],
  ['tag'],
  ['spelling', 'entity', 'date', 'english'],
  ['quote'],
  ['layout'],
  ['keyword', 'topic'],
  ['article'],
  ['output'],
  ['knowledge'],
  ['analyze'],
  ['page', 'index'],
  ['feed'],
  ['batch'],
  ['server'],
  ['cli'],
]
/** The same inside `entity/`: from what a word is by its form to one entry for one person, place or body. */
const ENTITY_FLOW = [
  'words',
  'reading.ts',
  'mention.ts',
  'candidates',
  'edges',
  'things',
  'bodies',
  'offices',
  'meaning',
  'people',
  'places',
  'linking',
  'find.ts',
]
/** No file written by hand is longer. */
const MOST_LINES = 450
const rank = (room: string) => FLOW.findIndex((row) => row.includes(room))
const roomOf = (file: string) =>
  file
    .replace(/^src\//, '')
    .split('/')[0]!
    .replace(/\.ts$/, '')

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts'))
const byHand = files.filter((file) => !file.includes('/generated/'))

/** The files that a file imports, for their types too. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  return Array.from(source.matchAll(/from '(\.{1,2}\/[^']+)'/g), ([, path]) =>
    new URL(path!, new URL(file, 'file:///')).pathname.replace(/^\//, '').replace(/\.js$/, '.ts'),
  )
}

describe('imports', () => {
  it.each(files)('%s imports only from earlier rooms', (file) => {
    const room = roomOf(file)
    expect(rank(room), `${room} has no place in the flow`).toBeGreaterThanOrEqual(0)
    for (const target of importsOf(file)) {
      const other = roomOf(target)
      if (other === room) continue
      expect(rank(other), `${file} imports ${target}`).toBeLessThan(rank(room))
    }
  })

  it('go in no circle, inside rooms too', () => {
    const done = new Set<string>()
    const walk = (file: string, way: readonly string[]): void => {
      if (done.has(file)) return
      expect(way, 'a circle').not.toContain(file)
      for (const target of importsOf(file)) walk(target, [...way, file])
      done.add(file)
    }
    for (const file of byHand) walk(file, [])
  })

  const entity = byHand.filter((file) => file.startsWith('src/entity/'))
  it.each(entity)('%s imports only from earlier parts of its room', (file) => {
    const part = (path: string) => ENTITY_FLOW.indexOf(path.split('/')[2]!)
    expect(part(file), 'it has no place in the flow').toBeGreaterThanOrEqual(0)
    for (const target of importsOf(file).filter((path) => entity.includes(path)))
      expect(part(target), `${file} imports ${target}`).toBeLessThanOrEqual(part(file))
  })

  const core = files.filter((file) => !/^src\/(batch|server|cli)\//.test(file))
  /** `pewarta/server` is a handler for every runtime of the web. */
  const handler = ['index', 'app', 'body', 'openapi'].map((name) => `src/server/${name}.ts`)
  it.each([...core, ...handler])('%s uses no Node module', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/from 'node:|require\(|\bprocess\.|\bBuffer\b/)
  })
})

describe('training', () => {
  it('imports no benchmark', () => {
    const files = readdirSync('training').filter((file) => file.endsWith('.ts'))
    for (const file of files)
      expect(importsOf(`training/${file}`).join(' '), file).not.toContain('benchmarks/')
  })
})

describe('a file', () => {
  it.each(byHand)('%s can be read in one sitting', (file) => {
    const lines = readFileSync(file, 'utf8').split('\n').length - 1
    expect(lines).toBeLessThanOrEqual(MOST_LINES)
  })
})
