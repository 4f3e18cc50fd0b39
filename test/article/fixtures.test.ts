import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/analyze.js'
import type { AnalyzeOptions, Article } from '../../src/document.js'
import { readPage } from '../../src/page/index.js'

/** `NAME.txt` or `NAME.html` is the page; `NAME.expected.json` says whose layout it has and what a person reads in it. */
interface Fixture {
  readonly layout: string
  readonly provenance: string
  readonly options?: AnalyzeOptions
  readonly expected: Readonly<Record<string, unknown>>
}

const FOLDER = 'fixtures/articles'
const files = readdirSync(FOLDER)
const names = files
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => file.replace('.expected.json', ''))

const texts = (spans: readonly { text: string }[]) => spans.map(({ text }) => text)
const people = (list: readonly { name: string }[]) => list.map(({ name }) => name)

/** How each expected attribute is read from an article. Fewer than a whole object, so that a person can mark it. */
const ATTRIBUTES: Readonly<Record<string, (article: Article) => unknown>> = {
  pageKind: ({ pageKind }) => pageKind,
  headline: ({ headline }) => headline?.text,
  kicker: ({ kicker }) => kicker?.text,
  section: ({ section }) => section?.text,
  subheadings: ({ subheadings }) => texts(subheadings),
  authors: ({ authors }) => people(authors),
  editors: ({ editors }) => people(editors),
  photographers: ({ photographers }) => people(photographers),
  emails: ({ emails }) => texts(emails),
  publisher: ({ publisher }) => publisher?.name,
  publisherDomain: ({ publisher }) => publisher?.domain,
  source: ({ source }) => source?.name,
  dateline: ({ dateline }) => ({
    ...(dateline?.place && { place: dateline.place }),
    ...(dateline?.outlet && { outlet: dateline.outlet }),
  }),
  datePublished: ({ datePublished }) => datePublished?.value,
  dateModified: ({ dateModified }) => dateModified?.value,
  captions: ({ captions }) => captions.length,
  tags: ({ tags }) => texts(tags),
  related: ({ related }) => related.map(({ headline }) => headline.text),
  relatedAges: ({ related }) => related.map(({ age }) => age?.value),
  relatedPublished: ({ related }) => related.map(({ age }) => age?.published),
  paragraphs: ({ body }) => body.paragraphs.length,
  language: ({ language }) => language,
}

function read(name: string, options: AnalyzeOptions = {}): { article: Article; text: string } {
  if (files.includes(`${name}.txt`)) {
    const text = readFileSync(`${FOLDER}/${name}.txt`, 'utf8')
    return { article: readArticle(text, options), text }
  }
  const { text, ...article } = readPage(readFileSync(`${FOLDER}/${name}.html`, 'utf8'), options)
  return { article, text }
}

describe.each(names)('fixture %s', (name) => {
  const fixture = JSON.parse(readFileSync(`${FOLDER}/${name}.expected.json`, 'utf8')) as Fixture
  const { article, text } = read(name, fixture.options)
  const { bodyStart, bodyEnd, ...attributes } = fixture.expected

  it.each(Object.entries(attributes))('has its %s', (attribute, expected) => {
    expect(ATTRIBUTES[attribute]!(article)).toEqual(expected)
  })

  it('has its body and no more', () => {
    if (typeof bodyStart === 'string') expect(article.body.text.startsWith(bodyStart)).toBe(true)
    if (typeof bodyEnd === 'string') expect(article.body.text.slice(-bodyEnd.length)).toBe(bodyEnd)
  })

  it('gives every span as it stands in the text', () => {
    for (const span of spansOf(article)) expect(text.slice(span.start, span.end)).toBe(span.text)
  })

  it('says whose layout it has and where it comes from', () => {
    expect(fixture).toMatchObject({ layout: expect.any(String), provenance: expect.any(String) })
  })
})

/** Everything with offsets in an article, however deep. */
function spansOf(value: unknown): { start: number; end: number; text: string }[] {
  if (value === null || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(spansOf)
  return 'start' in value ? [value as { start: number; end: number; text: string }, ...inner] : inner
}

it('covers the layouts of at least 24 pages', () => {
  expect(names.length).toBeGreaterThanOrEqual(24)
})
