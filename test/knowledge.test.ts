import { describe, expect, it } from 'vitest'
import { analyze, createAnalyzer } from '../src/analyze.js'
import type { Analysis, AnalyzeOptions, AnalyzerExtras } from '../src/document.js'
import { analyzePage, createPageReader } from '../src/page/index.js'
import { parseHtml } from '../src/page/tree.js'

/** Each of the user's extras, a text that needs it, and what of an analysis it changes. */
const EXTRAS: readonly {
  readonly extra: AnalyzerExtras
  readonly text: string
  readonly seen: (analysis: Analysis) => unknown
  readonly without: unknown
  readonly with: unknown
}[] = [
  {
    extra: { abbreviations: ['Kasubdit.'] },
    text: 'Berkas itu diterima Kasubdit. Rina Wulandari kemarin.',
    seen: ({ sentences }) => sentences.length,
    without: 2,
    with: 1,
  },
  {
    extra: { roots: ['tiwul'] },
    text: 'Warga meniwul di pasar setiap malam.',
    seen: ({ tokens }) => tokens[1]!.root,
    without: 'niwul',
    with: 'tiwul',
  },
  {
    extra: { entities: [{ text: 'pasar lama', kind: 'place', name: 'Pasar Lama Palu' }] },
    text: 'Warga kota berkumpul di pasar lama setiap malam sejak listrik di rumah mereka padam pekan lalu.',
    seen: ({ entities }) => entities.map(({ name }) => name),
    without: [],
    with: ['Pasar Lama Palu'],
  },
  {
    extra: {
      english: (sentence) => ({
        words: [{ start: 0, end: 3, text: sentence.slice(0, 3), upos: 'X' }],
        entities: [],
      }),
    },
    text: 'The committee will publish the final report in the coming weeks, officials said on Monday.',
    seen: ({ tokens }) => tokens[0]!.upos,
    without: 'PROPN',
    with: 'X',
  },
]

describe.each(EXTRAS)('the extra $extra', ({ extra, text, seen, without, with: changed }) => {
  const readers: readonly [string, (options?: AnalyzeOptions) => Analysis, () => Analysis][] = [
    ['analyze', () => createAnalyzer(extra).analyze(text), () => analyze(text)],
    [
      'analyzePage',
      () => createPageReader(parseHtml, extra).analyzePage(`<p>${text}</p>`),
      () => analyzePage(`<p>${text}</p>`),
    ],
  ]
  it.each(readers)('changes what %s says', (_, read, readWithout) => {
    expect(seen(readWithout())).toEqual(without)
    expect(seen(read())).toEqual(changed)
  })

  it('changes what readArticle and readPage say wherever it changes the article', () => {
    const pasted = createAnalyzer(extra)
    expect(pasted.readArticle(text)).toEqual(pasted.analyze(text).article)
    const pages = createPageReader(parseHtml, extra)
    const { text: _, pages: _parts, ...article } = pages.readPage(`<p>${text}</p>`)
    expect(article).toEqual(pages.analyzePage(`<p>${text}</p>`).article)
  })
})
