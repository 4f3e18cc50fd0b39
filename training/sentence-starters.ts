/**
 * `npx tsx training/sentence-starters.ts`: prints the words that news begins its sentences with and that hardly ever begin a
 * name, the commonest first. What fits goes into `dictionaries/learned/sentence-starters.txt`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const CORPUS = '../shared/data/raw-modern/'
const LEAST_AT_HEAD = 60
const LEAST_IN_LOWER_CASE = 40
const MOST_CAPITALISED = 0.04

const counts = {
  head: new Map<string, number>(),
  capital: new Map<string, number>(),
  lower: new Map<string, number>(),
}
const add = (where: keyof typeof counts, word: string) =>
  counts[where].set(word, (counts[where].get(word) ?? 0) + 1)

for (const file of readdirSync(CORPUS).filter(
  (name) => name.endsWith('.gz') && !/condensed|headlines/.test(name),
)) {
  for (const line of gunzipSync(readFileSync(CORPUS + file))
    .toString('utf8')
    .split('\n')) {
    if (line === '') continue
    for (const [, before, word] of (JSON.parse(line).text as string).matchAll(/(^|\S) ?\s([\p{L}-]+)/gu)) {
      const isCapitalised = /^\p{Lu}/u.test(word!)
      if (/[.?!]/.test(before!)) {
        if (/^\p{Lu}\p{Ll}/u.test(word!)) add('head', word!.toLowerCase())
      } else if (/[\p{Ll},]/u.test(before!)) add(isCapitalised ? 'capital' : 'lower', word!.toLowerCase())
    }
  }
}
const isStarter = ([word, head]: readonly [string, number]) => {
  const lower = counts.lower.get(word) ?? 0
  return (
    head >= LEAST_AT_HEAD &&
    lower >= LEAST_IN_LOWER_CASE &&
    (counts.capital.get(word) ?? 0) < MOST_CAPITALISED * lower
  )
}
for (const [word, head] of [...counts.head].filter(isStarter).sort((a, b) => b[1] - a[1]))
  console.log(word, head)
