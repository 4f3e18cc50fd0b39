import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Entity } from '../../src/document.js'
import { analyze } from '../../src/index.js'
import { readRows } from '../../training/dictionaries.js'

const rows = ['modern', 'offices', 'bodies']
  .flatMap((file) => readRows(readFileSync(`fixtures/entities/${file}.tsv`, 'utf8')))
  .map((row) => row.map((column) => column.replaceAll('\\n', '\n')))
  .map(([shows, text, names = '']) => ({ shows: shows!, text: text!, names }))

/** `country AS = Amerika Serikat US`, `position Bupati Sigi > Budi Santoso`. */
function said({ kind, text, name, code, holder }: Entity): string {
  const meant = name !== undefined && name !== text ? ` = ${name}` : ''
  const of = code !== undefined && kind === 'country' ? ` ${code}` : ''
  return `${kind} ${text}${meant}${of}${holder === undefined ? '' : ` > ${holder}`}`
}

describe.each([...new Set(rows.map(({ shows }) => shows))])('%s', (kind) => {
  it.each(rows.filter(({ shows }) => shows === kind))('$text', ({ text, names }) => {
    const named = analyze(text).entities.filter(({ amount }) => amount === undefined)
    expect(named.map(said).join('; ')).toBe(names)
  })
})
