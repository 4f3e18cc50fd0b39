import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { analyzeMany } from '../../src/batch/index.js'
import type { Analysis } from '../../src/index.js'
import { createServer } from '../../src/server/node.js'
import { newFolder, toNdjson, writeFile } from '../batch/corpus.js'
import { run } from './run.js'

vi.setConfig({ testTimeout: 120_000 })

const TEXT = 'Warga memuji Zorvex Plin. Kasubdit. Sari melompraskan aturan itu.'
const folder = newFolder()
const article = writeFile('berita.txt', TEXT, folder)
const names = writeFile(
  'names.tsv',
  '# nama kami\ntext\tkind\tname\tcode\tacronym\nZorvex Plin\torganization\tPT Zorvex Plin\t\tZP\n\n',
  folder,
)
const roots = writeFile('roots.txt', '# akar\nlompras\n', folder)
const abbreviations = writeFile('abbreviations.txt', 'Kasubdit.\n', folder)
const FILES = ['--names', names, '--roots', roots, '--abbreviations', abbreviations]

/** What only the user's own knowledge can say of that text. */
function expectOwn({ entities, sentences, tokens }: Analysis) {
  expect(entities).toContainEqual(
    expect.objectContaining({
      text: 'Zorvex Plin',
      kind: 'organization',
      name: 'PT Zorvex Plin',
      acronym: 'ZP',
    }),
  )
  expect(sentences).toHaveLength(2)
  expect(tokens.find(({ text }) => text === 'melompraskan')?.root).toBe('lompras')
}

describe('names, roots and abbreviations of the user count', () => {
  it('in analyze', async () => {
    expectOwn(JSON.parse((await run('analyze', article, ...FILES)).stdout))
  })

  it('in batch, on threads and without, and a run with others is another run', async () => {
    const corpus = writeFile('in.ndjson', toNdjson([TEXT]), folder)
    for (const workers of ['0', '1']) {
      const out = join(folder, `out${workers}.ndjson`)
      const words = [
        'batch',
        corpus,
        '-o',
        out,
        '--fields',
        'entities,sentences,tokens',
        '--workers',
        workers,
        '-q',
      ]
      expect((await run(...words, ...FILES)).code).toBe(0)
      expectOwn(JSON.parse(readFileSync(out, 'utf8')))
      expect((await run(...words)).stderr).toMatch(/belongs to a run with another extras/)
    }
  })

  it('in serve and in analyzeMany', async () => {
    const extras = {
      entities: [{ text: 'Zorvex Plin', kind: 'organization', name: 'PT Zorvex Plin', acronym: 'ZP' }],
      roots: ['lompras'],
      abbreviations: ['Kasubdit.'],
    } as const
    for await (const { analysis } of analyzeMany([TEXT], { workers: 1, extras })) expectOwn(analysis!)
    const limits = { maxBytes: 1000, timeLimit: 20_000, memory: 256 }
    const server = createServer({ version: '0', workers: 1, extras, ...limits })
    const headers = { 'content-type': 'text/plain' }
    const answer = await server.fetch(
      new Request('http://a/analyze', { method: 'POST', body: TEXT, headers }),
    )
    expectOwn((await answer.json()) as never)
    await server.close()
  })

  it.each([
    [
      'a kind that is none',
      'Zorvex\tcompany\n',
      /names\.tsv: kind is "company": choose one of person, organization/,
    ],
    ['a line without its kind', 'Zorvex\n', /names\.tsv, line 1: write the name, a tab and its kind/],
  ])('but not %s', async (_, content, message) => {
    const { code, stderr } = await run('analyze', article, '--names', writeFile('names.tsv', content))
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })
})
