import { describe, expect, it } from 'vitest'
import { isHeadlineWord } from '../../../src/entity/words/headline-words.js'

describe('isHeadlineWord', () => {
  it.each(['Justeru', 'Singkirkan', 'Dipisah', 'Digelar'])('%s ends a name in a headline', (word) => {
    expect(isHeadlineWord(word)).toBe(true)
  })

  it.each(['Pendidikan', 'Dian', 'Dimas', 'Perikanan', 'Semarang'])('%s does not', (word) => {
    expect(isHeadlineWord(word)).toBe(false)
  })
})
