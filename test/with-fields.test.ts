import { expect, it } from 'vitest'
import { withFields } from '../src/with-fields.js'

it('adds fields to a copy', () => {
  const name = Object.freeze({ text: 'Rusia', kind: 'place' })
  expect(withFields(name, { kind: 'country', code: 'RU' })).toEqual({
    text: 'Rusia',
    kind: 'country',
    code: 'RU',
  })
  expect(name).toEqual({ text: 'Rusia', kind: 'place' })
})
