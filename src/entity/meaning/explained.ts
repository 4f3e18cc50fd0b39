import { isPersonName, lookUpName } from '../../lexicon/gazetteer.js'
import type { NameEntry } from '../../lexicon/name-entry.js'
import { addTo } from '../../store/records.js'
import { KIND_OF_CLASS } from '../candidates/known-names.js'
import { isOnlyAName } from '../edges/only-names.js'
import {
  byPlace,
  changed,
  isAllCapitals,
  type Mention,
  mentionOf,
  range,
  tokensIn,
  withTokens,
} from '../mention.js'
import type { Reading } from '../reading.js'
import { placesOf, WITH_CAPITAL } from '../words/word-facts.js'
import type { Definition } from './definitions.js'

/** What a name or an acronym that the text explains is believed. */
const EXPLAINED = 0.9

/**
 * The names with what the text explains: a short form has the kind and the name of its long form all through the text,
 * whatever the dictionaries say, and names nothing where the long form does not (`pajak pertambahan nilai (PPN)`).
 * Names that a user gave stay as they are.
 */
export function applyDefinitions(
  reading: Reading,
  names: readonly Mention[],
  definitions: readonly Definition[],
): Mention[] {
  if (definitions.length === 0) return [...names]
  const { tokens } = reading
  const meant = meaningsByAcronym(definitions)
  const byLongForm = new Map(definitions.map((one) => [one.longForm.toLowerCase(), one]))
  const byToken = new Map(
    definitions.flatMap((one) => range(one.firstToken, one.endToken).map((token) => [token, one] as const)),
  )
  const applied: Mention[] = []
  const add = (name: Mention) => {
    if (isShadowed(name, byToken.get(name.firstToken))) return
    // `PT PSS` of the text that has a firm by these letters is no club.
    const bare = name.kind === 'organization' ? name.text.replace(/^PT /, '') : name.text
    const definition = meantAt(meant, bare, name.firstToken) ?? byLongForm.get(name.text.toLowerCase())
    const explained = definition === undefined ? name : explain(name, definition)
    if (explained) applied.push(explained)
  }
  for (const name of names) partAtShort(reading, name, meant).forEach(add)
  const taken = tokensIn(applied)
  for (const definition of definitions) {
    const { firstToken, endToken } = definition
    if (range(firstToken, endToken).some((token) => taken.has(token))) continue
    const mention = newMention(reading, [firstToken, endToken], definition)
    if (mention) applied.push(mention)
  }
  for (const i of placesOf(tokens, WITH_CAPITAL)) {
    if (!meant.has(tokens[i]!.text)) continue
    const definition = taken.has(i) ? undefined : meantAt(meant, tokens[i]!.text, i)
    if (!definition || (i >= definition.firstToken && i < definition.endToken)) continue
    const mention = newMention(reading, [i, i + 1], definition)
    if (mention) applied.push(mention)
  }
  return applied.sort(byPlace)
}

/** `Ketua Barasa | Bagas Wirawan`, `PT ELBI | Achmad Rofiqi`: nobody's name holds the short form of a body. */
function partAtShort(reading: Reading, name: Mention, meant: Meanings): Mention[] {
  const { tokens } = reading
  const { kind, given, firstToken, endToken } = name
  if ((kind !== 'person' && kind !== 'organization') || given || name.entry || endToken - firstToken < 2)
    return [name]
  const short = meantAt(meant, tokens[firstToken]!.text, firstToken)
  const behind = (at: number) => changed(withTokens(name, reading, at, endToken), { kind: 'person' })
  if (kind === 'person' && short?.kind === 'organization') return [behind(firstToken + 1)]
  // `Direktur Eksekutif | Sarmidi Husna | P3M`
  const last = tokens[endToken - 1]!.text
  const isTailed =
    kind === 'person' && isAllCapitals(last) && meantAt(meant, last, firstToken)?.kind === 'organization'
  if (isTailed) return [withTokens(name, reading, firstToken, endToken - 1)]
  if (kind === 'person') return [name]
  // `petani OAP | Rumanasen`: a term, and somebody; `LRT Velodrome-Manggarai` is a line.
  const next = tokens[firstToken + 1]!.text
  if (short?.kind === 'term')
    return isOnlyAName(next) && !next.includes('-') ? [behind(firstToken + 1)] : [name]
  const at = firstToken + 2
  const isBody = at < endToken && meantAt(meant, next, firstToken)?.kind === 'organization'
  const rest = isBody ? tokens.slice(at, endToken) : []
  if (!isBody || !isPersonName(rest[0]!.text) || !rest.every(({ text }) => isOnlyAName(text))) return [name]
  return [withTokens(name, reading, firstToken, at), behind(at)]
}

