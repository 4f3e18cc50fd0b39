import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeModel } from '../../src/crf/model.js'
import { createSequenceTagger, createTypeMemory } from '../../src/crf/tagger.js'
import { numberedWords } from '../../src/store/word-numbers.js'
import { TAG_FEATURES } from '../../src/tag/features.js'
import { CorpusError, readBio, readConllu } from '../../training/corpus.js'
import { DEFAULT_OPTIONS, trainCrf } from '../../training/crf.js'
import { encodeModel } from '../../training/encode-model.js'
import { scoreEntities } from '../../training/scores.js'
import { findTask } from '../../training/tasks.js'

const LABELS = ['B-person', 'I-person', 'O']
const SENTENCES = [
  ['Menteri Sari Wulan tiba .', 'O B-person I-person O O'],
  ['kata Budi Hartono kemarin .', 'O B-person I-person O O'],
  ['Rapat dibuka Sari .', 'O O B-person O'],
].map(([words, labels]) => ({ words: words!.split(' '), labels: labels!.split(' ') }))

function trainedOn(seed: number): string {
  const head = { task: 'entities', labels: LABELS, corpora: [], seed, keyBits: 26 }
  return encodeModel({ head, ...trainCrf(SENTENCES, LABELS, TAG_FEATURES, { ...DEFAULT_OPTIONS, seed }) })
}

describe('training', () => {
  it('gives the same file for the same seed and another for another', () => {
    expect(trainedOn(1)).toBe(trainedOn(1))
    expect(trainedOn(1)).not.toBe(trainedOn(2))
  })

  it('learns its examples', () => {
    const tagger = createSequenceTagger(decodeModel(trainedOn(1)), TAG_FEATURES)
    for (const { words, labels } of SENTENCES) {
      expect(Array.from(tagger.tag(words), (label) => tagger.labels[label])).toEqual(labels)
      expect(tagger.confidence(0, words.length)).toBeGreaterThan(0.5)
    }
  })

  it('labels a sentence of one word, of none and a slice of a longer one', () => {
    const tagger = createSequenceTagger(decodeModel(trainedOn(1)), TAG_FEATURES)
    expect(tagger.tag([])).toHaveLength(0)
    expect(tagger.tag(['Sari'])).toHaveLength(1)
    const words = ['x', ...SENTENCES[0]!.words, 'y']
    expect([...tagger.tag(words, 1, 6)]).toEqual([...tagger.tag(SENTENCES[0]!.words)])
  })

  it('sees the words around a slice, where it is told that they are of one sentence', () => {
    const tagger = createSequenceTagger(decodeModel(trainedOn(1)), TAG_FEATURES)
    const { words } = SENTENCES[0]!
    const end = words.length
    tagger.tag(words)
    const inside = tagger.confidence(1, 2)
    tagger.tag(words, 1, 2)
    const alone = tagger.confidence(0, 1)
    tagger.tag(words, 1, 2, { first: 0, end })
    expect(Math.abs(tagger.confidence(0, 1) - inside)).toBeLessThan(Math.abs(alone - inside))
    tagger.tag(words, 0, end, { first: 0, end })
    expect(tagger.confidence(1, 2)).toBe(inside)
  })
})

describe('taggers that share their memory', () => {
  it('label the same before and after they forget', () => {
    const memory = createTypeMemory()
    const [one, other] = [1, 2].map((seed) =>
      createSequenceTagger(decodeModel(trainedOn(seed)), TAG_FEATURES, memory),
    )
    const label = ({ words }: (typeof SENTENCES)[number]) => [[...one!.tag(words)], [...other!.tag(words)]]
    const before = SENTENCES.map(label)
    const many = Array.from({ length: 40_000 }, (_, i) => `kata${i}`)
    for (let from = 0; from < many.length; from += 500) one!.tag(many, from, from + 500)
    expect(memory.types).toBeLessThan(many.length)
    expect(SENTENCES.map(label)).toEqual(before)
  })

  it('label the same by the numbers of words, before and after they forget', () => {
    const tagger = createSequenceTagger(decodeModel(trainedOn(1)), TAG_FEATURES)
    const plain = SENTENCES.map(({ words }) => [...tagger.tag(words)])
    const lists = SENTENCES.map(({ words }) => words.map((text) => ({ text })))
    const byNumbers = () =>
      lists.map((tokens) => {
        const numbered = numberedWords(tokens)
        return [...tagger.tag(numbered.words, 0, tokens.length, { numbered })]
      })
    expect(byNumbers()).toEqual(plain)
    for (let from = 0; from < 40_000; from += 500) {
      const numbered = numberedWords(Array.from({ length: 500 }, (_, i) => ({ text: `nama${from + i}` })))
      tagger.tag(numbered.words, 0, 500, { numbered })
    }
    expect(byNumbers()).toEqual(plain)
  })
})

