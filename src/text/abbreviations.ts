import { data } from '../lexicon/generated/abbreviations.js'
import { data as degreeData } from '../lexicon/generated/degrees.js'
import { decodePairs, decodeWordList } from '../store/word-list.js'

/** How the full stop of an abbreviation is to be read; see `dictionaries/abbreviations.txt` and `degrees.txt`. */
export type AbbreviationClass = 'title' | 'form' | 'firm' | 'number' | 'final' | 'closing' | 'degree'

let classes: ReadonlyMap<string, string> | undefined
let degrees: ReadonlySet<string> | undefined

/** The class of an abbreviation written without its last full stop (`Dr`, `S.H`), or `undefined`. */
export function abbreviationClass(form: string): AbbreviationClass | undefined {
  classes ??= decodePairs(data)
  const listed = classes.get(form) as AbbreviationClass | undefined
  if (listed !== undefined) return listed
  return form.includes('.') && isDegree(form) ? 'degree' : undefined
}

/** An academic degree as it stands behind a name, its last full stop left out: `S.H`, `SH`, `Sp.PD`, `Ph.D`. */
export function isDegree(form: string): boolean {
  degrees ??= new Set(decodeWordList(degreeData))
  return degrees.has(form) || SPECIALISED.test(form)
}

/** Of these there is one for each field: `Sp.PD`, `SpOG`, `Subsp.Neo`, `M.Tr.IP`, `S.Tr.Kes`, `A.Md.Kep`, `M.Med.Kom`. */
const SPECIALISED =
  /^(?:(?:(?:Subs|S)p\.?|(?:A\.?[Mm]d|[MS]\.?Tr)\.)[A-Z][A-Za-z.-]*|[MS]\.[A-Z][a-z]{1,4}\.[A-Z][A-Za-z]{0,5})$/

/** The user's own abbreviations: in lower case, without their last full stop. */
export type Abbreviations = ReadonlySet<string>

/** `['Kasubdit.']` → `kasubdit`. */
export function readAbbreviations(forms: readonly string[] = []): Abbreviations {
  return new Set(forms.map((form) => form.replace(/\.$/, '').toLowerCase()))
}