type Meanings = ReadonlyMap<string, readonly Definition[]>

function meaningsByAcronym(definitions: readonly Definition[]): Meanings {
  const meanings = new Map<string, Definition[]>()
  for (const definition of definitions) {
    // A headline writes `KEMENPERIN` too.
    for (const form of new Set([definition.acronym, definition.acronym.toUpperCase()])) {
      addTo(meanings, form, definition)
    }
  }
  return meanings
}

/** What a form means at a token: as it was explained last, or, where it was not yet, as it is explained first. */
function meantAt(meanings: Meanings, form: string, token: number): Definition | undefined {
  const known = meanings.get(form)
  return (
    known?.findLast(({ acronymToken, firstToken }) => Math.min(acronymToken, firstToken) <= token) ??
    known?.[0]
  )
}

/** A name that begins inside a long form but is not the whole of it gives way: the long form stands as one. */
function isShadowed(name: Mention, definition: Definition | undefined): boolean {
  if (!definition || isFixed(name)) return false
  const { kind } = definition
  if (name.endToken > definition.endToken) return false
  // In `standar nasional Indonesia (SNI)` Indonesia is still the country.
  if (kind === 'term') return name.kind !== 'country' && name.kind !== 'place' && !isWhole(name, definition)
  return !isWhole(name, definition)
}

const isWhole = (name: Mention, { firstToken, endToken }: Definition) =>
  name.firstToken === firstToken && name.endToken === endToken

/** The user's own names and amounts are not for the text to explain. */
const isFixed = ({ given, amount }: Mention) => given === true || amount !== undefined

/** The name as its definition has it; undefined where it names nothing. */
function explain(name: Mention, definition: Definition): Mention | undefined {
  if (isFixed(name)) return name
  if (definition.kind === 'term') return undefined
  // Offices are found by their heads.
  if (definition.kind === 'position')
    return name.kind === 'person' || name.kind === 'position' ? name : undefined
  const { kind } = definition
  return changed(name, { entry: undefined, kind, ...saidOf(definition), ...roleOf(name, definition) })
}

function newMention(
  reading: Reading,
  [first, end]: readonly [number, number],
  definition: Definition,
): Mention | undefined {
  const { kind } = definition
  if (kind === 'term' || kind === 'position') return undefined
  return mentionOf(reading, first, end, {
    kind,
    confidence: EXPLAINED,
    ...saidOf(definition),
    ...(kind === 'country' ? { role: 'actor' as const } : {}),
  })
}

const roleOf = (name: Mention, { kind }: Definition) =>
  kind === 'country' ? { role: name.role ?? 'actor' } : {}

/** Name, acronym and code of what is explained. */
function saidOf({ longForm, acronym, kind }: Definition): Pick<Mention, 'name' | 'acronym' | 'code'> {
  const known = entryOf(longForm, kind)
  // An event is named without its number: `Pertemuan Pejabat Tinggi ASEAN-Rusia ke-19`.
  const name = known?.name ?? longForm.replace(/ ke-\d+$/, '')
  if (kind === 'country' || kind === 'place') return { name, ...(known?.code ? { code: known.code } : {}) }
  return { name, acronym }
}

function entryOf(longForm: string, kind: string): NameEntry | undefined {
  return lookUpName(longForm).find((entry) => KIND_OF_CLASS[entry.class] === kind)
}
