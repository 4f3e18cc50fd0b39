import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fingerprint, similarity } from '../../src/index.js'
import { seededRandom } from '../../training/random.js'

/** Stories of invented facts, each of its own words. */
const random = seededRandom(11)
const WORDS = readFileSync('dictionaries/roots.txt', 'utf8')
  .split('\n')
  .filter((line) => /^[a-z]+\t/.test(line))
  .map((line) => line.split('\t')[0]!)
const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!
const paragraph = () =>
  `${Array.from({ length: 18 + Math.floor(random() * 20) }, () => pick(WORDS)).join(' ')}.`
const story = () => Array.from({ length: 8 + Math.floor(random() * 8) }, paragraph)

const CHANGES: Readonly<Record<string, (paragraphs: readonly string[]) => string[]>> = {
  'cut to half': (paragraphs) => paragraphs.slice(0, Math.ceil(paragraphs.length / 2)),
  'given a new title': (paragraphs) => ['Judul Lain untuk Berita Ini', ...paragraphs],
  'given other credits': (paragraphs) => [
    `JAKARTA, KABARPESISIR.id - ${paragraphs[0]}`,
    ...paragraphs.slice(1),
    'Penulis: Sinta Wulandari',
    'Sumber: Kabar Pesisir',
  ],
  'robbed of a paragraph in its middle': (paragraphs) => paragraphs.filter((_, i) => i !== 4),
}

describe('fingerprint', () => {
  const stories = Array.from({ length: 150 }, story)
  const prints = stories.map((paragraphs) => fingerprint(paragraphs.join('\n')))

  it.each(Object.entries(CHANGES))('is nearly the same for a story that was %s', (_, change) => {
    const found = stories.filter(
      (paragraphs, i) => similarity(prints[i]!, fingerprint(change(paragraphs).join('\n'))) >= 0.85,
    )
    expect(found.length / stories.length).toBeGreaterThanOrEqual(0.95)
  })

  it('is another for another story', () => {
    for (let i = 1; i < prints.length; i++) expect(similarity(prints[i]!, prints[i - 1]!)).toBeLessThan(0.5)
  })

  it('is of one length, and the same for the same text, whatever its case and spaces', () => {
    expect(prints.every((print) => /^[0-9a-f]{260}$/.test(print))).toBe(true)
    const text = stories[0]!.join('\n')
    expect(fingerprint(`${text.toUpperCase().replaceAll(' ', '  ')}\n\n`)).toBe(prints[0])
    expect(similarity(prints[0]!, prints[0]!)).toBe(1)
  })

  it('is empty for no words, and like nothing', () => {
    expect(fingerprint(' …\n')).toBe('')
    expect(similarity('', '')).toBe(0)
    expect(similarity(fingerprint('satu'), fingerprint('satu'))).toBe(1)
    expect(similarity(fingerprint('satu'), fingerprint('dua'))).toBe(0)
  })
})
