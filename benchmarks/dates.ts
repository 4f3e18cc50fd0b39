/** `npx tsx benchmarks/dates.ts`: dates beside chrono-node's `id` locale: speed on news, days on our own table. */
import { readFileSync } from 'node:fs'
import { id as chrono } from 'chrono-node'
import { readMarkedLines } from '../fixtures/marked-dates.js'
import { findDates } from '../src/index.js'
import { countWords, readNews } from './corpora.js'
import { compareSpeed, speedTable, type Table, toMarkdown } from './measure.js'

export async function tables(): Promise<Table[]> {
  const texts = readNews(0, 1000)
  const writtenOn = '2019-10-01T09:00+07:00'
  const reference = { instant: new Date(writtenOn), timezone: 420 }
  const timings = compareSpeed([
    { name: 'pewarta findDates', run: () => texts.map((text) => findDates(text, { writtenOn })) },
    { name: "chrono-node's `id`", run: () => texts.map((text) => chrono.parse(text, reference)) },
  ])
  const note = 'The first 1,000 articles of CLICK-ID. Command: `npx tsx benchmarks/dates.ts`.'
  return [
    speedTable('Dates: speed', note, timings, { amount: countWords(texts), unit: 'words' }),
    scoreTable(),
  ]
}

interface Score {
  expected: number
  found: number
  exact: number
  relaxed: number
  values: number
}

/** Scores on the project's own table: whatever chrono says of a day is taken as that day. */
function scoreTable(): Table {
  const ours: Score = { expected: 0, found: 0, exact: 0, relaxed: 0, values: 0 }
  const theirs: Score = { expected: 0, found: 0, exact: 0, relaxed: 0, values: 0 }
  for (const file of ['dates.tsv', 'dates-more.tsv', 'dates-negative.tsv']) {
    for (const { writtenOn, text, expected } of readMarkedLines(readFileSync(`fixtures/${file}`, 'utf8'))) {
      if (writtenOn === undefined) continue
      count(ours, expected, findDates(text, { writtenOn }))
      const reference = { instant: new Date(writtenOn), timezone: 420 }
      const parsed = chrono.parse(text, reference).map(({ index, text: surface, start }) => ({
        start: index,
        end: index + surface.length,
        value: chronoValue(start),
      }))
      count(theirs, expected, parsed)
    }
  }
  const row = (name: string, score: Score) => [
    name,
    f1(score.exact, score),
    f1(score.relaxed, score),
    f1(score.values, score),
  ]
  return {
    title: "Dates: the project's own table",
    note: '`fixtures/dates*.tsv`, written for this project and tuned on, so a description and no proof. Command: `npx tsx benchmarks/dates.ts`.',
    columns: ['', 'exact spans, F1', 'spans that touch, F1', 'values, F1'],
    rows: [row('pewarta', ours), row("chrono-node's `id`", theirs)],
  }
}

type Marked = { readonly start: number; readonly end: number; readonly value: string }

function count(score: Score, expected: readonly Marked[], found: readonly Marked[]): void {
  score.expected += expected.length
  score.found += found.length
  for (const mark of expected) {
    const touching = found.find(({ start, end }) => start < mark.end && mark.start < end)
    if (touching === undefined) continue
    score.relaxed++
    if (touching.start === mark.start && touching.end === mark.end) score.exact++
    if (touching.value === mark.value) score.values++
  }
}

const f1 = (right: number, { expected, found }: Score) => ((200 * right) / (expected + found)).toFixed(1)

function chronoValue(start: ReturnType<typeof chrono.parse>[number]['start']): string {
  const two = (value: number | null) => `${value}`.padStart(2, '0')
  const day = `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`
  if (start.isCertain('hour')) return `${day}T${two(start.get('hour'))}:${two(start.get('minute'))}`
  if (start.isCertain('day') || start.isCertain('weekday')) return day
  return start.isCertain('month') ? day.slice(0, 7) : start.isCertain('year') ? day.slice(0, 4) : day
}

if (import.meta.url === `file://${process.argv[1]}`)
  for (const table of await tables()) console.log(toMarkdown(table))
