import { isMostlySmall } from '../../lexicon/clusters.js'
import { formMayBe, mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import {
  byFirstToken,
  changed,
  isCapitalWord,
  type Mention,
  mentionOf,
  settle,
  withTokens,
} from '../mention.js'
import { type Reading, sentencesInOrder } from '../reading.js'
import { hasFact, placesOf, SHORT_HEAD } from '../words/word-facts.js'
import { headOfLocalBody } from './local-bodies.js'

const BELIEF = 0.9
/** A name that nothing else knows has no more words behind its head: `Kel. Besusu Barat`. */
const LONGEST = 3
/** In a headline the next capital may be a verb's: `Banjir Rendam Kec. Dolo Hingga Malam`. */
const LONGEST_IN_HEADLINE = 1
const AREAS = CLASS.area | CLASS.capital | CLASS.country
const ENDS_NAME = CLASS.placeCue | CLASS.organizationHead | CLASS.position

/**
 * The names with those that a shortened head begins, as lists of addresses have them: `Kel. Siranindi, Kec. Palu Barat,
 * Kab. Sigi`, `RSUD. Undata`. The recogniser takes some for people (`Kel. Siranindi`) and cuts others at the stop.
 */
export function findShortenedHeads(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const heads = placesOf(reading.tokens, SHORT_HEAD)
  if (heads.length === 0) return names
  const { tokens, casings } = reading
  const sentenceOf = sentencesInOrder(reading)
  const nameAt = byFirstToken(names)
  const found: Mention[] = []
  for (const at of heads) {
    const own = nameAt.get(at)
    const kind = formMayBe(tokens[at]!.text.replace(/\.$/, ''), CLASS.placeCue) ? 'place' : 'organization'
    if (!isCapitalWord(tokens[at + 1]) || own?.given || isInside(reading, names, at)) continue
    if (endsSentence(reading, at)) {
      if (own && own.endToken > at + 1) found.push(withoutStop(reading, own))
      continue
    }
    if (own?.kind === kind && isWhole(reading, own)) {
      if (own.entry === undefined) found.push(changed(own, { confidence: Math.max(own.confidence, BELIEF) }))
      continue
    }
    const sentence = sentenceOf(at)
    const last = reading.sentences[sentence]!.endToken
    const most = casings[sentence] === 'mixed' ? LONGEST : LONGEST_IN_HEADLINE
    const likely = own && own.endToken > at + 1 ? own : nameAt.get(at + 1)
    const end = endOfName(reading, kind, { first: at + 1, most: likely?.endToken ?? at + 1 + most })
    if (end > at + 1 && end <= last) found.push(mentionOf(reading, at, end, { kind, confidence: BELIEF }))
  }
  return found.length === 0 ? names : settle([found, names])
}

/** `dibekingi Polres. | Pengakuan tersangka`: what has a place behind it, and a word of prose. */
function endsSentence({ tokens, matchAt }: Reading, at: number): boolean {
  const head = headOfLocalBody([tokens[at]!.text.replace(/\.$/, '').toLowerCase()])
  return (
    head?.body.takesPlace === true &&
    isMostlySmall(tokens[at + 1]!.text) &&
    !mayBe(matchAt.get(at + 1), AREAS)
  )
}

/** `PTUN` of `putusan PTUN. | Menyatakan`. */
function withoutStop(reading: Reading, own: Mention): Mention {
  const head = withTokens(own, reading, own.firstToken, own.firstToken + 1)
  return changed(head, { end: head.end - 1, text: head.text.slice(0, -1) })
}

/** `Panwaslu Kec. Dolo`: part of a longer name; but `perairan | Kab. Buton Utara`. */
function isInside({ tokens }: Reading, names: readonly Mention[], at: number): boolean {
  return names.some(
    ({ firstToken, endToken, kind }) =>
      // `Bus | PO. Harapan Jaya`
      kind !== 'product' &&
      firstToken < at &&
      endToken > at + 1 &&
      (firstToken < at - 1 || isCapitalWord(tokens[firstToken])) &&
      // `Ged. Kesenian | Jl. Merdeka`
      !hasFact(tokens, firstToken, SHORT_HEAD),
  )
}

/** What ends a name in an address: `Ds. Karangrejo | RT. 05`, `Jl. Merdeka | No. 8A`. */
const NEIGHBOURHOOD = /^(?:R[TW]|No|Nomor|Blok|[Kk][Mm])\.?$/

/** The recogniser has it, and it runs on into no other head: `Jl. Sis Aljufri`. */
function isWhole({ tokens }: Reading, { firstToken, endToken }: Mention): boolean {
  if (endToken - firstToken < 2) return false
  for (let at = firstToken + 1; at < endToken; at++)
    if (hasFact(tokens, at, SHORT_HEAD) || NEIGHBOURHOOD.test(tokens[at]!.text)) return false
  return true
}

/**
 * Behind the area that begins at `first`, or behind the words with capitals up to `most` that begin no other name. A body is
 * called by its area too: `RS. Undata Palu`.
 */
function endOfName(
  { tokens, matchAt, titles }: Reading,
  kind: Mention['kind'],
  { first, most }: { readonly first: number; readonly most: number },
): number {
  for (let end = first; ; end++) {
    const match = matchAt.get(end)
    const isArea = mayBe(match, AREAS) && isCapitalWord(tokens[end])
    if (isArea && (end === first || kind === 'organization')) return match!.endToken
    if (end === most || isArea || !isCapitalWord(tokens[end]) || NEIGHBOURHOOD.test(tokens[end]!.text))
      return end
    if (end > first && (titles[end] !== 0 || mayBe(match, ENDS_NAME) || hasFact(tokens, end, SHORT_HEAD)))
      return end
  }
}
