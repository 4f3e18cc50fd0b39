import { tokenize } from '../src/text/tokenize.js'

/** The keys around each key. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'qwsz',
  b: 'vghn',
  c: 'xdfv',
  d: 'serfcx',
  e: 'wsdr',
  f: 'drtgvc',
  g: 'ftyhbv',
  h: 'gyujnb',
  i: 'ujko',
  j: 'huikmn',
  k: 'jiolm',
  l: 'kop',
  m: 'njk',
  n: 'bhjm',
  o: 'iklp',
  p: 'ol',
  q: 'wa',
  r: 'edft',
  s: 'awedxz',
  t: 'rfgy',
  u: 'yhji',
  v: 'cfgb',
  w: 'qase',
  x: 'zsdc',
  y: 'tghu',
  z: 'asx',
}
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

type Random = () => number

const pick = (letters: string, random: Random) => letters[Math.floor(random() * letters.length)]!

const SLIPS: readonly ((word: string, at: number, random: Random) => string)[] = [
  (word, at, random) => word.slice(0, at) + pick(LETTERS, random) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at, random) => word.slice(0, at) + pick(LETTERS, random) + word.slice(at),
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2),
  (word, at) => word.slice(0, at) + word[at] + word.slice(at),
  (word, at, random) =>
    word.slice(0, at) + pick(NEIGHBOURS[word[at]!] ?? LETTERS, random) + word.slice(at + 1),
]

/** The word with one error: a letter wrong, missing, too much, doubled, swapped with the next, or the neighbouring key's. */
export function mistype(word: string, random: Random): string {
  const lower = word.toLowerCase()
  let wrong = lower
  while (wrong === lower) {
    const slip = SLIPS[Math.floor(random() * SLIPS.length)]!
    wrong = slip(lower, Math.floor(random() * lower.length), random)
  }
  return word[0] === lower[0] ? wrong : wrong[0]!.toUpperCase() + wrong.slice(1)
}

/** A text with typing errors in it. */
export interface MistypedText {
  readonly text: string
  /** What was meant, by where the mistyped word begins. */
  readonly meant: ReadonlyMap<number, string>
}

/** Words of three letters and more; `iPhone` and `BUMN` are left alone. */
const MISTYPED = /^[A-Za-z][a-z]{2,}$/

/** The text with an error in this share of its words that have three letters and more. */
export function mistypeText(text: string, share: number, random: Random): MistypedText {
  const meant = new Map<number, string>()
  let mistyped = ''
  let at = 0
  for (const token of tokenize(text)) {
    mistyped += text.slice(at, token.start)
    at = token.end
    if (MISTYPED.test(token.text) && random() < share) {
      meant.set(mistyped.length, token.text)
      mistyped += mistype(token.text, random)
    } else mistyped += token.text
  }
  return { text: mistyped + text.slice(at), meant }
}
