/**
 * `npm run bench -- pages [--python PYTHON]`: readPage beside Readability, defuddle, trafilatura and newspaper4k on the
 * pages of `fixtures/pages`, as they are and without anything that their publishers declare. The fixtures were written for
 * this project, and its rules were written with them: they show which layouts a reader knows, and do not rank readers.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { readPage } from '../src/page/index.js'
import { tokenF1, wordsOf } from '../training/evaluate-pages.js'
import type { Table } from './measure.js'

interface Expected {
  readonly pageKind: string
  readonly headline?: string
  readonly authors?: readonly string[]
  readonly editors?: readonly string[]
  readonly datePublished?: string
  readonly section?: string
  readonly tags?: readonly string[]
  readonly body: readonly string[]
}

interface Page {
  readonly html: string
  readonly url: string
  readonly expected: Expected
  readonly absent: readonly string[]
}

/** What a reader of pages finds, whoever it is; `undefined` where it has no such field. */
interface Reading {
  readonly kind?: string | undefined
  readonly title?: string | null | undefined
  readonly date?: string | null | undefined
  readonly body?: string | null | undefined
  readonly authors?: readonly string[] | undefined
  readonly editors?: readonly string[] | undefined
  readonly section?: string | null | undefined
  readonly tags?: readonly string[] | undefined
}

interface Answers {
  readonly name: string
  readonly readings: readonly Reading[]
  readonly seconds: number
}

const FOLDER = 'fixtures/pages'

export async function tables(python: string): Promise<Table[]> {
  const pages = readFixtures()
  const bare = pages.map((page) => ({ ...page, html: withoutMetadata(page.html) }))
  return [
    table(
      'Pages',
      'The pages of `fixtures/pages`, as their publishers give them.',
      pages,
      await answersOf(pages, python),
    ),
    table(
      'Pages without metadata',
      'The same pages without JSON-LD, `meta`, `title` and canonical link.',
      bare,
      await answersOf(bare, python),
    ),
  ]
}

function readFixtures(): Page[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const { expected, absent = [] } = JSON.parse(
        readFileSync(`${FOLDER}/${file.replace('.html', '.expected.json')}`, 'utf8'),
      )
      const html = readFileSync(`${FOLDER}/${file}`, 'utf8')
      return { html, url: 'https://example.com/berita/judul', expected, absent }
    })
}

/** The page without what its publisher declares. */
const withoutMetadata = (html: string) =>
  html
    .replace(/<script[^>]*ld\+json[\s\S]*?<\/script>/g, '')
    .replace(/<meta [^>]*>|<title>[\s\S]*?<\/title>|<link rel="canonical"[^>]*>/g, '')

async function answersOf(pages: readonly Page[], python: string): Promise<Answers[]> {
  return [
    await ask('pewarta readPage', pages, ({ html }) => {
      const { pageKind, headline, datePublished, body, authors, editors, section, tags } = readPage(html)
      return {
        kind: pageKind,
        title: headline?.text,
        date: datePublished?.value,
        body: body.text,
        authors: authors.map(({ name }) => name),
        editors: editors.map(({ name }) => name),
        section: section?.text,
        tags: tags.map(({ text }) => text),
      }
    }),
    await ask('@mozilla/readability', pages, ({ html }) => {
      const found = new Readability(parseHTML(html).document as unknown as Document).parse()
      return {
        title: found?.title,
        date: found?.publishedTime,
        body: found?.textContent,
        authors: found?.byline ? [found.byline] : [],
      }
    }),
    await ask('defuddle', pages, async ({ html, url }) => {
      const found = await Defuddle(html, url, { useAsync: false })
      return {
        title: found.title,
        date: found.published,
        body: parseHTML(`<body>${found.content}</body>`).document.body.textContent,
        authors: found.author ? found.author.split(', ') : [],
      }
    }),
    ...askPython(pages, python),
  ]
}

async function ask(
  name: string,
  pages: readonly Page[],
  read: (page: Page) => Reading | Promise<Reading>,
): Promise<Answers> {
  const readings: Reading[] = []
  const before = process.cpuUsage()
  for (const page of pages) {
    try {
      readings.push(await read(page))
    } catch {
      readings.push({})
    }
  }
  const { user, system } = process.cpuUsage(before)
  return { name, readings, seconds: (user + system) / 1e6 }
}

