import type { EntityKind, Token } from '../document.js'
import { lookUpName } from '../lexicon/gazetteer.js'
import { mapped, withFields } from '../store/records.js'
import { KIND_OF_CLASS } from './known-names.js'
import { isCapitalised, type Mention, mentionOf, range } from './mention.js'
import type { Reading } from './reading.js'

/** An acronym that the text itself explains: `Komisi Pemberantasan Korupsi (KPK)`, `proyek strategis nasional (PSN)`. */
export interface AcronymDefinition {
  readonly acronym: string
  readonly acronymToken: number
  /** Tokens of the long form. */
  readonly firstToken: number
  readonly endToken: number
  readonly longForm: string
  readonly kind: EntityKind | undefined
}

/** What a long form is by its first word, where nothing else says it: programmes count as products. */
const PROGRAMMES = new Set(
  'proyek program kartu bantuan dana sistem kawasan layanan aplikasi tabungan'.split(' '),
)

/** Words that an acronym leaves out. */
const LEFT_OUT = new Set('dan atas atau dalam di dengan bagi untuk pada yang of the and for in'.split(' '))

const LONGEST_ACRONYM = 12
const LONGEST_FORM = 14

/** The definitions in the text, in order. */
export function findAcronyms(
  text: string,
  tokens: readonly Token[],
  names: readonly Mention[],
): AcronymDefinition[] {
  const nameUntil = new Map(names.map((name) => [name.endToken, name]))
  const definitions: AcronymDefinition[] = []
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]!.text !== '(') continue
    if (tokens[i + 2]!.text !== ')' || !looksShort(tokens[i + 1]!)) {
      const definition = longFormBehind(text, tokens, i, nameUntil)
      if (definition) definitions.push(definition)
      continue
    }
    const acronym = tokens[i + 1]!.text
    const name = nameUntil.get(i)
    const first = longFormStart(tokens, i, acronym, name)
    if (first < 0) continue
    const longForm = text.slice(tokens[first]!.start, tokens[i - 1]!.end)
    definitions.push({
      acronym,
      acronymToken: i + 1,
      firstToken: first,
      endToken: i,
      longForm,
      kind: kindOf(tokens[first]!, name && name.firstToken <= first ? name : undefined),
    })
  }
  return definitions
}

/** `BPS (Badan Pusat Statistik)`: the acronym first, and all that it stands for in the bracket at `open`. */
function longFormBehind(
  text: string,
  tokens: readonly Token[],
  open: number,
  nameUntil: ReadonlyMap<number, Mention>,
): AcronymDefinition | undefined {
  const short = tokens[open - 1]!
  const first = open + 1
  if (!looksShort(short) || !isCapitalised(tokens[first]!.text)) return undefined
  let close = first + 1
  while (close < tokens.length && close - first <= LONGEST_FORM && tokens[close]!.text !== ')') close++
  if (tokens[close]?.text !== ')' || close - first < 2) return undefined
  if (spelledBy(tokens, close, short.text) !== first) return undefined
  const name = nameUntil.get(close)
  if (name?.kind === 'person') return undefined
  return {
    acronym: short.text,
    acronymToken: open - 1,
    firstToken: first,
    endToken: close,
    longForm: text.slice(tokens[first]!.start, tokens[close - 1]!.end),
    kind: kindOf(tokens[first]!, name && name.firstToken <= first ? name : undefined),
  }
}

function kindOf(first: Token, name: Mention | undefined): EntityKind | undefined {
  if (name && name.kind !== 'person') return name.kind
  if (PROGRAMMES.has(first.text.toLowerCase())) return 'product'
  const head = lookUpName(first.text).some((entry) => entry.class === 'organizationHead')
  return head && isCapitalised(first.text) ? 'organization' : undefined
}

/** `KPK`, `Kemendagri`, `BP2MI`; two letters or more, no sentence in brackets. */
function looksShort({ text, kind }: Token): boolean {
  return kind === 'word' && text.length >= 2 && text.length <= LONGEST_ACRONYM && isCapitalised(text)
}

/** Where the long form before the bracket at `end` begins, or -1. */
function longFormStart(
  tokens: readonly Token[],
  end: number,
  acronym: string,
  name: Mention | undefined,
): number {
  if (name?.kind === 'person') return -1
  const spelled = spelledBy(tokens, end, acronym)
  if (spelled >= 0 && end - spelled > 1) return name && name.firstToken < spelled ? name.firstToken : spelled
  // `Pertemuan Pejabat Tinggi ASEAN-Rusia ke-19 (ARSOM)`: an acronym of the English name.
  const titled = name && (name.kind === 'organization' || name.kind === 'event') && end - name.firstToken > 1
  const unknown = lookUpName(acronym).every((entry) => KIND_OF_CLASS[entry.class] === undefined)
  return titled && unknown && acronym === acronym.toUpperCase() ? name.firstToken : -1
}

