import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { seededRandom } from '../../training/random.js'
import { makeArticles, newFolder, toNdjson, writeFile } from '../batch/corpus.js'
import { ended, startPewarta } from './built.js'

/** Every kind of record, over and over; long enough for several commits. */
const folder = newFolder()
const broken = ['{"text": \n', '{"isi": "tanpa teks"}\n', '\n']
const input = writeFile(
  'in.ndjson',
  makeArticles(12_000)
    .map((article, i) => (i % 97 === 0 ? broken[i % 3]! : '') + toNdjson([{ ...article, nomor: i }]))
    .join(''),
  folder,
)

/** A file's bytes, or those of every file of a folder, as one number; without order the lines, sorted. */
function content(output: string): unknown {
  const path = join(folder, output)
  if (output.includes('unordered')) return readFileSync(path, 'utf8').split('\n').sort()
  const hash = createHash('sha256')
  const names = statSync(path).isDirectory() ? readdirSync(path).sort() : ['']
  for (const name of names) hash.update(name).update(readFileSync(join(path, name)))
  return hash.digest('hex')
}

/** Seeded, so that a failure can be looked at again. */
const seed = Number(process.env.PEWARTA_SEED ?? 9)
const random = seededRandom(seed)

const outputs: [name: string, kills: number, options: string[]][] = [
  ['out.ndjson', 10, ['--keep', 'all', '--mark-duplicates']],
  ['out.csv', 10, ['--keep', 'nomor']],
  ['out.conllu', 5, ['--keep', 'nomor', '--tree', 'flat']],
  ['out.parquet', 15, ['--keep', 'all', '--mark-duplicates']],
  ['out.unordered.ndjson', 10, ['--unordered']],
]

it.each(outputs)(`%s is the same after %i kills (seed ${seed})`, async (name, kills, options) => {
  const run = (output: string) =>
    startPewarta([
      'batch',
      input,
      '--out',
      join(folder, output),
      ...(name.includes('conllu') ? [] : ['--fields', 'headline,dates,wordCount']),
      ...options,
    ])
  const begun = performance.now()
  expect((await ended(run(`whole.${name}`))).code).toBe(4)
  const whole = performance.now() - begun

  const checkOutput = () => expect(content(name)).toEqual(content(`whole.${name}`))
  let completed = 0
  for (let killed = 0; killed < kills; ) {
    const child = run(name)
    const timer = setTimeout(() => child.kill('SIGKILL'), random() * whole * 0.4)
    const { signal } = await ended(child)
    clearTimeout(timer)
    if (signal === 'SIGKILL') killed += 1
    else {
      checkOutput()
      completed += 1
      for (const path of [name, `${name}.run.json`]) rmSync(join(folder, path), { recursive: true })
    }
  }
  expect((await ended(run(name))).code).toBe(4)
  checkOutput()
  console.log(
    `${name}: ${kills} kills, ${completed + 1} runs completed, each ${Math.round(whole)} ms undisturbed`,
  )
})
