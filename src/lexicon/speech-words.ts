import type { Stance } from '../document.js'
import { decodeWordList } from '../store/word-list.js'
import { data as framesData } from './generated/speech-frames.js'
import { speechVerbs } from './speech-verbs.js'

/**
 * What a word does in reported speech: where a verb stands, as `dictionaries/speech-verbs.txt` tells, and what a word does
 * round one, as `dictionaries/speech-frames.txt` tells; a new one does nothing.
 *
 * Words of one meaning share one such object, and a token's facts have its number, so that the passes over a story ask
 * for a field and neither read the word nor look it up again. This literal alone makes them: copies by `...` get other
 * layouts from the engine, and a field that is read from several is read slowly.
 */
const newWord = () => ({
  // What is asked of most words stands together at the head, and so in few lines of the processor's memory.
  /** A dictionary has it; a mark has a number too. */
  isListed: false,
  /** A verb of speech: it has a place. */
  isVerb: false,
  comma: false,
  ends: false,
  quoteMark: false,
  /** A full stop or a quotation mark: no part of a name. */
  isOver: false,
  stop: false,
  opener: false,
  pointer: false,
  between: false,
  that: false,
  how: false,
  clausal: false,
  dash: false,
  colon: false,
  bracket: false,
  /** `kata`, `menurut`: a speaker stands behind. */
  leads: false,
  /** The speaker is in the word: `ujarnya`. */
  hasPronoun: false,
  /** What the speaker does. */
  stance: undefined as Stance | undefined,
  // Places of a verb.
  behind: false,
  before: false,
  apart: false,
  reported: false,
  passive: false,
  round: false,
  source: false,
  view: false,
  cited: false,
  headline: false,
  later: false,
  // Who speaks.
  pronoun: false,
  plural: false,
  manner: false,
  again: false,
  topic: false,
  of: false,
  role: false,
  resident: false,
  figure: false,
  trait: false,
  when: false,
  weekday: false,
  byname: false,
  body: false,
  group: false,
  lone: false,
  // What is said.
  thing: false,
  content: false,
  event: false,
  saying: false,
  within: false,
  aim: false,
  predicate: false,
  equals: false,
  not: false,
  same: false,
  beside: false,
  joins: false,
  also: false,
  adds: false,
  so: false,
  oneOf: false,
  asks: false,
  aside: false,
  further: false,
  turn: false,
  /** No thing alone is its object. */
  clear: false,
  felt: false,
  thinks: false,
  modal: false,
  deems: false,
  about: false,
  state: false,
  // Of quotation marks some open or close, others do both.
  opens: false,
  closes: false,
  single: false,
})

export type SpeechWord = Readonly<ReturnType<typeof newWord>>

/** One that does nothing. */
export const NO_WORD: SpeechWord = /* @__PURE__ */ newWord()

/** What a word or a mark does, as the dictionaries name it. */
export type SpeechRole = Exclude<
  keyof SpeechWord,
  'isListed' | 'isVerb' | 'hasPronoun' | 'stance' | 'leads' | 'isOver'
>

/** What a word does in reported speech; in small letters, or with a capital at its beginning (`Menurut`). */
export function speechWord(word: string): SpeechWord | undefined {
  const said = speechWordOf(speechNumber(word))
  return said.isListed ? said : undefined
}

/** The number of what a word or a mark does; 0 where that is nothing. */
export function speechNumber(word: string): number {
  numbers ??= readWords()
  return word !== '' && shapes[shapeOf(word)] === 1 ? (numbers.get(word) ?? 0) : 0
}

/**
 * From this number on words are places of a story, where somebody speaks or a quote may begin or end: verbs, marks, commas,
 * colons and brackets, a token in eight.
 */
export const firstPlace = (): number => placesFrom

/** What words of that number do. */
export const speechWordOf = (number: number): SpeechWord => meanings[number]!

/** Numbers are smaller. */
export const SPEECH_NUMBERS = 1024

let numbers: Map<string, number> | undefined
const meanings: SpeechWord[] = [NO_WORD]
let placesFrom = 0

/** Which shapes its words have: most words of a text have another, and are not looked up. */
const SHAPES = 4096
let shapes: Uint8Array

function shapeOf(word: string): number {
  const { length } = word
  return (
    (word.charCodeAt(0) * 89 + word.charCodeAt(length >> 1) * 31 + word.charCodeAt(length - 1) * 7 + length) &
    (SHAPES - 1)
  )
}

function readWords(): Map<string, number> {
  const all = new Map<string, number>()
  const byMeaning = new Map<string, number>()
  shapes = new Uint8Array(SHAPES)
  const add = (form: string, roles: readonly string[], more: Partial<SpeechWord>) => {
    const key = `${roles.join()} ${more.stance} ${more.hasPronoun}`
    let number = byMeaning.get(key)
    if (number === undefined) {
      number = meanings.push(meaningOf(roles, more)) - 1
      byMeaning.set(key, number)
    }
    for (const written of [form, form.charAt(0).toUpperCase() + form.slice(1)]) {
      all.set(written, number)
      shapes[shapeOf(written)] = 1
    }
  }
  const verbs = speechVerbs()
  const frames = new Map(decodeWordList(framesData).map((line) => line.split('\t') as [string, string]))
  const others = [...frames].filter(([form]) => !verbs.has(form))
  const isByname = ([, columns]: readonly [string, string]) => columns.includes('byname')
  for (const other of others) if (!isByname(other)) add(other[0], other[1].split(','), { isListed: true })
  for (const mark of ['.', '!', '?', '…', '...']) add(mark, ['ends'], {})
  for (const dash of DASHES) for (const other of ['', ...DASHES]) add(dash + other, ['dash'], {})
  placesFrom = meanings.length
  for (const [form, { places, stance, hasPronoun }] of verbs) {
    const roles = frames.get(form)?.split(',') ?? []
    add(form, [...places, ...roles], { isListed: true, isVerb: places.size > 0, stance, hasPronoun })
  }
  for (const [roles, marks] of PLACES) for (const mark of marks) add(mark, roles, {})
  for (const other of others) if (isByname(other)) add(other[0], other[1].split(','), { isListed: true })
  return all
}

const DASHES = ['-', '–', '—']

/** Marks at which a quote or a speech may turn. `‚Äú` is one whose encoding was misread. */
const PLACES: readonly (readonly [readonly SpeechRole[], readonly string[]])[] = [
  [['quoteMark'], ['"', '&quot;', '&#34;']],
  [
    ['quoteMark', 'opens'],
    ['“', '„', '«', '``', '‚Äú', '&ldquo;', '&#8220;'],
  ],
  [
    ['quoteMark', 'closes'],
    ['”', '»', "''", '‚Äù', '&rdquo;', '&#8221;'],
  ],
  [['quoteMark', 'single'], ["'"]],
  [
    ['quoteMark', 'single', 'opens'],
    ['‘', '&lsquo;'],
  ],
  [
    ['quoteMark', 'single', 'closes'],
    ['’', '&rsquo;'],
  ],
  [['comma'], [',']],
  [['colon'], [':']],
  [['bracket'], ['(']],
]

function meaningOf(roles: readonly string[], more: Partial<SpeechWord>): SpeechWord {
  const word = Object.assign(newWord(), more)
  for (const role of roles) word[role as SpeechRole] = true
  word.leads = word.behind || word.passive || word.source
  word.isOver = word.ends || word.quoteMark
  return word
}
