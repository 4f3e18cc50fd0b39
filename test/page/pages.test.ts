import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AnalyzeOptions } from '../../src/document.js'
import { type PageArticle, readPage } from '../../src/page/index.js'
import { tokenF1, wordsOf } from '../../training/evaluate-pages.js'

/** `NAME.html` is a page in the layout of today; `NAME.expected.json` says what a person reads in it. */
interface Fixture {
  readonly layout: string
  readonly provenance: string
  readonly options?: AnalyzeOptions
  readonly expected: Readonly<Record<string, unknown>> & { readonly body: readonly string[] }
  /** What is found without any metadata. */
  readonly bare?: { readonly headline: string; readonly datePublished: string }
  /** What must stand in no paragraph and no caption. */
  readonly absent?: readonly string[]
}

const FOLDER = 'fixtures/pages'
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''))

const people = (list: readonly { name: string }[]) => list.map(({ name }) => name)
const ATTRIBUTES: Readonly<Record<string, (article: PageArticle) => unknown>> = {
  pageKind: ({ pageKind }) => pageKind,
  headline: ({ headline }) => headline?.text,
  authors: ({ authors }) => people(authors),
  editors: ({ editors }) => people(editors),
  photographers: ({ photographers }) => people(photographers),
  datePublished: ({ datePublished }) => datePublished?.value,
  dateModified: ({ dateModified }) => dateModified?.value,
  section: ({ section }) => section?.text,
  tags: ({ tags }) => tags.map(({ text }) => text),
  captions: ({ captions }) => captions.length,
  subheadings: ({ subheadings }) => subheadings.map(({ text }) => text),
  relatedAges: ({ related }) => related.map(({ age }) => age?.value),
  dateline: ({ dateline }) => ({
    ...(dateline?.place && { place: dateline.place }),
    ...(dateline?.outlet && { outlet: dateline.outlet }),
  }),
}

/** The page without what its publisher declares: no JSON-LD, no meta, no title. */
const bareOf = (html: string) =>
  html
    .replace(/<script[^>]*ld\+json[\s\S]*?<\/script>/g, '')
    .replace(/<meta [^>]*>/g, '')
    .replace(/<title>[\s\S]*?<\/title>/g, '')
    .replace(/<link rel="canonical"[^>]*>/g, '')

describe.each(names)('page %s', (name) => {
  const html = readFileSync(`${FOLDER}/${name}.html`, 'utf8')
  const fixture = JSON.parse(readFileSync(`${FOLDER}/${name}.expected.json`, 'utf8')) as Fixture
  const article = readPage(html, fixture.options)
  const { body, ...attributes } = fixture.expected

  it.each(Object.entries(attributes))('has its %s', (attribute, expected) => {
    expect(ATTRIBUTES[attribute]!(article)).toEqual(expected)
  })

  it('has its body and no more', () => {
    expect(tokenF1(wordsOf(article.body.text), wordsOf(body.join(' ')))).toBeGreaterThan(0.99)
    const shown = [...article.body.paragraphs, ...article.captions].map(({ text }) => text).join('\n')
    for (const text of fixture.absent ?? []) expect(shown).not.toContain(text)
  })

  it.runIf(fixture.bare)('has headline and time where nothing is declared', () => {
    const bare = readPage(bareOf(html), fixture.options)
    expect(bare.headline?.text).toBe(fixture.bare!.headline)
    expect(bare.datePublished?.value.slice(0, 16)).toBe(fixture.bare!.datePublished.slice(0, 16))
  })

  it.runIf(fixture.bare && attributes.pageKind === 'article')('is read where no class says anything', () => {
    const plain = bareOf(html).replace(/\s(?:class|id|itemprop|data-[\w-]+)="[^"]*"/g, '')
    const bare = readPage(plain, fixture.options)
    expect(bare.headline?.text).toBe(fixture.bare!.headline)
    expect(tokenF1(wordsOf(bare.body.text), wordsOf(body.join(' ')))).toBeGreaterThan(0.88)
  })

  it('gives every span as it stands in the text', () => {
    for (const { start, end, text } of spansOf(article)) expect(article.text.slice(start, end)).toBe(text)
  })
})

/** Everything with offsets in an article, however deep. */
function spansOf(value: unknown): { start: number; end: number; text: string }[] {
  if (value === null || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(spansOf)
  return 'start' in value ? [value as { start: number; end: number; text: string }, ...inner] : inner
}
