import type { Stance } from '../document.js'
import { decodeWordList } from '../store/word-list.js'
import { data } from './generated/speech-verbs.js'

/** Where a verb of speech stands, as `dictionaries/speech-verbs.txt` tells. */
export type VerbPlace =
  | 'behind'
  | 'before'
  | 'apart'
  | 'reported'
  | 'passive'
  | 'round'
  | 'source'
  | 'view'
  | 'cited'
  | 'headline'
  | 'later'

export interface SpeechVerb {
  /** Where it stands. */
  readonly places: ReadonlySet<VerbPlace>
  /** What the speaker does. */
  readonly stance?: Stance
  /** The speaker is in the word: `ujarnya`. */
  readonly hasPronoun: boolean
}

let verbs: Map<string, SpeechVerb> | undefined

/** The verbs of speech in small letters, those that take the speaker as `-nya` also with it: `ujar`, `ujarnya`. */
export function speechVerbs(): ReadonlyMap<string, SpeechVerb> {
  verbs ??= readVerbs()
  return verbs
}

/** A verb of speech, in small letters or with a capital at its beginning. */
export function speechVerb(word: string): SpeechVerb | undefined {
  return speechVerbs().get(word) ?? speechVerbs().get(word.charAt(0).toLowerCase() + word.slice(1))
}

function readVerbs(): Map<string, SpeechVerb> {
  const all = new Map<string, SpeechVerb>()
  for (const line of decodeWordList(data)) {
    const [form, columns, stance] = line.split('\t') as [string, string, Stance]
    const places = new Set(columns.split(',') as VerbPlace[])
    all.set(form, { places, stance, hasPronoun: false })
    if (HOLDERS.some((place) => places.has(place)))
      all.set(`${form}nya`, { places, stance, hasPronoun: true })
  }
  return all
}

/** Where a word takes the speaker as `-nya`: `ujarnya`, `dikatakannya`, `menurutnya`, `dalam pandangannya`. */
const HOLDERS: readonly VerbPlace[] = ['behind', 'passive', 'source', 'view', 'round']
