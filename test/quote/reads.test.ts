import { expect, it } from 'vitest'
import { findEntities, splitSentences, tagTokens, tokenize } from '../../src/index.js'
import { findQuotes } from '../../src/quote/find.js'

const SPOKEN = 'Bupati Sigi Siti Aminah mengatakan harga beras sudah turun. "Stok kami cukup," ujarnya. '
/** Nobody speaks in it, and it is about nobody. */
const QUIET = 'Hujan turun sejak pagi dan air naik sampai ke jalan, tetapi pasar tetap ramai. '

/** How often quotes look at a token, once the facts of the text are noted. */
function looks(text: string): { readonly looks: number; readonly quotes: number } {
  let count = 0
  const plain = tokenize(text)
  const sentences = splitSentences(text, plain)
  const tagged = tagTokens(plain, sentences)
  const entities = findEntities(text, tagged, sentences)
  const tokens = new Proxy(tagged, {
    get(list, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count++
      return Reflect.get(list, key)
    },
  })
  findQuotes(text, tokens, sentences, entities)
  count = 0
  const quotes = findQuotes(text, tokens, sentences, entities).length
  return { looks: count, quotes }
}

it('looks at no token of sentences in which nobody speaks', () => {
  const short = looks(SPOKEN + QUIET)
  expect(short.quotes).toBe(2)
  expect(short.looks).toBeGreaterThan(0)
  expect(looks(SPOKEN + QUIET.repeat(50))).toEqual(short)
  // Behind them somebody speaks again: their tokens are passed once or twice on the way to his name.
  const passed = looks(SPOKEN + QUIET.repeat(50) + SPOKEN).looks - looks(SPOKEN + QUIET + SPOKEN).looks
  expect(passed).toBeLessThan(2 * 49 * tokenize(QUIET).length)
})
