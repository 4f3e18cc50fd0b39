/** Stories as the topic model reads them: what they are about, as far as it is known, and how often they say each stem. */
import { readFileSync } from 'node:fs'
import { createStemmer } from '../src/root/stem.js'
import { tagTokens } from '../src/tag/tag.js'
import { tokenize } from '../src/text/tokenize.js'
import { HEADLINE, LEAD, LEAD_WORDS } from '../src/topic/count.js'
import { IDF_STEPS } from '../src/topic/model.js'
import { rawNews } from './corpora.js'
import { readRows } from './dictionaries.js'
import { filedNews, topicOfName } from './topic-corpus.js'
import type { Doc } from './topic-weights.js'

/** Characters of a body that are read. */
const MOST_READ = 6000
/** A word is known by so many articles of so many outlets, and not by most articles. */
const LEAST_ARTICLES = 5
const LEAST_OUTLETS = 2
const MOST_SHARE = 0.35
const LONGEST_STEM = 30

export interface Story {
  /** `detik.com-2026:17`, file and line. */
  readonly id: string
  readonly outlet: string
  readonly year: number
  /** The topic, and others that would do; none where only a broad channel is known. */
  readonly topics: readonly string[]
  /** As a person marked it, subjects and, where none fits, topics; or of one channel's subject. */
  readonly subjects: readonly string[]
  /** What its headline names. */
  readonly named: readonly string[]
  readonly isMarked: boolean
  /** It was drawn at random to be marked. */
  readonly isDrawn: boolean
  readonly counts: ReadonlyMap<string, number>
}

const stemmer = createStemmer()
const stemsOf = (text: string) =>
  stemmer.addRoots(tagTokens(tokenize(text))).flatMap(({ kind, root }) => (kind === 'word' ? [root] : []))

function countStems(headline: string, body: string): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (stem: string, by: number) => counts.set(stem, (counts.get(stem) ?? 0) + by)
  for (const stem of stemsOf(headline)) count(stem, HEADLINE)
  stemsOf(body.slice(0, MOST_READ)).forEach((stem, i) => {
    count(stem, i < LEAD_WORDS ? LEAD : 1)
  })
  return counts
}

/** News of 2022 to 2026 of which a channel of one topic, a person or its headline says something. */
export function modernStories(): Story[] {
  return filedNews().map(({ id, headline, body, outlet, year, filing, marked, isDrawn, named }) => {
    const clear = filing && !filing.isBroad ? filing : undefined
    return {
      id,
      outlet,
      year,
      topics: [...new Set(marked ? marked.map(topicOfName) : clear ? [clear.topic] : [])],
      subjects: marked ?? (clear?.subject ? [clear.subject] : []),
      named,
      isMarked: marked !== undefined,
      isDrawn,
      counts: countStems(headline, body),
    }
  })
}

/** News of 2019 that a person marked, with the lines of the corpus. */
export function storiesOf2019(): (Story & { readonly line: number })[] {
  const news = rawNews()
  return readRows(readFileSync('fixtures/topics.tsv', 'utf8')).map(([number, ...topics]) => {
    const line = Number(number)
    const { headline, body } = news[line - 1]!
    return {
      id: `click-id-2019:${line}`,
      line,
      outlet: 'click-id',
      year: 2019,
      topics,
      subjects: [],
      named: [],
      isMarked: true,
      isDrawn: false,
      counts: countStems(headline, body),
    }
  })
}

export interface Vocabulary {
  readonly stems: readonly string[]
  readonly placeOf: ReadonlyMap<string, number>
  readonly idf: Float64Array
  readonly articles: ReadonlyMap<string, number>
}

export function vocabularyOf(stories: readonly Story[]): Vocabulary {
  const articles = new Map<string, number>()
  const outlets = new Map<string, Set<string>>()
  for (const { counts, outlet } of stories) {
    for (const stem of counts.keys()) {
      articles.set(stem, (articles.get(stem) ?? 0) + 1)
      outlets.set(stem, (outlets.get(stem) ?? new Set()).add(outlet))
    }
  }
  const stems = [...articles]
    .filter(
      ([stem, n]) =>
        n >= LEAST_ARTICLES &&
        n <= MOST_SHARE * stories.length &&
        outlets.get(stem)!.size >= LEAST_OUTLETS &&
        stem.length <= LONGEST_STEM &&
        /^[a-z]/.test(stem),
    )
    .map(([stem]) => stem)
    .sort()
  const idf = Float64Array.from(stems, (stem) => {
    const exact = Math.log(stories.length / articles.get(stem)!)
    return Math.round(exact * IDF_STEPS) / IDF_STEPS
  })
  return { stems, placeOf: new Map(stems.map((stem, place) => [stem, place])), idf, articles }
}

export function toDoc({ counts }: Story, { placeOf, idf }: Vocabulary): Doc {
  const entries = [...counts].flatMap(([stem, count]) => {
    const place = placeOf.get(stem)
    return place === undefined ? [] : [[place, (1 + Math.log(count)) * idf[place]!] as const]
  })
  const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0)) || 1
  return {
    places: Int32Array.from(entries, ([place]) => place),
    values: Float64Array.from(entries, ([, value]) => value / length),
  }
}

/** The probability of each of some names where the first of the known ones is the likeliest. */
export function goldOf(known: readonly string[], names: readonly string[]): Float64Array {
  const gold = new Float64Array(names.length)
  known.forEach((name, i) => {
    gold[names.indexOf(name)]! +=
      i > 0 ? (1 - FIRST_SHARE) / (known.length - 1) : known.length > 1 ? FIRST_SHARE : 1
  })
  return gold
}

const FIRST_SHARE = 0.7
