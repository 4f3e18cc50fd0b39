import { mayBe } from '../../lexicon/gazetteer.js'
import { isCue } from '../../lexicon/name-cues.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { changed, isGuessed, type Mention, withTokens, wordAt } from '../mention.js'
import { matchUntil, type Reading } from '../reading.js'

/** Houses whose name may be of whoever holds an office of theirs: `Direktur RSUD Budi Santoso`. */
const OF_OFFICE = letterPattern('iu')`^(?:rs\p{L}*|sakit|s[dm]\p{L}*|klinik|universitas|institut|politeknik)$`
/** Words before the last word of what such a house is. */
const BEFORE: ReadonlySet<string> = new Set('pondok panti majelis rumah madrasah'.split(' '))

const DOCTOR = /^dr\.?$/i
const HOSPITAL = /^(?:RS[A-Z]{0,3}|Sakit)$/

/** Before the name of a kindergarten in short, which is a lady's title too: `siswa RA Miftahul Falah`, but `RA Kartini`. */
const PUPILS = /^(?:siswa|siswi|murid|guru|kepala|anak)$/i

/** `Ponpes | Nurul Huda`, `Masjid | Al Ikhlas`: the house with the name that was taken for somebody; undefined where none is before it. */
export function houseOf(reading: Reading, name: Mention): Mention | undefined {
  const { tokens } = reading
  // Whom the dictionaries know no house is called after: `SMA. Dedi Mulyadi`.
  if (!isGuessed(name)) return undefined
  const isWithin = name.endToken - name.firstToken > 1 && isHouse(tokens, name.firstToken)
  const before = isWithin ? name.firstToken : name.firstToken - 1
  // `RSUP Dr. | Sardjito`: the doctor's title is part of it.
  const at =
    before > 0 && DOCTOR.test(tokens[before]!.text) && HOSPITAL.test(tokens[before - 1]!.text)
      ? before - 1
      : before
  if (!isHouse(tokens, at) || tokens[at + 1]!.start - tokens[at]!.end !== 1) return undefined
  const word = tokens[at]!.text.toLowerCase()
  const first = BEFORE.has(wordAt(tokens, at - 1).toLowerCase()) ? at - 1 : at
  // An office ends right before.
  if (OF_OFFICE(word).test(word) && mayBe(matchUntil(reading.matchAt, first, 3), CLASS.position))
    return undefined
  const kind = isCue('prayer', word) ? 'place' : 'organization'
  return changed(withTokens(name, reading, first, name.endToken), { kind })
}

/** `Darul Ulum` of `Pesantren Darul Ulum`; undefined where a body is no house, or has one word for a name. */
export function nameOfHouse({ text, tokens }: Reading, body: Mention): string | undefined {
  let first = body.firstToken
  while (first < body.endToken && (isHouse(tokens, first) || BEFORE.has(tokens[first]!.text.toLowerCase())))
    first++
  if (first === body.firstToken || body.endToken - first < 2) return undefined
  return text.slice(tokens[first]!.start, body.end)
}

function isHouse(tokens: Reading['tokens'], at: number): boolean {
  const word = wordAt(tokens, at)
  const lower = word.toLowerCase()
  const isHome = word === 'Asuhan' && wordAt(tokens, at - 1) === 'Panti'
  // `Riwayat Sakit Bagas Wirawan`
  if (lower === 'sakit' && wordAt(tokens, at - 1).toLowerCase() !== 'rumah') return false
  return (
    isHome ||
    isCue('namesake', lower) ||
    isCue('prayer', lower) ||
    (word === 'RA' && PUPILS.test(wordAt(tokens, at - 1)))
  )
}

/** The same for all words of one kind of house: `Ponpes Al Fatimah`, `Pondok Pesantren Al Fatimah`. */
export function keyOfHouse(house: Mention, name: Mention): string {
  const head = house.text.slice(0, name.start - house.start).toLowerCase()
  return `${/^pon|^pesantren/.test(head) ? 'pesantren ' : head}${name.text}`
}
