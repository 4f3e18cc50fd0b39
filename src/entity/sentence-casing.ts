import type { Sentence, Token } from '../document.js'
import { BEYOND, letterOf } from '../store/letters.js'
import { mapped } from '../store/records.js'

/**
 * How a sentence is written: most news is `mixed`; a headline may write most words with a capital (`title`) or all in
 * capitals (`upper`), where a capital tells nothing of names; a chat is `lower`.
 */
export type Casing = 'mixed' | 'title' | 'upper' | 'lower'

/** Fewer words than this say nothing about how a line is written. */
const LONG_ENOUGH = 4
/** A headline capitalises this share of its longer words (`Presiden Tiba di Ankara Hari Ini`). */
const TITLE_SHARE = 0.8
/** It has no full stop: `Ia ditahan di Rumah Tahanan Guntur, Jakarta Selatan.` is prose full of names. */
const TITLE_SHARE_STOPPED = 1
/** Small words (`di`, `dan`) are small in headlines too. */
const LONG_WORD = 4

export function sentenceCasings(tokens: readonly Token[], sentences: readonly Sentence[]): Casing[] {
  const written = mapped(tokens, ({ text }) => text)
  return mapped(sentences, ({ firstToken, endToken }) => casingOfWords(written.slice(firstToken, endToken)))
}

/** The same of the words of a sentence, marks among them. */
export function casingOfWords(words: readonly string[]): Casing {
  let lettered = 0
  let capitals = 0
  let lower = 0
  let long = 0
  let longCapitalised = 0
  for (const word of words) {
    const letters = lettersOf(word)
    if ((letters & WORD) === 0) continue
    lettered++
    if ((letters & SMALL) === 0) capitals++
    if ((letters & CAPITAL) === 0) lower++
    if (word.length < LONG_WORD) continue
    long++
    if ((letters & CAPITALISED) !== 0) longCapitalised++
  }
  if (lettered < LONG_ENOUGH) return 'mixed'
  if (capitals >= 0.8 * lettered) return 'upper'
  if (lower === lettered) return 'lower'
  const share = words.at(-1) === '.' ? TITLE_SHARE_STOPPED : TITLE_SHARE
  return long >= LONG_ENOUGH && longCapitalised >= share * long ? 'title' : 'mixed'
}

/** What letters a word holds: two in a row, small ones, capitals, a capital at its beginning. */
const WORD = 1
const SMALL = 2
const CAPITAL = 4
const CAPITALISED = 8

function lettersOf(word: string): number {
  let letters = 0
  let before = false
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code > 127 && letterOf(code) === BEYOND) return lettersOfAny(word)
    const small = code >= 97 && code <= 122
    const capital = code >= 65 && code <= 90
    if (small) letters |= before ? SMALL | WORD : SMALL
    if (capital) letters |= (before ? CAPITAL | WORD : CAPITAL) | (i === 0 ? CAPITALISED : 0)
    before = small || capital
  }
  return letters
}

/** The same of words with letters beyond a to z: `É` has a small form, `ß` has none of its own. */
function lettersOfAny(word: string): number {
  return (
    (/\p{L}{2}/u.test(word) ? WORD : 0) |
    (word !== word.toUpperCase() ? SMALL : 0) |
    (word !== word.toLowerCase() ? CAPITAL : 0) |
    (/^\p{Lu}/u.test(word) ? CAPITALISED : 0)
  )
}
