import { describe, expect, it } from 'vitest'
import { decodeModel, ModelError } from '../../src/crf/model.js'
import { addRow, findRow } from '../../src/crf/row-table.js'
import RECOGNISER from '../../src/lexicon/generated/recogniser.js'
import NEWS from '../../src/lexicon/generated/tagger-news.js'
import REFERENCE from '../../src/lexicon/generated/tagger-reference.js'
import { encodeModel } from '../../training/encode-model.js'

const keys = [5, 70, 71, 900_000, 60_000_000]
const weights = Float32Array.from([0.3, 0, -0.2, 0.1, 0, 0, 4.4, -9, 0, 0.5])
const transitions = Float32Array.from([0.1, -0.4, 120, 0, 1, 2, -3, 0])
const head = { task: 'tags', labels: ['NOUN', 'VERB'], corpora: [], seed: 1, keyBits: 26 }
const learned = { head, keys, weights, transitions }
const file = encodeModel(learned, 0.1)

describe('a model file', () => {
  it('keeps every weight of every feature, as small integers', () => {
    const model = decodeModel(file, 'tags')
    const rows = keys.map((key) => {
      const sums = new Int32Array(3)
      addRow(model.table, key, sums, 1)
      return [...sums]
    })
    expect(rows).toEqual([
      [0, 3, 0],
      [0, -2, 1],
      [0, 0, 0],
      [0, 44, -44],
      [0, 0, 5],
    ])
    expect([...model.transitions]).toEqual([1, -4, 1200, 0])
    expect([...model.starts, ...model.ends]).toEqual([10, 20, -30, 0])
  })

  it('reads the same from a line of keys that it has in common with other models', () => {
    const other = { head, keys: [6, 71, 61_000_000], weights: weights.subarray(0, 6), transitions }
    const files = [learned, other].map((model) => encodeModel(model, 0.1, [learned, other]))
    const lines = files.map((shared) => shared.split('\n')[1])
    expect(lines[0]).toBe(lines[1])
    expect(decodeModel(files[0]!).table).toEqual(decodeModel(file).table)
    expect(decodeModel(files[1]!).table).toEqual(decodeModel(encodeModel(other)).table)
  })

  it('knows no other key', () => {
    const model = decodeModel(file)
    expect([1, 6, 72, 59_999_999].map((key) => findRow(model.table, key))).toEqual([-1, -1, -1, -1])
  })

  it.each([
    ['an empty file', '', 'pewarta sequence model'],
    ['a foreign file', '# a CoNLL-U file\n1\tini\n', 'pewarta sequence model'],
    ['JSON of another kind', '{"format":"spaCy"}\n', 'pewarta sequence model'],
    ['a later version', file.replace('"version":1', '"version":2'), 'version 1'],
    ['a head without labels', file.replace('"labels":["NOUN","VERB"]', '"labels":[]'), 'labels'],
    ['a file cut short', file.slice(0, -30), 'Damaged'],
    [
      'a changed character',
      file.slice(0, -5) + (file.at(-5) === 'A' ? 'B' : 'A') + file.slice(-4),
      'checksum',
    ],
    ['something that is no text', undefined as unknown as string, 'undefined'],
  ])('%s is a ModelError that says what was expected', (_, damagedFile, expected) => {
    expect(() => decodeModel(damagedFile)).toThrow(ModelError)
    expect(() => decodeModel(damagedFile)).toThrow(expected)
  })

  it('of another task is a ModelError', () => {
    expect(() => decodeModel(file, 'entities')).toThrow(
      'Expected a model of the task "entities", got one of "tags".',
    )
  })

  it.each([
    ['tags', NEWS],
    ['tags', REFERENCE],
    ['entities', RECOGNISER],
  ])('of the package is whole: %s', (task, packed) => {
    expect(() => decodeModel(packed, task)).not.toThrow()
  })
})
