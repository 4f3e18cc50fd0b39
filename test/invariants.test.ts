import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../src/document.js'
import { analyze } from '../src/index.js'
import { HOSTILE } from './hostile.js'
import { violations } from './violations.js'

const WRITTEN_ON = '2023-05-02T09:00+07:00'

const fixtures = readdirSync('fixtures/articles', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .map((file) => [file, readFileSync(`fixtures/articles/${file}`, 'utf8')] as const)

function expectInvariants(text: string, analysis: Analysis): void {
  expect(violations(text, analysis)).toEqual([])
}

describe('an analysis keeps its promises', () => {
  it('has fixtures to be tried on', () => {
    expect(fixtures.length).toBeGreaterThan(0)
  })

  it.each(fixtures)('on %s', (_, text) => {
    expectInvariants(text, analyze(text, { writtenOn: WRITTEN_ON }))
  })

  it.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('on %j', (_, text) => {
    expectInvariants(text, analyze(text, { writtenOn: WRITTEN_ON }))
    expectInvariants(text, analyze(text))
  })

  it('on any string', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(...HOSTILE.filter((text) => text.length < 200)),
      fc.constantFrom(
        '\n\n',
        '\n',
        '. ',
        'Presiden ',
        'Jakarta',
        ' (2/5/2023) ',
        '2 jam lalu',
        '"',
        ' kata ',
        'Editor: Ani',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('')
        expectInvariants(text, analyze(text, { writtenOn: WRITTEN_ON }))
      }),
      { numRuns: 60 },
    )
  })
})

describe('analyze', () => {
  it('says the same of the same text', () => {
    const [, text] = fixtures[0]!
    const first = analyze(text, { writtenOn: WRITTEN_ON })
    analyze('Kalimat lain tentang Jakarta dan Presiden Prancis.')
    expect(analyze(text, { writtenOn: WRITTEN_ON })).toEqual(first)
  })

  it('never reads the clock or the zone of the machine', () => {
    const [, text] = fixtures[0]!
    const zone = process.env.TZ
    const here = analyze(text)
    process.env.TZ = 'Pacific/Auckland'
    expect(analyze(text)).toEqual(here)
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it.each([[undefined], [null], [42], [['Jakarta']], [{}]])('names the argument when given %j', (value) => {
    expect(() => analyze(value as never)).toThrow(/^text must be a string/)
    expect(() => analyze(value as never)).toThrow(TypeError)
  })

  it.each(['kemarin', '2023-13-01', '2023-02-30', '2/5/2023', '2023-05-02T25:00'])(
    'refuses writtenOn %j',
    (writtenOn) => {
      expect(() => analyze('Jakarta', { writtenOn })).toThrow(RangeError)
      expect(() => analyze('Jakarta', { writtenOn })).toThrow(/^writtenOn is .*write an ISO 8601 date/)
    },
  )

  it.each(['', ' \n\t '])('gives an empty analysis of %j', (text) => {
    const { article, ...layers } = analyze(text)
    expect(layers).toEqual({ text, tokens: [], sentences: [], entities: [], dates: [], quotes: [] })
    expect(article).toMatchObject({
      pageKind: 'empty',
      wordCount: 0,
      authors: [],
      body: { text: '', paragraphs: [] },
    })
    expect(article.headline).toBeUndefined()
  })
})
