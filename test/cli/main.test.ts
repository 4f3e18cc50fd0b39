import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyze, toConllu } from '../../src/index.js'
import { run, spawnPewarta } from './run.js'

const TEXT = 'Presiden berangkat ke Jepang.\n\nIa pulang besok.\n'
const folder = mkdtempSync(join(tmpdir(), 'pewarta-cli-'))
const file = join(folder, 'satu.txt')
const other = join(folder, 'dua.txt')
writeFileSync(file, TEXT)
writeFileSync(other, 'Hujan turun di Bogor.')
writeFileSync(join(folder, 'bytes.txt'), Buffer.from([0x68, 0xe9, 0x20]))

describe('pewarta analyze', () => {
  it('gives the analysis as JSON', async () => {
    const { stdout, code } = await run('analyze', file)
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(analyze(TEXT))))
    expect(code).toBe(0)
  })

  it('reads standard input', async () => {
    const { stdout } = await spawnPewarta(['analyze', '--format', 'conllu'], TEXT)
    expect(stdout).toBe(toConllu(analyze(TEXT)))
  })

  it('gives a list for several files, found by a pattern', async () => {
    const { stdout } = await run('analyze', join(folder, '{satu,dua}.txt'), '--fields', 'wordCount')
    expect(JSON.parse(stdout)).toEqual([
      { file: other, wordCount: analyze('Hujan turun di Bogor.').article.wordCount },
      { file, wordCount: analyze(TEXT).article.wordCount },
    ])
  })

  it('refuses an unknown option, and guesses which one was meant', async () => {
    const { code, stderr, stdout } = await run('analyze', '--fromat', 'csv')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe(
      'pewarta: Unknown option --fromat. Did you mean --format? See pewarta analyze --help.\n',
    )
  })

  const refusals: [string, string[], number, RegExp][] = [
    ['a missing file', ['analyze', 'tiada.txt'], 3, /Cannot read tiada\.txt: there is no such file/],
    ['a pattern without files', ['analyze', 'tiada/*.txt'], 3, /No file matches/],
    ['bytes that are no UTF-8', ['analyze', join(folder, 'bytes.txt')], 3, /is not UTF-8.*iconv/],
    ['an unknown format', ['analyze', '--format', 'xml'], 2, /choose one of json, ndjson/],
    ['an unknown field', ['analyze', file, '--fields', 'heading'], 2, /There is no field "heading"/],
    ['a date that is none', ['analyze', file, '--written-on', '2 Mei'], 2, /write an ISO 8601 date/],
    ['an unknown command', ['analize'], 2, /Did you mean analyze\?/],
    ['an option without its value', ['analyze', '--url'], 2, /argument missing/],
  ]
  it.each(refusals)('says what to do about %s', async (_, args, code, message) => {
    const finished = await run(...args)
    expect(finished).toMatchObject({ code, stdout: '' })
    expect(finished.stderr).toMatch(message)
    expect(finished.stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('help', () => {
  it('shows examples', async () => {
    const { stdout, code } = await run('analyze', '--help')
    expect(code).toBe(0)
    expect(stdout).toMatch(/Examples\n {2}pewarta analyze/)
  })

  it('documents the exit codes', async () => {
    expect((await run('--help')).stdout).toMatch(/Exit codes\n {2}0 +everything was read/)
  })
})

describe('pewarta demo', () => {
  it('is plain where there is no terminal', async () => {
    const { stdout, code } = await spawnPewarta(['demo'])
    expect(code).toBe(0)
    expect(stdout).not.toContain('\x1b')
    expect(stdout).toContain('The first sentences, word by word')
  })
})
