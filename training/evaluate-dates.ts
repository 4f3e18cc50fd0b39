/**
 * `npx tsx training/evaluate-dates.ts FOLDER`: scores over TimeML documents (`*.tml`) whose text marks TIMEX3:
 * recognition by exact and by touching spans, and values. The document's own date is the time of writing.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DateMention, findDates } from '../src/index.js'

export interface TimemlDocument {
  readonly writtenOn: string
  readonly text: string
  readonly expected: readonly { readonly start: number; readonly end: number; readonly value: string }[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decode = (xml: string) => xml.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)

/** `2013-12-4` → `2013-12-04`: some documents write their date so. */
const toIsoDate = (value: string) => value.replace(/-(\d)(?=\D|$)/g, '-0$1')

export function readTimeml(xml: string): TimemlDocument {
  const writtenOn = /<DCT>[\s\S]*?\bvalue="([^"]+)"/.exec(xml)?.[1]
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1]
  if (writtenOn === undefined || body === undefined) throw new Error('no DCT or no TEXT in the document')
  const expected: { start: number; end: number; value: string }[] = []
  let text = ''
  for (const [, tag, attributes, plain] of body.matchAll(/<(\/?[\w-]+)([^>]*)>|([^<]+)/g)) {
    if (plain !== undefined) text += decode(plain)
    else if (tag === 'TIMEX3') {
      expected.push({ start: text.length, end: -1, value: /\bvalue="([^"]*)"/.exec(attributes!)?.[1] ?? '' })
    } else if (tag === '/TIMEX3') expected.at(-1)!.end = text.length
  }
  return { writtenOn: toIsoDate(writtenOn), text, expected }
}

/** Counts of one document, or of many together. */
export interface DateCounts {
  expected: number
  found: number
  exact: number
  touching: number
  values: number
}

export function countDates(
  { expected }: TimemlDocument,
  found: readonly DateMention[],
  counts: DateCounts,
): void {
  counts.expected += expected.length
  counts.found += found.length
  for (const mark of expected) {
    const hit = found.find(({ start, end }) => start < mark.end && mark.start < end)
    if (hit === undefined) continue
    counts.touching++
    if (hit.start === mark.start && hit.end === mark.end) counts.exact++
    if (hit.value === mark.value) counts.values++
  }
}

const percent = (right: number, { expected, found }: DateCounts) =>
  ((200 * right) / (expected + found)).toFixed(1)

function main(folder: string): void {
  const counts: DateCounts = { expected: 0, found: 0, exact: 0, touching: 0, values: 0 }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.tml'))) {
    const document = readTimeml(readFileSync(join(folder, file), 'utf8'))
    countDates(document, findDates(document.text, { writtenOn: document.writtenOn }), counts)
  }
  if (counts.expected === 0) {
    console.error(
      `The documents of ${folder} mark no TIMEX3 in their text, so there is nothing to score against.`,
    )
    process.exitCode = 1
    return
  }
  console.log(`${counts.expected} marked, ${counts.found} found`)
  console.log(
    `recognition F1: exact ${percent(counts.exact, counts)}, touching ${percent(counts.touching, counts)}`,
  )
  console.log(`value F1: ${percent(counts.values, counts)}`)
}

if (import.meta.url === `file://${process.argv[1]}`) main(process.argv[2] ?? '../shared/data/timex')