/**
 * The latest token from which the words up to `end` spell the acronym: each gives one letter or more of its beginning
 * (`Ko` + `m` + `info`), small words may be left out; -1 where none does.
 */
function spelledBy(tokens: readonly Token[], end: number, acronym: string): number {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  // Letters still to be spelled, counted from the left, after reading words from the right.
  let open = new Set([letters.length])
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_FORM); at--) {
    const token = tokens[at]!
    if (token.kind === 'punctuation' && token.text !== ',' && token.text !== '/') return -1
    if (token.kind === 'punctuation') continue
    const word = token.text.toLowerCase()
    const next = LEFT_OUT.has(word) ? new Set(open) : new Set<number>()
    for (const part of word.includes('-') ? [word, word.replaceAll('-', '')] : [word]) {
      for (const left of open) addSpelled(letters, left, part, next)
    }
    if (word.includes('-')) for (const left of open) addInitials(letters, left, word, next)
    if (next.has(0)) return at
    if (next.size === 0) return -1
    open = next
  }
  return -1
}

/** Every way in which a beginning of `word` spells the letters before `left`. */
function addSpelled(letters: string, left: number, word: string, next: Set<number>): void {
  for (let length = 1; length <= Math.min(left, word.length); length++) {
    if (letters.slice(left - length, left) === word.slice(0, length)) next.add(left - length)
  }
}

/** `Undang-Undang` gives two letters: `UU`. */
function addInitials(letters: string, left: number, word: string, next: Set<number>): void {
  const initials = word
    .split('-')
    .map((part) => part.charAt(0))
    .join('')
  if (letters.slice(0, left).endsWith(initials)) next.add(left - initials.length)
}

/**
 * The names with those that definitions add or explain: `ARSOM` gets the name and the kind of its long form, here and
 * in the rest of the text; the long form gets the acronym.
 */
export function applyAcronyms(
  reading: Pick<Reading, 'text' | 'tokens'>,
  names: readonly Mention[],
  definitions: readonly AcronymDefinition[],
): Mention[] {
  const { tokens } = reading
  const meant = definitions.filter(({ kind }) => kind !== undefined)
  if (meant.length === 0) return [...names]
  const byAcronym = new Map(meant.map((definition) => [definition.acronym, definition]))
  const byLongForm = new Map(meant.map((definition) => [definition.longForm.toLowerCase(), definition]))

  const byToken = new Map(
    meant.flatMap((one) => range(one.firstToken, one.endToken).map((token) => [token, one] as const)),
  )
  const shown = names.filter((name) => !isShadowed(name, byToken.get(name.firstToken)))
  const applied = mapped(shown, (name) =>
    explain(name, byAcronym.get(name.text), byLongForm.get(name.text.toLowerCase())),
  )
  const taken = new Set(applied.flatMap(({ firstToken, endToken }) => range(firstToken, endToken)))
  for (const definition of meant) {
    const { firstToken, endToken, kind, longForm, acronym } = definition
    const rest = { kind: kind!, confidence: 0.9, name: nameOf(longForm), acronym }
    if (!taken.has(firstToken)) applied.push(mentionOf(reading, firstToken, endToken, rest))
  }
  for (let i = 0; i < tokens.length; i++) {
    const definition = taken.has(i) ? undefined : byAcronym.get(tokens[i]!.text)
    if (!definition || (i >= definition.firstToken && i < definition.endToken)) continue
    const { kind, longForm, acronym } = definition
    applied.push(
      mentionOf(reading, i, i + 1, { kind: kind!, confidence: 0.9, name: nameOf(longForm), acronym }),
    )
  }
  return applied.sort((a, b) => a.start - b.start)
}

/** A name that begins inside a long form but is not the whole of it gives way: the long form stands as one. */
function isShadowed(name: Mention, definition: AcronymDefinition | undefined): boolean {
  if (!definition) return false
  const { firstToken, endToken } = definition
  if (name.endToken > endToken) return false
  return name.firstToken > firstToken || name.endToken < endToken
}

function explain(
  name: Mention,
  short: AcronymDefinition | undefined,
  long: AcronymDefinition | undefined,
): Mention {
  const definition = short ?? long
  if (!definition?.kind || name.amount !== undefined) return name
  const known = lookUpName(definition.longForm).find(
    (entry) => KIND_OF_CLASS[entry.class] === definition.kind,
  )
  const { entry: _, ...rest } = name
  return withFields(rest, {
    kind: definition.kind,
    name: known?.name ?? nameOf(definition.longForm),
    ...(known?.class === 'country'
      ? { code: known.code!, role: name.role ?? 'actor' }
      : { acronym: definition.acronym }),
  })
}

/** An event is named without its number: `Pertemuan Pejabat Tinggi ASEAN-Rusia ke-19`. */
function nameOf(longForm: string): string {
  return longForm.replace(/ ke-\d+$/, '')
}
