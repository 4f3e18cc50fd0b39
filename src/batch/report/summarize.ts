import { areaWithCode } from '../../lexicon/area-codes.js'
import { openBytes } from '../read/bytes.js'
import { SourceError } from '../read/source.js'
import { provinceOf } from './provinces.js'

/** How often something is named, by day; articles without a date count in the total alone. */
export interface Series {
  readonly name: string
  total: number
  readonly days: Map<string, number>
}

export interface Pair {
  readonly a: string
  readonly b: string
  count: number
}

/** What a report tells about a corpus. */
export interface Summary {
  articles: number
  words: number
  readonly days: Map<string, number>
  readonly errors: Map<string, number>
  readonly topics: Map<string, Series>
  readonly publishers: Map<string, number>
  readonly people: Map<string, Series>
  readonly organizations: Map<string, Series>
  readonly countries: Map<string, Series>
  /** By name: in how many articles a province, or a place in it, is named. */
  readonly provinces: Map<string, number>
  /** Regencies and cities. */
  readonly regencies: Map<string, Series>
  /** Who speaks, counted by quotes. */
  readonly voices: Map<string, Series>
  readonly pairs: Map<string, Pair>
}

/** Names and pairs kept; beyond, those seen once are let go, so that memory does not grow with the corpus. */
const MOST_NAMES = 100_000
const MOST_PAIRS = 300_000
/** Names of one article that are paired with one another. */
const PAIRED_NAMES = 12

type Named = { readonly name?: unknown; readonly code?: unknown; readonly quotes?: unknown }

/**
 * Counts what `pewarta batch` found, line by line. Reads records with a whole `article` or with `--fields`.
 *
 * @throws SourceError where a line is no result of batch.
 */
export async function summarize(path: string): Promise<Summary> {
  const summary: Summary = {
    articles: 0,
    words: 0,
    days: new Map(),
    errors: new Map(),
    topics: new Map(),
    publishers: new Map(),
    people: new Map(),
    organizations: new Map(),
    countries: new Map(),
    provinces: new Map(),
    regencies: new Map(),
    voices: new Map(),
    pairs: new Map(),
  }
  const bytes = await openBytes(path)
  let number = 0
  for await (const line of textLines(bytes.stream(0))) {
    number += 1
    if (line.trim() !== '') addRecord(summary, parseRecord(line, path, number))
  }
  dropStrayDays(summary.days)
  return summary
}

/** Leaves out the first and last half per cent: one story of 2001 must not squeeze a year's corpus into a needle. */
function dropStrayDays(days: Map<string, number>): void {
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1))
  const all = sorted.reduce((sum, [, count]) => sum + count, 0)
  let before = 0
  for (const [day, count] of sorted) {
    if (before + count < all * 0.005 || before > all * 0.995) days.delete(day)
    before += count
  }
}

async function* textLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const bytes of stream) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
    rest = lines.pop()!
    yield* lines
  }
  if (rest !== '') yield rest
}

function parseRecord(line: string, path: string, number: number): Record<string, unknown> {
  try {
    const record = JSON.parse(line)
    if (typeof record === 'object' && record !== null && !Array.isArray(record)) return record
  } catch {}
  throw new SourceError(
    `${path}, line ${number}: it is no result of pewarta batch --format ndjson, which a report is made of.`,
  )
}

function addRecord(summary: Summary, record: Record<string, unknown>): void {
  const error = record.error as { kind?: unknown } | undefined
  if (error) {
    addOne(summary.errors, textOf(error.kind) ?? 'fault')
    return
  }
  const article = (record.article ?? record) as Record<string, unknown>
  summary.articles += 1
  if (typeof article.wordCount === 'number') summary.words += article.wordCount
  const published = textOf((article.datePublished as { value?: unknown } | undefined)?.value)
  const day = /^\d{4}-\d{2}-\d{2}/.exec(textOf(record.writtenOn) ?? published ?? '')?.[0]
  if (day) addOne(summary.days, day)
  const topic = textOf((article.topic as { topic?: unknown } | undefined)?.topic)
  if (topic) addToSeries(summary.topics, { name: topic, day, count: 1 })
  const publisher = textOf((article.publisher as Named | undefined)?.name)
  if (publisher) addOne(summary.publishers, publisher)
  const names = (['people', 'organizations', 'countries'] as const).flatMap((kind) =>
    addNames(summary[kind], article[kind], day),
  )
  addPlaces(summary, article.places, day)
  addVoices(summary.voices, article.voices, day)
  addPairs(summary.pairs, names.slice(0, PAIRED_NAMES))
}

function addNames(all: Map<string, Series>, given: unknown, day: string | undefined): string[] {
  if (!Array.isArray(given)) return []
  const names = new Set(
    (given as Named[]).map(({ name }) => textOf(name)).filter((name) => name !== undefined),
  )
  for (const name of names) addToSeries(all, { name, day, count: 1 })
  return [...names]
}

/** Places count by their codes; those without one are left out, for what they are is in doubt. */
function addPlaces({ provinces, regencies }: Summary, given: unknown, day: string | undefined): void {
  if (!Array.isArray(given)) return
  const codes = new Set(
    (given as Named[]).map(({ code }) => textOf(code)).filter((code) => code !== undefined),
  )
  const inProvinces = new Set([...codes].flatMap((code) => provinceOf(code)?.name ?? []))
  for (const name of inProvinces) addOne(provinces, name)
  for (const code of codes) {
    const name = code.includes('.') ? areaWithCode(code)?.name : undefined
    if (name) addToSeries(regencies, { name, day, count: 1 })
  }
}

function addVoices(all: Map<string, Series>, given: unknown, day: string | undefined): void {
  if (!Array.isArray(given)) return
  for (const { name, quotes } of given as Named[]) {
    const known = textOf(name)
    if (known && typeof quotes === 'number' && quotes > 0)
      addToSeries(all, { name: known, day, count: quotes })
  }
}

interface Step {
  readonly name: string
  readonly day: string | undefined
  readonly count: number
}

function addToSeries(all: Map<string, Series>, { name, day, count }: Step): void {
  const series = all.get(name) ?? { name, total: 0, days: new Map() }
  all.set(name, series)
  series.total += count
  if (day) series.days.set(day, (series.days.get(day) ?? 0) + count)
  if (all.size > MOST_NAMES) forget(all, ({ total }) => total)
}

function addPairs(pairs: Map<string, Pair>, names: readonly string[]): void {
  const sorted = [...new Set(names)].sort()
  for (const [index, a] of sorted.entries()) {
    for (const b of sorted.slice(index + 1)) {
      const key = JSON.stringify([a, b])
      const pair = pairs.get(key) ?? { a, b, count: 0 }
      pair.count += 1
      pairs.set(key, pair)
    }
  }
  if (pairs.size > MOST_PAIRS) forget(pairs, ({ count }) => count)
}

/** Lets the rarest go: those seen once, then twice, until half the room is free. */
function forget<T>(all: Map<string, T>, countOf: (value: T) => number): void {
  const room = all.size / 2
  for (let least = 1; all.size > room; least++) {
    for (const [key, value] of all) if (countOf(value) <= least) all.delete(key)
  }
}

const addOne = (counts: Map<string, number>, key: string) => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
