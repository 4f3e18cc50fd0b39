import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/date/find.js'
import { JOINS } from '../../src/date/join/index.js'

const WRITTEN = { writtenOn: '2023-05-02T09:00+07:00' }

describe('neighbours that are one expression', () => {
  it.each(JOINS.flatMap((rows) => rows().map(({ example }) => example)))('%s: %s', (text, value) => {
    expect(findDates(`${text}.`, WRITTEN).map((mention) => [mention.text, mention.value])).toEqual([
      [text, value],
    ])
  })
})
