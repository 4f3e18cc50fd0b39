import { data } from '../resource/generated/abbreviations.js'
import { decodeWordList } from '../resource/word-list.js'

/** How the full stop of an abbreviation is to be read; see `dictionaries/abbreviations.txt`. */
export type AbbreviationClass = 'title' | 'number' | 'final'

let classes: Map<string, AbbreviationClass> | undefined

/** The class of an abbreviation written without its last full stop (`Dr`, `S.H`), or `undefined`. */
export function abbreviationClass(form: string): AbbreviationClass | undefined {
  classes ??= new Map(decodeWordList(data).map((line) => line.split('\t') as [string, AbbreviationClass]))
  return classes.get(form)
}
