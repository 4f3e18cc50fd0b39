/**
 * `npm run evaluate -- pages [FOLDER]`: reads every `NAME.html.gz` of a folder and compares title, date and body with
 * its `expected.json` (`{ NAME: { url, title, datePublished, body } }`). The default folder is kept beside the project.
 *
 * Title: the same letters and digits. Date: the same minute. Body: F1 over the multiset of lower-case runs of letters
 * and digits.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { decodePage, readPage } from '../src/page/index.js'

export interface Expected {
  readonly url: string
  readonly title: string
  readonly datePublished: string
  readonly body: string
}

export interface PageScore {
  readonly name: string
  readonly title: boolean
  readonly date: boolean
  readonly bodyF1: number
  /** The same for the text that Mozilla's Readability finds: the peer of the part that finds the story. */
  readonly readabilityF1: number
}

/** What a reader of pages finds, whoever it is. */
export interface Reading {
  readonly title?: string | null | undefined
  readonly date?: string | null | undefined
  readonly body?: string | null | undefined
}

/** Scores one page against what a person expects of it. */
export function scorePage(name: string, html: string, expected: Expected): PageScore {
  const { headline, datePublished, body } = readPage(html, { url: expected.url })
  return {
    name,
    ...scoreReading({ title: headline?.text, date: datePublished?.value, body: body.text }, expected),
    readabilityF1: tokenF1(wordsOf(readabilityText(html)), wordsOf(expected.body)),
  }
}

/** The measure for all: title, date and body that were found, against the expected ones. */
export function scoreReading({ title, date, body }: Reading, expected: Expected) {
  const minute = (time: string) => Math.floor(Date.parse(time) / 60_000)
  return {
    title: wordsOf(title ?? '').join(' ') === wordsOf(expected.title).join(' '),
    date: minute(date ?? '') === minute(expected.datePublished),
    bodyF1: tokenF1(wordsOf(body ?? ''), wordsOf(expected.body)),
  }
}

function readabilityText(html: string): string {
  const { document } = parseHTML(html)
  try {
    return (
      new Readability(document as unknown as Document).parse()?.content?.replace(/<[^>]+>|&nbsp;/g, ' ') ?? ''
    )
  } catch {
    return ''
  }
}

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Of two texts' words, in any order. */
export function tokenF1(found: readonly string[], expected: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1)
  let same = 0
  for (const word of found) {
    const count = left.get(word) ?? 0
    if (count > 0) same++
    left.set(word, count - 1)
  }
  return found.length + expected.length === 0 ? 1 : (2 * same) / (found.length + expected.length)
}

/** The pages of a folder, and what is expected of each. */
export function readPages(folder: string): { name: string; html: string; expected: Expected }[] {
  const file = join(folder, 'expected.json')
  if (!existsSync(file))
    throw new Error(`${file} is not there: name a folder with expected.json and NAME.html.gz`)
  const all = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Expected>)
  return all.map(([name, expected]) => {
    const bytes = gunzipSync(readFileSync(join(folder, `${name}.html.gz`)))
    return { name, html: decodePage(bytes), expected }
  })
}

/** Prints a line for each page of the folder and the means. */
export function evaluatePages(folder = '../shared/data/pages'): void {
  const scores = readPages(folder).map(({ name, html, expected }) => scorePage(name, html, expected))
  for (const { name, title, date, bodyF1, readabilityF1 } of scores) {
    console.log(
      `${name.padEnd(26)} title ${title ? 'right' : 'WRONG'}  date ${date ? 'right' : 'WRONG'}  body F1 ${percent(bodyF1)}  Readability ${percent(readabilityF1)}`,
    )
  }
  const share = (fits: (score: PageScore) => boolean) => `${scores.filter(fits).length}/${scores.length}`
  const mean = (score: (score: PageScore) => number) =>
    percent(scores.reduce((sum, page) => sum + score(page), 0) / scores.length)
  console.log(
    `title ${share(({ title }) => title)}  date ${share(({ date }) => date)}  ` +
      `body F1 mean ${mean(({ bodyF1 }) => bodyF1)}  Readability ${mean(({ readabilityF1 }) => readabilityF1)}`,
  )
}

const percent = (share: number) => (100 * share).toFixed(1)
