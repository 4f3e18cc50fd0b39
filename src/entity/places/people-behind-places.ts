import { formMayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { isGuessed, type Mention, mentionOf, textsOf, withTokens, wordsBetween } from '../mention.js'
import type { Reading } from '../reading.js'

const PARTED = 0.7

/**
 * The names with places apart from somebody who stands right behind one and whom the text names elsewhere: `tokoh muslim di
 * Papua | Thaha Albadri` before `Thaha Albadri membahas`, `asal Kembangan | Darul Hasan Fatih` before `kata Darul`.
 */
export function partPeopleFromPlaces(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { tokens } = reading
  const isLong = ({ kind, firstToken, endToken }: Mention) => kind === 'place' && endToken - firstToken > 2
  if (!names.some((name) => isLong(name) && isGuessed(name))) return names
  const people = textsOf(names, 'person')
  const places = textsOf(names, 'place')
  return names.flatMap((name) => {
    if (!isLong(name) || !isGuessed(name)) return [name]
    const { firstToken, endToken } = name
    for (let at = firstToken + 1; at < endToken; at++) {
      const place = wordsBetween(tokens, firstToken, at).join(' ')
      if (!places.has(place) && !formMayBe(place, CLASS.area | CLASS.capital | CLASS.place)) continue
      const whole = wordsBetween(tokens, at, endToken)
      const isNamed = people.has(whole.join(' ')) || (whole.length > 1 && people.has(whole[0]!))
      if (!isNamed) continue
      return [
        withTokens(name, reading, firstToken, at),
        mentionOf(reading, at, endToken, { kind: 'person', confidence: PARTED }),
      ]
    }
    return [name]
  })
}
