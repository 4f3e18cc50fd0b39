import { expect, it } from 'vitest'
import { averageModels } from '../../src/crf/average.js'
import { decodeModel, ModelError } from '../../src/crf/model.js'
import { addRow } from '../../src/crf/row-table.js'
import { encodeModel } from '../../training/encode-model.js'

const head = { task: 'tags', labels: ['NOUN', 'VERB'], corpora: [], seed: 1, keyBits: 26 }
const transitions = [0.1, -0.4, 0.2, 0, 1, 2, -3, 0]
const modelOf = (rows: Record<number, readonly [number, number]>, factor: number) =>
  decodeModel(
    encodeModel({
      head,
      keys: Object.keys(rows).map(Number),
      weights: Float32Array.from(Object.values(rows).flat()),
      transitions: Float32Array.from(transitions, (weight) => weight * factor),
    }),
  )

it('scores every label by the mean of two models', () => {
  const a = modelOf({ 5: [0.3, 0], 70: [-0.2, 0.1], 900: [4.4, -4.4] }, 1)
  const b = modelOf({ 5: [0.1, 0.2], 71: [0, 1], 900: [4.4, 4.4] }, 3)
  const average = averageModels(a, b)
  const meanOf = (key: number) => {
    const sums = new Int32Array(2)
    addRow(average.table, key, sums, 0)
    return Array.from(sums, (sum) => Math.round(sum * average.head.scale * 100) / 100)
  }
  expect([5, 70, 71, 72, 900].map(meanOf)).toEqual([
    [0.2, 0.1],
    [-0.1, 0.05],
    [0, 0.5],
    [0, 0],
    [4.4, 0],
  ])
  expect(Array.from(average.transitions, (weight) => weight * average.head.scale)).toEqual([
    0.2, -0.8, 0.4, 0,
  ])
})

it('takes so many parts of each', () => {
  const a = modelOf({ 5: [0.3, -0.2] }, 1)
  const b = modelOf({ 5: [0.8, 0.3] }, 1)
  const average = averageModels(a, b, [3, 2])
  const sums = new Int32Array(2)
  addRow(average.table, 5, sums, 0)
  expect(Array.from(sums, (sum) => Math.round(sum * average.head.scale * 100) / 100)).toEqual([0.5, 0])
})

it('refuses models of other labels', () => {
  const a = modelOf({ 5: [0.3, 0] }, 1)
  const other = { ...a, head: { ...a.head, labels: ['B-person', 'O'] } }
  expect(() => averageModels(a, other)).toThrow(ModelError)
})
