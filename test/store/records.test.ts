import { expect, it } from 'vitest'
import { mapped, withFields } from '../../src/store/records.js'

it('adds fields to a copy', () => {
  const name = Object.freeze({ text: 'Rusia', kind: 'place' })
  expect(withFields(name, { kind: 'country', code: 'RU' })).toEqual({
    text: 'Rusia',
    kind: 'country',
    code: 'RU',
  })
  expect(name).toEqual({ text: 'Rusia', kind: 'place' })
})

it('maps a list as `map` does', () => {
  const words = ['Kuala', 'Lumpur']
  const place = (word: string, index: number) => `${index} ${word}`
  expect(mapped(words, place)).toEqual(words.map(place))
  expect(mapped([], place)).toEqual([])
})
