import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeProgress, describeSeconds } from '../../src/cli/progress.js'
import { makeArticles, newFolder, toNdjson, writeFile } from '../batch/corpus.js'
import { run } from './run.js'

describe('pewarta batch', () => {
  const folder = newFolder()
  const input = writeFile('in.ndjson', `${toNdjson(makeArticles(3))}rusak\n`, folder)
  const output = join(folder, 'out.csv')

  it('writes what the name of its output says, and counts what it could not read', async () => {
    const { code, stderr, stdout } = await run(
      'batch',
      input,
      '--out',
      output,
      '--workers',
      '0',
      '--fields',
      'wordCount',
    )
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' })
    expect(stderr).toMatch(/4 records in .*out\.csv; .*\n1 could not be read: broken-json\.\n$/)
    expect(readFileSync(output, 'utf8')).toMatch(/^line,id,error,message,wordCount\n1,a0,,,\d+\n/)
  })

  it('takes what every row has and what the record says for fields', async () => {
    const corpus = writeFile('b.ndjson', '{"id":7,"text":"Satu.","url":"https://a.example/7"}\n', folder)
    const out = join(folder, 'fields.csv')
    const { code } = await run(
      'batch',
      corpus,
      '-o',
      out,
      '--fields',
      'id,url,language',
      '--workers',
      '0',
      '-q',
    )
    expect(code).toBe(0)
    expect(readFileSync(out, 'utf8')).toBe(
      'line,id,error,message,url,language\n1,7,,,https://a.example/7,und\n',
    )
  })

  it('says what it takes its input for', async () => {
    const text = writeFile('satu.txt', 'Satu.', folder)
    const { stderr } = await run('batch', text, '-o', join(folder, 'satu.ndjson'), '--workers', '0')
    expect(stderr).toMatch(/satu\.txt: one text\. .*satu\.ndjson: ndjson\.\n/)
    const table = writeFile('satu.csv', 'nomor;isi\n1;Satu.\n', folder)
    const words = ['batch', table, '-o', join(folder, 'satu.csv.out'), '--workers', '0', '--map', 'text=isi']
    expect((await run(...words)).stderr).toMatch(/satu\.csv: CSV, cut at ";"\./)
  })

  it('names the line at which --strict stopped', async () => {
    const strict = ['batch', input, '--out', join(folder, 'strict.ndjson'), '--workers', '0', '--strict']
    const { code, stderr } = await run(...strict)
    expect(code).toBe(4)
    expect(stderr).toMatch(/--strict stopped at line 4: /)
  })

  const refusals: [string, string[], number, RegExp][] = [
    ['no input', ['--out', 'x'], 2, /Give one INPUT/],
    ['no output', [input], 2, /Say where to write: --out/],
    ['a missing input', ['tiada.ndjson', '--out', 'x'], 3, /there is no such file/],
    ['Parquet to a pipe', [input, '--out', '-', '--format', 'parquet'], 2, /give --out FOLDER/],
    ['workers that are no number', [input, '--out', 'x', '--workers', 'dua'], 2, /give a whole number/],
    [
      'fields and all fields',
      [input, '--out', 'x', '--fields', 'id', '--full'],
      2,
      /--fields or --full, not both/,
    ],
    ['a delimiter of two', [input, '--out', 'x', '--delimiter', '::'], 2, /give one character, or tab/],
    ['a map of nothing', [input, '--out', 'x', '--map', 'isi=text'], 2, /write text=NAME/],
  ]
  it.each(refusals)('says what to do about %s', async (_, args, code, message) => {
    const finished = await run('batch', ...args)
    expect(finished).toMatchObject({ code, stdout: '' })
    expect(finished.stderr).toMatch(message)
  })
})

it('ends quietly when its reader has seen enough', async () => {
  const file = writeFile('besar.txt', 'Presiden berangkat ke Jepang. '.repeat(4000))
  const child = spawn('sh', [
    '-c',
    `${process.execPath} --import tsx src/cli/main.ts analyze ${file} | head -c 10`,
  ])
  let stderr = ''
  child.stderr.on('data', (text) => {
    stderr += text
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

describe('progress', () => {
  it('says how far, how fast and how long', () => {
    const progress = {
      records: 8000,
      fresh: 4000,
      failures: { 'broken-json': 3 },
      share: 0.75,
      begun: 0.5,
    } as const
    expect(describeProgress(progress, 40)).toBe('75% · 8,000 records · 100/s · 40 s left · 3 errors')
  })

  it('says no more than is known', () => {
    expect(describeProgress({ records: 10, fresh: 10, failures: {} }, 5)).toBe('10 records · 2/s')
  })

  it.each([
    [4.4, '4 s'],
    [114, '1 m 54 s'],
    [7260, '2 h 1 m'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(describeSeconds(seconds)).toBe(text)
  })
})
