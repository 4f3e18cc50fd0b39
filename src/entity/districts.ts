import { isPersonName } from '../lexicon/gazetteer.js'
import { endsOffice, takesArea } from './behind-office.js'
import { type Mention, withTokens, wordAt } from './mention.js'
import { endOfTitles } from './person-names.js'
import type { Reading } from './reading.js'

/** Villages and districts between who heads them and the name: `Camat | Dolo | Moh. Iqbal`. */

/** First names as they are shortened: nobody has one for a second. */
export const FIRST_NAMES = /^(?:Moh|Muh|Moch|Much|Mohd|Mhd|Abd|Ach)\.?$/

/**
 * `Camat | Mantikulore | Moh. Iqbal`: what stands between an office of an area and a shortened first name is the area; so is
 * an unknown word between who heads a part of one and two names, `Kades Sukaraja | Asep Sunandar`.
 */
export function withoutDistrict(reading: Reading, name: Mention): Mention {
  const { tokens } = reading
  const { firstToken, endToken } = name
  const second = firstToken + 1
  if (name.kind !== 'person') return name
  const isShortened = FIRST_NAMES.test(tokens[second]!.text)
  const isNamed =
    endToken - firstToken > 2 && isUnknownPart(reading, name) && isPersonName(tokens[second]!.text)
  if (!isNamed && !(isShortened && takesArea(reading, firstToken))) return name
  return withTokens(name, reading, second, endToken)
}

/** `Kades | Sukaraja |, Asep Sunandar, menyebut`: the village, where its head stands behind the comma. */
export function isDistrictAlone(reading: Reading, name: Mention, next: Mention | undefined): boolean {
  if (name.kind !== 'person' || name.given || name.endToken - name.firstToken > 2) return false
  if (next?.kind !== 'person' || reading.tokens[name.endToken]!.text !== ',') return false
  if (!isUnknownPart(reading, name) || !/^(?:,|\(|[a-z].*)$/.test(wordAt(reading.tokens, next.endToken)))
    return false
  return endOfTitles(reading, name.endToken + 1, next.firstToken) === next.firstToken
}

/** A word that nobody is called by, behind who heads a part of an area. */
function isUnknownPart({ tokens, matchAt }: Reading, { firstToken }: Mention): boolean {
  return !isPersonName(tokens[firstToken]!.text) && endsOffice(matchAt, firstToken, 2, OF_PART)
}

const OF_PART =
  /^(?:Camat|Lurah|Kades|Kadus|Kepala (?:Desa|Dusun)|Keuchik|Sek(?:cam|des|lur)|Kapolsek|Danramil)$/
