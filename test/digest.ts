import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'

// Prints a digest of each analysis, so that a move which should change nothing can be shown to change nothing:
//   npx tsx test/digest.ts dist/node > before.txt   (the built library in that folder; then again after the move, and diff)
const built = process.argv[2] ?? 'dist/node'
const { analyze } = await import(pathToFileURL(`${built}/index.js`).href)
const { readPage } = await import(pathToFileURL(`${built}/page.js`).href)
const digest = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
const options = { writtenOn: '2025-07-01T09:00+07:00', readOn: '2025-07-01T12:00+07:00' }

for (const file of readdirSync('fixtures/articles').sort()) {
  const text = readFileSync(`fixtures/articles/${file}`, 'utf8')
  if (file.endsWith('.txt')) console.log(file, digest(analyze(text, options)))
  if (file.endsWith('.html')) console.log(file, digest(readPage(text, options)))
}
const corpus = '../shared/data/raw-modern'
for (const file of readdirSync(corpus).filter((name) => name.endsWith('.ndjson.gz'))) {
  const lines = gunzipSync(readFileSync(`${corpus}/${file}`))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
  for (let i = 0; i < Math.min(lines.length, 600); i += 9) {
    const { title, text } = JSON.parse(lines[i]!)
    console.log(file, i, digest(analyze(`${title}\n\n${text}`, options)))
  }
}
