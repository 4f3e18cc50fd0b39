import type { Token } from '../../document.js'
import { isPersonName, lookUpName } from '../../lexicon/gazetteer.js'
import type { NameEntry } from '../../lexicon/name-entry.js'
import { byPlace, changed, isAllCapitals, type Mention, overlaps, withTokens } from '../mention.js'
import type { Reading } from '../reading.js'
import type { NameKind } from './recognise.js'

/** Below this the recogniser guesses, and the dictionaries know better. */
export const GUESS = 0.5

/**
 * One list out of what the recogniser saw and what the dictionaries know. The recogniser sees the context
 * (`Liverpool menang`), the dictionaries see the whole name (`Korea Selatan`):
 *
 * - where both have the same span, the kinds are weighed ({@link kindOf});
 * - a longer name of the dictionaries takes the place of what it holds;
 * - a longer name of the recogniser keeps its place (`Bank Indonesia Timur`), unless it is a guess.
 */
export function mergeNames(
  reading: Pick<Reading, 'text' | 'tokens'>,
  recognised: readonly Mention[],
  known: readonly Mention[],
): Mention[] {
  const merged: Mention[] = []
  let next = 0
  for (const name of recognised) {
    while (next < known.length && known[next]!.end <= name.start) merged.push(known[next++]!)
    let kept: Mention | undefined = name
    for (; next < known.length && overlaps(known[next]!, name); next++) {
      const rival = known[next]!
      if (rival.start === name.start && rival.end === name.end) {
        kept = agreed(name, rival)
      } else if (isCountryOfBody(reading.tokens, name, rival)) {
        const body = withTokens(name, reading, name.firstToken, rival.firstToken)
        if (kept) merged.push(body)
        merged.push(inRole(rival, name))
        kept = undefined
      } else if (takesPlaceOf(rival, name)) {
        merged.push(inRole(rival, name))
        // `Sleman Budi Santoso` as one guess: what is left of it may be a name.
        kept =
          rival.endToken < name.endToken
            ? withTokens(name, reading, rival.endToken, name.endToken)
            : undefined
      } else if (isCutInArea(name, rival)) {
        kept = withTokens(name, reading, name.firstToken, rival.endToken)
      } else if (rival.end > name.end && rival.start > name.start) {
        break
      } else if (rival.start < name.start && isWholeName(rival)) {
        // `PT Pertamina | Lubricants Nugroho Setyo`
        const before = merged.at(-1)
        const isBefore = before !== undefined && overlaps(before, rival)
        if (isBefore && before.kind === rival.kind)
          merged[merged.length - 1] = withTokens(before, reading, before.firstToken, rival.endToken)
        else if (!isBefore) merged.push(rival)
        kept = withTokens(name, reading, rival.endToken, name.endToken)
      }
    }
    const last = merged.at(-1)
    if (kept && !(last && overlaps(last, kept))) merged.push(kept)
  }
  while (next < known.length) merged.push(known[next++]!)
  return merged.sort(byPlace)
}

/** `Satpol PP Kota | Serang Bongkar Lapak`: a body that was cut within its area, where the town is a verb as well. */
const isCutInArea = (name: Mention, { entry, firstToken }: Mention) =>
  name.kind === 'organization' &&
  entry?.class === 'area' &&
  name.firstToken < firstToken &&
  name.endToken === firstToken + 1

/** A name of two words or more that is nothing else. */
function isWholeName({ entry, firstToken, endToken }: Mention): boolean {
  return entry !== undefined && entry.ambiguous === undefined && endToken - firstToken > 1
}

/** `SOM Federasi Rusia`, `FBI Amerika Serikat`: a body by its acronym, and whose it is. */
function isCountryOfBody(tokens: readonly Token[], name: Mention, rival: Mention): boolean {
  if (name.kind !== 'organization' || rival.kind !== 'country') return false
  if (rival.endToken !== name.endToken || rival.firstToken <= name.firstToken) return false
  // `DPR RI`, `MUI Indonesia` are one name.
  if (rival.endToken - rival.firstToken < 2) return false
  return tokens.slice(name.firstToken, rival.firstToken).every((token) => isAllCapitals(token.text))
}