describe('a corpus file', () => {
  it.each([
    ['1\tini\tini\tPRON\t_\t_\t_\t_\t_\n', 'satu.conllu:1: expected the 10 columns'],
    ['# text = a\n2\tini\tini\tPRON\t_\t_\t_\t_\t_\t_\n', 'satu.conllu:2: expected id 1, got "2"'],
    ['1\tini\tini\tPRONOMINA\t_\t_\t_\t_\t_\t_\n', 'satu.conllu:1: "PRONOMINA" is no UPOS tag'],
    ['2-3\tini\t_\t_\t_\t_\t_\t_\t_\t_\n', 'satu.conllu:1: id 2-3 is out of order'],
  ])('of CoNLL-U with a bad line is an error with file and line', (text, message) => {
    expect(() => readConllu('satu.conllu', text)).toThrow(CorpusError)
    expect(() => readConllu('satu.conllu', text)).toThrow(message)
  })

  it.each([
    ['Sari B-person\ntiba\n', 'dua.conll:2: expected a word and a label, got "tiba"'],
    ['Sari person\n', 'dua.conll:1: "person" is no BIO label'],
  ])('of BIO with a bad line is an error with file and line', (text, message) => {
    expect(() => readBio('dua.conll', text)).toThrow(message)
  })

  it('of BIO may begin an entity with I-', () => {
    expect(readBio('tiga.conll', 'Sari I-person\nWulan I-person\n\n')[0]!.labels).toEqual([
      'B-person',
      'I-person',
    ])
  })

  it('of a multiword token is read as written', () => {
    const row = (id: string, form: string, upos: string, misc = '_') =>
      `${id}\t${form}\t_\t${upos}\t_\t_\t_\t_\t_\t${misc}\n`
    const text =
      row('1-2', 'rumahnya', '_', 'SpaceAfter=No') + row('1', 'rumah', 'NOUN') + row('2', 'nya', 'PRON')
    const [sentence] = readConllu('empat.conllu', `${text}${row('3', '.', 'PUNCT')}`)
    expect(sentence!.text).toBe('rumahnya.')
    expect(sentence!.tokens.map((token) => token.form)).toEqual(['rumahnya', '.'])
    expect(sentence!.words.map((word) => word.part)).toEqual([1, 2, 0])
  })

  it('comes back with predicted labels in its place', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pewarta-'))
    const conllu = join(folder, 'a.conllu')
    const row = (id: string, form: string, upos: string) => `${id}\t${form}\t_\t${upos}\t_\t_\t_\t_\t_\t_\n`
    writeFileSync(
      conllu,
      `${row('1-2', 'rumahnya', '_')}${row('1', 'rumah', 'X')}${row('2', 'nya', 'PRON')}\n`,
    )
    expect(
      findTask('upos')
        .write(conllu, [['NOUN']])
        .split('\n')[1],
    ).toBe(row('1', 'rumah', 'NOUN').trimEnd())
    const bio = join(folder, 'b.conll')
    writeFileSync(bio, 'Sari PROPN O\n\ntiba\tO\n')
    expect(findTask('entities').write(bio, [['B-person'], ['O']])).toBe('Sari PROPN B-person\n\ntiba\tO\n')
  })
})

describe('scores', () => {
  it('count whole entities', () => {
    const gold = [{ words: ['a', 'b', 'c'], labels: ['B-person', 'I-person', 'B-place'] }]
    expect(scoreEntities(gold, [['B-person', 'O', 'B-place']])).toMatchObject({
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      'f1 person': 0,
      'f1 place': 1,
    })
  })
})
