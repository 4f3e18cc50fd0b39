import type { Token } from '../../document.js'
import { isPersonName, mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { behindBracket, isCapitalised, isCapitalWord, wordAt } from '../mention.js'
import { isHeadlineWord } from '../words/headline-words.js'
import { type Around, behindShortForm } from './office-parts.js'

/** Between the words known of an office and its holder there are no more tokens. */
const LONGEST_BRIDGE = 14

const REPORTS = /^(?:wartawan|jurnalis|reporter|penulis|kontributor|pewarta|editor)$/i

/** Small words within an office whose holder stands right behind. */
const WITHIN = new Set(['dan', '&', 'kepada'])

/**
 * Where an office ends of which nothing is known but its head and who stands right behind: `Ketua Umum Kesatuan Travel | Haji
 * Umrah Indonesia (Kesthuri) | Rudi Hartawan`, `Kepala Sektor | 1 PPIH Arab Saudi | Rudi Hartawan`: words with a capital, names of
 * bodies and places, short forms in brackets and numbers, and nothing else. `from` where they lead to nobody.
 */
export function endAtHolder(tokens: readonly Token[], from: number, around: Around): number {
  const { nameAt, limit, matchAt, headAt } = around
  // `Laporan Wartawan Kabar.id, Rudi Hartawan`: a byline.
  if (REPORTS.test(wordAt(tokens, around.from))) return from
  const last = Math.min(limit, from + LONGEST_BRIDGE)
  let at = from
  while (at < last) {
    const name = nameAt.get(at)
    if (name?.kind === 'person') break
    const next = wordAt(tokens, at + 1)
    if (name) {
      if (name.amount !== undefined || name.kind === 'law') return from
      at = name.endToken
      continue
    }
    const office = matchAt.get(at)
    if (mayBe(office, CLASS.position) && headAt.has(at)) return from
    // `Ketua Perkumpulan Budi | KH Rudi Hartawan`, and not `Travel Haji Umrah`
    if (headAt.has(at) && leadsToSomebody(tokens, at, around)) break
    const isTitle = headAt.has(at) && !office?.entries.some(({ honorific }) => honorific === 'religious')
    if (isTitle) return from
    const { text } = tokens[at]!
    const short = behindShortForm(tokens, at, around)
    if (short > at) at = short
    else if (/^\d{1,4}[A-Z]?$/.test(text) && isCapitalised(next)) at++
    // `Senior Manager (SM) Regional 3A Pupuk Indonesia | , Rudi Hartawan`
    else if (text === ',' && at > from && nameAt.get(at + 1)?.kind === 'person') break
    else if (WITHIN.has(text) && isCapitalised(next) && at > from && nameAt.get(at + 1)?.kind !== 'person')
      at++
    else if (isCapitalWord(tokens[at]!) && !isHeadlineWord(text)) at++
    else return from
  }
  // `Kepala Badan Pusat Statistik | (BPS) | Budi Santoso`: a bracket alone says the same once more.
  if (at === from || at >= last || at === behindShortForm(tokens, from, around)) return from
  // `Kepala SRMA Sigi Asis | Prasetyo`: a first name that nobody has seen.
  const before = wordAt(tokens, at - 1)
  const isFirstName = isPersonName(before) && !mayBe(matchAt.get(at - 1), AREAS) && !isInName(around, at - 1)
  return isFirstName ? from : at
}

const AREAS = CLASS.area | CLASS.place | CLASS.organizationHead

/** Titles, and somebody behind them. */
function leadsToSomebody(
  tokens: readonly Token[],
  from: number,
  { nameAt, headAt, matchAt }: Around,
): boolean {
  let at = from
  while (at < from + MOST_TITLES && headAt.has(at) && nameAt.get(at) === undefined) {
    if (mayBe(matchAt.get(at), CLASS.position) && !mayBe(matchAt.get(at), CLASS.honorific)) return false
    at = behindBracket(tokens, Math.max(at + 1, matchAt.get(at)?.endToken ?? 0))
  }
  return nameAt.get(at)?.kind === 'person'
}

const MOST_TITLES = 8

function isInName({ nameAt }: Around, at: number): boolean {
  for (let first = at; first >= Math.max(0, at - LONGEST_BRIDGE); first--) {
    const name = nameAt.get(first)
    if (name) return name.endToken > at
  }
  return false
}