/** One name out of two with the same span. */
function agreed(name: Mention, rival: Mention): Mention {
  const kind = kindOf(name, rival)
  const entry = kind === rival.kind ? rival.entry : undefined
  const confidence = Math.max(name.confidence, rival.confidence)
  const role = kind === 'country' && name.kind === 'place' ? 'place' : name.role
  return changed(name, { kind, entry: entry ?? name.entry, confidence, role })
}

/** A country with what it is in its sentence, as the recogniser saw it. */
function inRole(country: Mention, seen: Mention): Mention {
  return country.kind === 'country' && seen.kind === 'place' ? changed(country, { role: 'place' }) : country
}

/** Does the dictionaries' name stand where the recogniser saw another span? */
function takesPlaceOf(rival: Mention, name: Mention): boolean {
  if (rival.start <= name.start && rival.end >= name.end) return true
  if (name.kind === 'place' && rival.kind === 'country' && rival.end === name.end)
    return SOMEBODYS.test(name.text.slice(0, rival.start - name.start))
  return name.confidence < GUESS && rival.kind !== name.kind
}

/** A kind of place that a country has many of is no name with it: `Serang Pangkalan | AS`. */
const SOMEBODYS = /^(?:Pangkalan(?: Militer| Udara| Laut)?|Bandara|Pelabuhan) $/

/** Kinds of which a name in a dictionary of another kind is seldom one. */
const RARE_KINDS: ReadonlySet<string> = new Set(['position', 'product', 'event', 'law'])

/** Dictionaries whose names are seldom anything else. */
const ONE_MEANING: ReadonlySet<string> = new Set([
  'programme',
  'product',
  'work',
  'stateBody',
  'party',
  'university',
  'law',
  'event',
])

/** Is the form nothing but the name of a body that is no building: a club, an outlet, an association? */
function isBodyAlone({ class: is, form, ambiguous }: NameEntry): boolean {
  if (ambiguous !== undefined || !NO_BUILDINGS.has(is)) return false
  return lookUpName(form).every((entry) => NO_BUILDINGS.has(entry.class))
}

const NO_BUILDINGS: ReadonlySet<string> = new Set(['club', 'media', 'organization', 'party'])

function kindOf(name: Mention, rival: Mention): NameKind {
  if (name.confidence < GUESS) return rival.kind as NameKind
  // `Budi China` is somebody, `Cabo Verde` is not.
  const isWhole = rival.endToken - rival.firstToken > 1
  if (rival.kind === 'country' && (name.kind !== 'person' || isWhole)) return 'country'
  if (RARE_KINDS.has(name.kind)) return rival.kind as NameKind
  // `QRIS`, `Coretax`, `Kartu Prakerja`, `KPK`: of what has one meaning the recogniser is no better witness.
  if (rival.entry && ONE_MEANING.has(rival.entry.class) && rival.entry.ambiguous === undefined)
    return rival.kind as NameKind
  // `KDM`, `The Baby Alien` are people, `Gresini Ducati` is nobody.
  const isSure = rival.entry !== undefined && rival.entry.ambiguous === undefined
  if (isSure && rival.kind === 'person' && name.kind === 'organization') return 'person'
  const isBody = rival.kind === 'organization' && name.kind === 'person' && isSure
  if (isBody && (isWhole || (isBodyAlone(rival.entry!) && !isPersonName(rival.text)))) return 'organization'
  // `di Pengadilan Negeri Jakarta Pusat`: a body all the same.
  const body = rival.kind === 'organization' && rival.endToken - rival.firstToken > 1
  if (body && name.kind === 'place') return 'organization'
  // `di Sampdoria`: a name that is a club's or an outlet's alone.
  if (name.kind === 'place' && rival.entry && isBodyAlone(rival.entry)) return 'organization'
  // `Barito Kuala` as a club: an area of two words or more is the area.
  // `IKN`.
  if (rival.entry?.class === 'place' && rival.entry.ambiguous === undefined && isAllCapitals(rival.text))
    return 'place'
  // `Phnom Penh`, `Kyiv` are nobody.
  const isNobody = isSure && name.kind === 'person' && !isPersonName(rival.text)
  const isArea = rival.entry?.class === 'area' || rival.entry?.class === 'capital'
  if (rival.entry?.class === 'capital' && isNobody) return 'place'
  // `Gayo Lues`, `Humbang Hasundutan` are neither people nor clubs.
  if (isArea && isWhole && (name.kind === 'organization' || rival.entry?.class === 'capital' || isNobody))
    return 'place'
  return name.kind as NameKind
}
