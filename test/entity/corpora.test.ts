import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEntityCorpus } from '../../training/entity-corpora.js'
import { inKindsOf } from '../../training/kind-names.js'

/** Reads `word/LABEL word` as a file of that corpus; words with their labels, open ones as `?`. */
function read(corpus: string, tagged: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'corpus-')), `${corpus}.train.conll`)
  const lines = tagged.split(' ').map((each) => `${each.split('|')[0]} ${each.split('|')[1] ?? 'O'}`)
  writeFileSync(file, `${lines.join('\n')}\n`)
  const [sentence] = readEntityCorpus(file)
  return sentence!.words
    .map((word, i) => {
      const label = sentence!.labels[i]!
      return label === 'O' ? word : `${word}|${label.startsWith('O|') ? '?' : label}`
    })
    .join(' ')
}

describe('corpora of different schemes', () => {
  it('tell job titles from state bodies', () => {
    expect(read('nergrit-full', 'kata Menteri|B-NOR Perhubungan|I-NOR di KPK|B-NOR')).toBe(
      'kata Menteri|B-position Perhubungan|I-position di KPK|B-organization',
    )
  })

  it('join what was cut inside a word', () => {
    expect(read('nergrit-full', 'warga punya e|B-PRD -|I-PRD KTP|I-PRD')).toBe('warga punya e-KTP|B-product')
  })

  it('leave open what a corpus does not label', () => {
    expect(read('idner-news-2k', 'kata Wiratama|B-PER kemarin')).toBe('kata|? Wiratama|B-person kemarin|?')
  })

  it('make a country of a country without a label', () => {
    expect(read('idner-news-2k', 'militer Israel di Israel|B-LOC')).toBe(
      'militer|? Israel|B-country di|? Israel|B-place',
    )
  })

  it('refuse a file of an unknown corpus', () => {
    expect(() => readEntityCorpus('/tmp/lain.conll')).toThrow(/no name of a known corpus/)
  })
})

describe('labels in the words of a corpus', () => {
  const gold = [{ words: ['Wiratama', 'Solo'], labels: ['B-PER', 'B-LOC'] }]

  it('are compared by their meaning', () => {
    expect(inKindsOf(gold, [['B-person', 'B-place']])).toEqual([['B-PER', 'B-LOC']])
  })

  it('leave out what the corpus does not label, and nothing else', () => {
    expect(inKindsOf(gold, [['B-law', 'B-disease']])).toEqual([['O', 'B-disease']])
  })
})
