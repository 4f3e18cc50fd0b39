import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/date/find.js'

/** Every line of `fixtures/dates*.tsv`: `writtenOn <TAB> text with [expression|value] marks`. */
const FILES = readdirSync('fixtures').filter((file) => /^dates.*\.tsv$/.test(file))

function readMarks(marked: string) {
  const expected: string[] = []
  const text = marked.replace(/\[([^|\]]+)\|([^\]]+)\]/g, (_, surface: string, value: string) => {
    expected.push(`${surface}|${value}`)
    return surface
  })
  return { text, expected }
}

describe.each(FILES)('fixtures/%s', (file) => {
  const lines = readFileSync(`fixtures/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

  it.each(lines)('%s', (line) => {
    const [writtenOn, marked] = line.split('\t')
    const { text, expected } = readMarks(marked!)
    const found = findDates(text, writtenOn ? { writtenOn } : {})
    expect(found.map((mention) => `${mention.text}|${mention.value}`)).toEqual(expected)
    for (const { start, end, text: surface } of found) expect(text.slice(start, end)).toBe(surface)
  })
})
