import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isCue, kindSaid } from '../../src/lexicon/name-cues.js'

const lines = readFileSync('dictionaries/name-cues.txt', 'utf8').trim().split('\n')
const told = lines.flatMap((line) => /^# {3}(\w+) /.exec(line)?.[1] ?? [])
const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'))

describe('the words round a name', () => {
  it('do what the head of the dictionary tells of, and nothing else', () => {
    const used = new Set(rows.flatMap(([, does]) => does!.split(',')))
    expect([...used].sort()).toEqual([...told].sort())
  })

  it('are asked for what they do', () => {
    expect(isCue('thing', 'mobil')).toBe(true)
    expect(isCue('body', 'mobil')).toBe(false)
    expect(isCue('thing', 'banjir')).toBe(false)
  })

  it('say what the name behind them is', () => {
    expect(kindSaid(['organization', 'event'], 'klub')).toBe('organization')
    expect(kindSaid(['work', 'product'], 'lagu')).toBe('work')
    expect(kindSaid(['work', 'product'], 'klub')).toBeUndefined()
  })
})
