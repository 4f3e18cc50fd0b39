/**
 * `npx tsx benchmarks/duplicates.ts`: how well `fingerprint` finds stories again, on pairs made of modern articles (kept
 * beside the project): each is cut, given another title, other credits or all of these, and set beside its own original
 * and beside its neighbour in the same file, which is of the same outlet and often of the same day.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { fingerprint, similarity } from '../src/index.js'
import { seededRandom } from '../training/random.js'

const CORPUS = '../shared/data/raw-modern'
const LEAST_SHARE = 0.85
const random = seededRandom(5)

const texts = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.ndjson.gz') && !/condensed|whole/.test(name))
  .flatMap((name) =>
    gunzipSync(readFileSync(join(CORPUS, name)))
      .toString()
      .split('\n'),
  )
  .filter(Boolean)
  .map((line) => JSON.parse(line).text as string | undefined)
  .filter((text) => text !== undefined && text.split(/\s+/).length > 60) as string[]

const cut = (lines: readonly string[]) =>
  lines.slice(0, Math.max(2, Math.ceil(lines.length * (0.5 + random() * 0.4))))
const retitle = (lines: readonly string[]) => ['Judul Lain untuk Berita Ini', ...lines.slice(1)]
const recredit = (lines: readonly string[]) => [
  ...lines.map((line) => line.replace(/^[A-Z][\w ,.]{2,40} [-–—] /, 'JAKARTA, KABARPESISIR - ')),
  'Penulis: Sinta Wulandari',
  'Sumber: Kabar Pesisir',
]
const CHANGES = [cut, retitle, recredit, (lines: readonly string[]) => recredit(retitle(cut(lines)))]

let found = 0
let wrong = 0
const pairs = 4000
for (let i = 0; i < pairs; i++) {
  const at = Math.floor(random() * (texts.length - 1))
  const paragraphs = texts[at]!.split(/\n+/).filter(Boolean)
  const lines = paragraphs.length < 3 ? texts[at]!.split(/(?<=\.) /) : paragraphs
  const changed = fingerprint(CHANGES[i % CHANGES.length]!(lines).join('\n'))
  if (similarity(fingerprint(texts[at]!), changed) >= LEAST_SHARE) found += 1
  if (similarity(fingerprint(texts[at + 1]!), changed) >= LEAST_SHARE) wrong += 1
}
const percent = (share: number) => `${(share * 100).toFixed(1)} %`
console.log(
  `${pairs} made pairs and as many of neighbours: precision ${percent(found / (found + wrong))}, recall ${percent(found / pairs)}`,
)
