import { isCue } from '../../lexicon/name-cues.js'
import {
  behindBracket,
  byEndToken,
  isAllCapitals,
  isCapitalised,
  type Mention,
  type TokenSet,
  tokensIn,
  withTokens,
  wordAt,
} from '../mention.js'
import { type Reading, sentencesInOrder } from '../reading.js'

/**
 * The names without the `Indonesia` that ends a name nobody knows: `acara Harmoni Indonesia`, `Himpunan Penyewa
 * Indonesia`. A word with a capital inside a sentence stands right before it, which is no other name and no position. Nor
 * does `RI` name the country behind a body and its short form: `Kementerian Luar Negeri (Kemlu) | RI`.
 */
export function dropCountriesInNames(
  { tokens, sentences, casings }: Reading,
  names: readonly Mention[],
  positions: readonly Mention[],
): readonly Mention[] {
  const suspects = names.filter(({ kind, text }) => kind === 'country' && ENDS_BODIES.test(text))
  if (suspects.length === 0) return names
  let taken: TokenSet | undefined
  const covered = () => (taken ??= tokensIn([...names, ...positions]))
  let bodyUntil: ReadonlyMap<number, Mention> | undefined
  const dropped = new Set<Mention>()
  const sentenceOf = sentencesInOrder({ sentences })
  for (const name of suspects) {
    if (name.text !== 'Indonesia') {
      bodyUntil ??= byEndToken(names.filter(({ kind }) => kind === 'organization'))
      const open = name.firstToken - 3
      if (behindBracket(tokens, open) > open && bodyUntil.has(open)) dropped.add(name)
      continue
    }
    const sentence = sentenceOf(name.firstToken)
    const before = tokens[name.firstToken - 1]
    if (before?.kind !== 'word' || !isCapitalised(before.text)) continue
    if (casings[sentence] !== 'mixed' || name.firstToken - 1 <= (sentences[sentence]?.firstToken ?? 0))
      continue
    if (isCue('indonesian', before.text.toLowerCase()) || covered().has(name.firstToken - 1)) continue
    dropped.add(name)
  }
  return dropped.size === 0 ? names : names.filter((name) => !dropped.has(name))
}

const ENDS_BODIES = /^(?:Indonesia|RI|Republik Indonesia)$/

/** The names with bodies that a country ends: `Asosiasi Produsen Mobil | China (CAAM)`, of both words of which `CAAM` is short. */
export function joinCountries(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { tokens } = reading
  const joined: Mention[] = []
  for (const name of names) {
    const body = joined.at(-1)
    const isPart =
      name.kind === 'country' &&
      body !== undefined &&
      body.kind === 'organization' &&
      name.start - body.end === 1 &&
      !body.given &&
      !name.given &&
      wordAt(tokens, name.endToken) === '(' &&
      wordAt(tokens, name.endToken + 2) === ')' &&
      isAllCapitals(tokens[name.endToken + 1]!.text)
    if (isPart) joined[joined.length - 1] = withTokens(body, reading, body.firstToken, name.endToken)
    else joined.push(name)
  }
  return joined.length === names.length ? names : joined
}
