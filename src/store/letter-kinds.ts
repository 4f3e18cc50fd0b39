import { type LetterPattern, letterPattern } from './letter-pattern.js'
import { BEYOND, CAPITAL, DIGIT, letterOf, lettersOf, SMALL } from './letters.js'

/** `/^\p{Lu}/u.test(text)`, and so on: by one look at a table, unless the letter is beyond ASCII. */
export const beginsWithCapital = (text: string) => begins(text, CAPITAL, FIRST_CAPITAL)
export const beginsWithSmall = (text: string) => begins(text, SMALL, FIRST_SMALL)
export const beginsWithLetter = (text: string) => begins(text, CAPITAL | SMALL, FIRST_LETTER)

/** `/\p{Lu}/u.test(text)`. */
export const holdsCapital = (text: string) => holds(text, CAPITAL, ANY_CAPITAL)
export const holdsDigit = (text: string) => holds(text, DIGIT, ANY_DIGIT)
export const holdsLetter = (text: string) => holds(text, CAPITAL | SMALL, ANY_LETTER)

function begins(text: string, kinds: number, pattern: LetterPattern): boolean {
  if (text.length === 0) return false
  const letter = letterOf(text.charCodeAt(0))
  return letter === BEYOND ? pattern(text).test(text) : (letter & kinds) !== 0
}

function holds(text: string, kinds: number, pattern: LetterPattern): boolean {
  const letters = lettersOf(text)
  return (letters & kinds) !== 0 || ((letters & BEYOND) !== 0 && pattern(text).test(text))
}

const FIRST_CAPITAL = letterPattern('u')`^\p{Lu}`
const FIRST_SMALL = letterPattern('u')`^\p{Ll}`
const FIRST_LETTER = letterPattern('u')`^\p{L}`
const ANY_CAPITAL = letterPattern('u')`\p{Lu}`
const ANY_DIGIT = letterPattern('u')`\p{Nd}`
const ANY_LETTER = letterPattern('u')`\p{L}`
