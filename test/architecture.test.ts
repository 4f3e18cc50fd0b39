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
  ['analyze'],
  ['page', 'index'],
  ['batch'],
  ['cli'],
]
const rank = (room: string) => FLOW.findIndex((row) => row.includes(room))
const roomOf = (file: string) =>
  file
    .replace(/^src\//, '')
    .split('/')[0]!
    .replace(/\.ts$/, '')

describe('imports', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))

  it.each(files)('%s imports only from earlier rooms', (file) => {
    const room = roomOf(file)
    expect(rank(room), `${room} has no place in the flow`).toBeGreaterThanOrEqual(0)
    const source = readFileSync(file, 'utf8')
    for (const [, path] of source.matchAll(/from '(\.{1,2}\/[^']+)'/g)) {
      const target = new URL(path!, new URL(file, 'file:///')).pathname
        .replace(/^\//, '')
        .replace(/\.js$/, '.ts')
      const other = roomOf(target)
      if (other === room) continue
      expect(rank(other), `${file} imports ${path}`).toBeLessThan(rank(room))
    }
  })

  const core = files.filter((file) => !/^src\/(batch|cli)\//.test(file))
  it.each(core)('%s uses no Node module', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/from 'node:|require\(|\bprocess\.|\bBuffer\b/)
  })
})
