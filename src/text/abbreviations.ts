import { data } from '../lexicon/generated/abbreviations.js'
import { decodePairs } from '../store/word-list.js'

/** How the full stop of an abbreviation is to be read; see `dictionaries/abbreviations.txt`. */
export type AbbreviationClass = 'title' | 'number' | 'final'

let classes: ReadonlyMap<string, string> | undefined

/** The class of an abbreviation written without its last full stop (`Dr`, `S.H`), or `undefined`. */
export function abbreviationClass(form: string): AbbreviationClass | undefined {
  classes ??= decodePairs(data)
  return classes.get(form) as AbbreviationClass | undefined
}

/** The user's own abbreviations: in lower case, without their last full stop. */
export type Abbreviations = ReadonlySet<string>

/** `['Kasubdit.']` → `kasubdit`. */
export function readAbbreviations(forms: readonly string[] = []): Abbreviations {
  return new Set(forms.map((form) => form.replace(/\.$/, '').toLowerCase()))
}
