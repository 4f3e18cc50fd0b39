import { decodeWordList } from '../store/word-list.js'
import { data as framesData } from './generated/speech-frames.js'
import { type SpeechVerb, speechVerbs, type VerbPlace } from './speech-verbs.js'

/** What a word does round a verb of speech, as `dictionaries/speech-frames.txt` tells. */
export type FrameRole =
  | 'pronoun'
  | 'plural'
  | 'pointer'
  | 'between'
  | 'manner'
  | 'again'
  | 'stop'
  | 'opener'
  | 'topic'
  | 'of'
  | 'role'
  | 'resident'
  | 'figure'
  | 'trait'
  | 'when'
  | 'weekday'
  | 'byname'
  | 'body'
  | 'group'
  | 'thing'
  | 'content'
  | 'event'
  | 'saying'
  | 'how'
  | 'within'
  | 'clausal'
  | 'that'
  | 'aim'
  | 'predicate'
  | 'equals'
  | 'not'
  | 'same'
  | 'beside'
  | 'joins'
  | 'also'
  | 'adds'
  | 'so'
  | 'oneOf'
  | 'asks'
  | 'aside'
  | 'turn'

/** A verb of speech or a word round one; the places of other words than verbs are none. */
export interface SpeechWord extends SpeechVerb {
  readonly roles: ReadonlySet<FrameRole>
}

let words: Map<string, SpeechWord> | undefined

/** What a word does in reported speech; in small letters, or with a capital at its beginning (`Menurut`). */
export function speechWord(word: string): SpeechWord | undefined {
  words ??= readWords()
  if (word === '') return undefined
  return shapes[shapeOf(word)] === 1 ? words.get(word) : undefined
}

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

function readWords(): Map<string, SpeechWord> {
  const all = new Map<string, SpeechWord>()
  shapes = new Uint8Array(SHAPES)
  const add = (form: string, said: SpeechWord) => {
    for (const written of [form, form.charAt(0).toUpperCase() + form.slice(1)]) {
      all.set(written, said)
      shapes[shapeOf(written)] = 1
    }
  }
  for (const [form, verb] of speechVerbs()) add(form, { ...verb, roles: NONE })
  for (const line of decodeWordList(framesData)) {
    const [form, columns] = line.split('\t') as [string, string]
    const roles = new Set(columns.split(',') as FrameRole[])
    const verb = all.get(form)
    add(form, verb ? { ...verb, roles } : { places: NOWHERE, roles, hasPronoun: false })
  }
  return all
}

const NONE: ReadonlySet<FrameRole> = new Set()
const NOWHERE: ReadonlySet<VerbPlace> = new Set()
