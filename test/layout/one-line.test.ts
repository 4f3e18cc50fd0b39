import { expect, it } from 'vitest'
import { readArticle } from '../../src/analyze.js'

it('takes a line with a dateline for the story, however short it is', () => {
  const { body, lead, dateline, headline } = readArticle('PALU - Gempa mengguncang Sigi.')
  expect(body.text).toBe('PALU - Gempa mengguncang Sigi.')
  expect(lead?.text).toBe('Gempa mengguncang Sigi.')
  expect(dateline?.place).toBe('Palu')
  expect(headline).toBeUndefined()
})
