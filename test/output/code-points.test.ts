import { expect, it } from 'vitest'
import { analyze, toCodePoints } from '../../src/index.js'
import { HOSTILE } from '../hostile.js'
import { FULL_PAGE } from './pages.js'

interface Spanned {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Every span of an analysis, as deep as it goes. */
function spansOf(value: unknown): Spanned[] {
  if (Array.isArray(value)) return value.flatMap(spansOf)
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'text' in value ? [value as Spanned] : []
  return [...own, ...Object.values(value).flatMap(spansOf)]
}

const EMOJI = `😀 ${FULL_PAGE.replaceAll('. ', '. 🇮🇩😀 ')}`

it.each([
  ['a page', FULL_PAGE],
  ['a page with emoji', EMOJI],
  ...HOSTILE.map((text, i) => [`hostile text ${i}`, text]),
])('counts the characters of Python: %s', (_, text) => {
  const analysis = analyze(text!)
  const counted = toCodePoints(analysis)
  const characters = Array.from(text!)
  for (const { start, end, text: own } of spansOf(counted))
    expect(characters.slice(start, end).join('')).toBe(own)
  expect(spansOf(counted)).toHaveLength(spansOf(analysis).length)
})

it('changes nothing else, and nothing of what it is given', () => {
  const analysis = analyze(EMOJI)
  const before = JSON.stringify(analysis)
  const counted = JSON.stringify(toCodePoints(analysis))
  expect(JSON.stringify(analysis)).toBe(before)
  const withoutOffsets = (json: string) => json.replaceAll(/"(start|end)":\d+/g, '')
  expect(withoutOffsets(counted)).toBe(withoutOffsets(before))
  expect(counted).not.toBe(before)
})
