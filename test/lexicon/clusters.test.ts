import { describe, expect, it } from 'vitest'
import { CASING, casingOf, clusterOf, clusterPath } from '../../src/lexicon/clusters.js'

/** How many branches two words share from the root of the tree. */
function shared(a: string, b: string): number {
  let bits = 0
  const path = (word: string) => clusterPath(clusterOf(word), bits)
  while (bits < 30 && path(a) === path(b)) bits++
  return bits - 1
}

describe('word clusters', () => {
  it('put words in like company together', () => {
    expect(shared('menteri', 'bupati')).toBeGreaterThan(shared('menteri', 'mengatakan'))
    expect(shared('bandung', 'surabaya')).toBeGreaterThan(shared('bandung', 'kemarin'))
    expect(clusterOf('tuturnya')).toBe(clusterOf('ucapnya'))
  })

  it('fold case and digits', () => {
    expect(clusterOf('JAKARTA')).toBe(clusterOf('jakarta'))
    expect(clusterOf('2018')).toBe(clusterOf('1997'))
  })

  it('answer 0 for words too rare to be known', () => {
    expect(clusterOf('zyxwv')).toBe(0)
    expect(casingOf('zyxwv')).toBe(CASING.unknown)
    expect(clusterPath(0, 8)).toBe(0)
  })

  it('give prefixes that differ by their length', () => {
    const leaf = clusterOf('jakarta')
    expect(clusterPath(leaf, 4)).toBeGreaterThanOrEqual(16)
    expect(clusterPath(leaf, 4)).toBeLessThan(32)
    expect(clusterPath(leaf, 4)).toBe(Math.floor(clusterPath(leaf, 6) / 4))
  })

  it.each([
    ['jakarta', CASING.name],
    ['DPR', CASING.acronym],
    ['mengatakan', CASING.lower],
  ])('know how %s is written', (word, casing) => {
    expect(casingOf(word)).toBe(casing)
  })
})
