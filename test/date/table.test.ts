import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMarkedLine } from '../../fixtures/marked-dates.js'
import { findDates } from '../../src/date/find.js'

/** Every line of `fixtures/dates*.tsv`: `writtenOn <TAB> text with [expression|value] marks`. */
const FILES = readdirSync('fixtures').filter((file) => /^dates.*\.tsv$/.test(file))

describe.each(FILES)('fixtures/%s', (file) => {
  const lines = readFileSync(`fixtures/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

  it.each(lines)('%s', (line) => {
    const { writtenOn, text, expected } = readMarkedLine(line)
    const found = findDates(text, writtenOn ? { writtenOn } : {})
    expect(found.map(({ start, end, text, value }) => ({ start, end, text, value }))).toEqual(expected)
  })
})
