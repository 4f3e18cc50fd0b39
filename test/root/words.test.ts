import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyzeWord } from '../../src/root/stem.js'

const rows = readFileSync('fixtures/words.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))

describe('fixtures/words.tsv', () => {
  it('holds several hundred words', () => {
    expect(rows.length).toBeGreaterThan(400)
  })

  it.each(rows)('%s is of %s', (word, root, affixes = '', reduplication = '') => {
    const analysis = analyzeWord(word!)
    const { prefixes, infixes, suffixes, clitics, particles } = analysis
    const forms = [...prefixes, ...infixes, ...suffixes, ...clitics, ...particles].map((part) => part.form)
    expect(analysis.root).toBe(root)
    expect(forms.join(' ')).toBe(affixes)
    expect(analysis.reduplication ?? '').toBe(reduplication)
  })
})
