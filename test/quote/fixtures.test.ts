import { expect, it } from 'vitest'
import { readMarkedQuotes } from '../../fixtures/marked-quotes.js'
import { analyze } from '../../src/index.js'
import { scoreQuotes } from '../../training/evaluate-quotes.js'

const articles = readMarkedQuotes(new URL('../../fixtures/quotes.txt', import.meta.url))
const { direct, indirect } = scoreQuotes(articles)

it('reads the speakers of whole articles as well as it did', () => {
  expect(direct.right / direct.given).toBeGreaterThanOrEqual(0.8)
  expect(direct.right / direct.wanted).toBeGreaterThanOrEqual(0.8)
  expect(indirect.right / indirect.given).toBeGreaterThanOrEqual(0.9)
  expect(indirect.right / indirect.wanted).toBeGreaterThanOrEqual(0.8)
})

it('takes the words between the marks, no more and no less', () => {
  expect(direct.exact).toBe(direct.found)
})

it('reads linear time from marks without end', () => {
  const many = analyze('"Kami siap," kata Andi. '.repeat(4000)).quotes
  expect(many).toHaveLength(4000)
  expect(analyze('"'.repeat(100_000)).quotes).toEqual([])
})
