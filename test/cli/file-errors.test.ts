import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeArticles, newFolder, toNdjson, writeFile } from '../batch/corpus.js'
import { type Finished, run } from './run.js'

const folder = newFolder()
const corpus = writeFile('in.ndjson', toNdjson(makeArticles(40)), folder)
const packed = gzipSync(toNdjson(makeArticles(40)))
const cut = writeFile('cut.ndjson.gz', packed.subarray(0, packed.length - 200), folder)
const plain = writeFile('plain.ndjson.gz', 'no gzip at all', folder)
const article = writeFile('satu.txt', 'Warga Kupang menanam bakau.', folder)
const out = join(folder, 'out.ndjson')
const tiada = join(folder, 'tiada')

describe('what cannot be read or written ends with code 3 and a line that says why:', () => {
  const failures: [string, string[], RegExp][] = [
    ['no such input', ['batch', `${tiada}.ndjson`, '-o', out], /Cannot read .*tiada\.ndjson: there is no such file/],
    ['a folder as a file', ['batch', folder, '--from', 'ndjson', '-o', out], /Cannot read .*: it is a folder/],
    ['a packed file that is cut off', ['batch', cut, '-o', out, '-q'], /Cannot read .*cut\.ndjson\.gz: it is cut off/],
    ['a packed file that is none', ['batch', plain, '-o', out, '-q'], /Cannot read .*: it is not packed by gzip/],
    ['no folder for the output', ['batch', corpus, '-o', `${tiada}/out.ndjson`, '-q'], /Cannot write .*: there is no/],
    ['a folder that takes no files', ['batch', corpus, '-o', '/sys/out.ndjson', '-q'], /Cannot write .*: (?:you may not|the disk is read-only|there is no such)/],
    ['a file where a folder should be', ['batch', corpus, '-o', `${article}/out.csv`, '-q'], /Cannot .*: .* no folder/],
    ['no folder for Parquet', ['batch', corpus, '-o', `${article}/out.parquet`, '-q'], /Cannot .*: .* no folder/],
    ['results that are cut off', ['report', cut, '-o', join(folder, 'a.html')], /Cannot read .*: it is cut off/],
    ['no folder for a report', ['report', corpus, '-o', `${tiada}/a.html`], /Cannot write .*: there is no such/],
    ['a folder to analyze', ['analyze', folder], /Cannot read .*: it is a folder/],
    ['no folder for a log', ['serve', '--access-log', `${tiada}/log`], /Cannot write .*: there is no such/],
  ] // biome-ignore format: a table
  it.each(failures)('%s', async (_, words, message) => {
    const { code, stderr } = await run(
      ...words,
      ...(words[0] === 'batch' ? ['--workers', '0', '--restart'] : []),
    )
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(code).toBe(3)
  })

  it('a checkpoint that is none', async () => {
    const broken = writeFile('rusak.ndjson.run.json', 'bukan JSON', folder).replace('.run.json', '')
    const { code, stderr } = await run('batch', corpus, '-o', broken, '--workers', '0', '-q')
    expect(stderr).toMatch(/it is no checkpoint of a run\. --restart begins anew/)
    expect(code).toBe(3)
  })
})

/** In a shell, from the sources. */
const shell = (line: string): Promise<Finished> =>
  new Promise((resolve) => {
    const pewarta = `${process.execPath} --import tsx src/cli/main.ts`
    execFile('bash', ['-c', line.replace('pewarta', pewarta)], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    )
  })

describe.runIf(existsSync('/dev/full'))('a full disk ends with code 3 and a line that says so:', () => {
  it.each([
    ['batch', `pewarta batch ${corpus} -o - --workers 0 -q > /dev/full`],
    ['analyze', `pewarta analyze ${article} > /dev/full`],
    ['a help', 'pewarta --help > /dev/full'],
  ])('%s to standard output', async (_, line) => {
    const { code, stderr } = await shell(line)
    expect(stderr).toBe('pewarta: Cannot write standard output: the disk is full.\n')
    expect(code).toBe(3)
  })

  it('batch to a file that may grow no more, and it goes on once there is room', async () => {
    const output = join(folder, 'penuh.ndjson')
    const words = `pewarta batch ${corpus} -o ${output} --workers 0 -q --fields text,tokens`
    const { code, stderr } = await shell(`trap '' XFSZ; ulimit -f 16; ${words}`)
    expect(stderr).toMatch(/^pewarta: Cannot write .*penuh\.ndjson: it would be too large for this disk\.\n$/)
    expect(code).toBe(3)
    expect((await shell(words)).code).toBe(0)
    expect(readFileSync(output, 'utf8').trimEnd().split('\n')).toHaveLength(40)
  })
})