function askPython(pages: readonly Page[], python: string): Answers[] {
  const script = fileURLToPath(new URL('python/pages.py', import.meta.url))
  const { stdout, status } = spawnSync(python, [script], {
    input: JSON.stringify(pages.map(({ html, url }) => ({ html, url }))),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) return []
  return (JSON.parse(stdout) as (Answers | { reason: string })[]).filter((answer) => 'readings' in answer)
}

function table(title: string, what: string, pages: readonly Page[], answers: readonly Answers[]): Table {
  return {
    title,
    note: `${what} They were written for this project together with its rules: the table says which layouts a reader knows, and ranks nobody. Right of those that have one; body and tags F1 over words and tags; the last column counts texts in the body that are not the story's. Speed is by the processor's time, the first page included. Command: \`npm run bench -- pages --python .venv/bin/python\`.`,
    columns: [
      '',
      'title',
      'minute',
      'authors',
      'editors',
      'section',
      'tags, F1',
      'body, F1',
      'recall',
      'not the story',
      'list or story',
      'pages a second',
    ],
    rows: answers.map((answer) => row(answer, pages)),
  }
}

function row({ name, readings, seconds }: Answers, pages: readonly Page[]): (string | number)[] {
  const stories = pages.flatMap((page, i) =>
    page.expected.pageKind === 'article' ? [{ ...page, found: readings[i]! }] : [],
  )
  const right = <T>(
    expected: (page: Expected) => T | undefined,
    fits: (found: Reading, value: T) => boolean,
  ) => {
    const asked = stories.filter((page) => expected(page.expected) !== undefined)
    const hits = asked.filter((page) => fits(page.found, expected(page.expected)!)).length
    return `${hits}/${asked.length}`
  }
  const mean = (score: (page: (typeof stories)[number]) => number) =>
    ((100 * stories.reduce((sum, page) => sum + score(page), 0)) / stories.length).toFixed(1)
  const tagged = stories.filter(({ expected }) => expected.tags !== undefined)
  const tags = tagged.reduce(
    (sum, { found, expected }) => sum + tokenF1(keys(found.tags), keys(expected.tags)),
    0,
  )
  const wrong = stories.flatMap(({ found, absent }) => absent.filter((text) => found.body?.includes(text)))
  const kinds = pages.filter(
    ({ expected }, i) => (expected.pageKind === 'list') === (readings[i]!.kind === 'list'),
  )
  const has = (field: keyof Reading) => readings.some((reading) => reading[field] !== undefined)
  return [
    name,
    right(
      ({ headline }) => headline,
      ({ title }, value) => key(title) === key(value),
    ),
    right(
      ({ datePublished }) => datePublished,
      ({ date }, value) => minute(date) === minute(value),
    ),
    right(
      ({ authors }) => authors,
      (found, value) => sameSet(found.authors, value),
    ),
    has('editors')
      ? right(
          ({ editors }) => editors,
          (found, value) => sameSet(found.editors, value),
        )
      : '–',
    has('section')
      ? right(
          ({ section }) => section,
          ({ section }, value) => key(section) === key(value),
        )
      : '–',
    has('tags') ? ((100 * tags) / tagged.length).toFixed(1) : '–',
    mean(({ found, expected }) => tokenF1(wordsOf(found.body ?? ''), wordsOf(expected.body.join(' ')))),
    mean(({ found, expected }) => recall(wordsOf(found.body ?? ''), wordsOf(expected.body.join(' ')))),
    wrong.length,
    has('kind') ? `${kinds.length}/${pages.length}` : '–',
    Math.round(pages.length / seconds),
  ]
}

const key = (text: string | null | undefined) => wordsOf(text ?? '').join(' ')
const keys = (texts: readonly string[] | undefined) => (texts ?? []).map(key)
const minute = (time: string | null | undefined) => Math.floor(Date.parse(time ?? '') / 60_000)
const sameSet = (found: readonly string[] | undefined, expected: readonly string[]) =>
  keys(found).sort().join('|') === keys(expected).sort().join('|')

function recall(found: readonly string[], expected: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1)
  const hits = expected.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return expected.length === 0 ? 1 : hits.length / expected.length
}
