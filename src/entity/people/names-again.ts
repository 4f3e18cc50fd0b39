import { addTo, mapped } from '../../store/records.js'
import {
  byPlace,
  type Mention,
  mentionOf,
  settle,
  textsOf,
  tokensIn,
  withTokens,
  wordAt,
} from '../mention.js'
import type { Reading } from '../reading.js'

const BELIEF = 0.9
/** More people than this are not looked for again, so that the time stays linear. */
const MOST_PEOPLE = 100

/**
 * The names with somebody whole wherever the text has the whole name again and a part of it was taken for a place or a body:
 * `Katy Perry dan | Orlando | Bloom`, of a text about Orlando Bloom.
 */
export function findNamesAgain(reading: Reading, told: readonly Mention[]): readonly Mention[] {
  const { tokens } = reading
  const names = joinedAgain(reading, told)
  const things = new Map<string, Mention[]>()
  for (const name of names) {
    const isThing = (name.kind === 'place' || name.kind === 'organization') && !name.given
    if (isThing && name.endToken - name.firstToken === 1) addTo(things, name.text, name)
  }
  const found = new Map<number, Mention>()
  for (const whole of things.size === 0 ? [] : wholeNames(names)) {
    const words = whole.split(' ')
    words.forEach((word, i) => {
      for (const { firstToken } of things.get(word) ?? []) {
        const first = firstToken - i
        if (words.some((each, at) => wordAt(tokens, first + at) !== each)) continue
        found.set(
          first,
          mentionOf(reading, first, first + words.length, { kind: 'person', confidence: BELIEF }),
        )
      }
    })
  }
  if (found.size === 0) return names
  // `Jalan Orlando | Bloom`: part of a longer name.
  const within = tokensIn(
    mapped(names, ({ firstToken, endToken }) => ({ firstToken: firstToken + 1, endToken })),
  )
  const people = [...found.values()].filter(
    ({ firstToken, endToken }) => !within.has(firstToken) && !within.has(endToken),
  )
  return settle([people.sort(byPlace), names])
}

/** `Rudi | Hartawan | Siap Bekerja` of a headline: two guesses beside each other are one where the text has the whole elsewhere. */
function joinedAgain(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const isNext = (first: Mention | undefined, second: Mention) =>
    first?.kind === 'person' && second.kind === 'person' && second.start === first.end + 1
  if (!names.some((name, i) => isNext(names[i - 1], name))) return names
  const wholes = textsOf(names, 'person')
  const joined: Mention[] = []
  for (const name of names) {
    const before = joined.at(-1)
    const isOne = isNext(before, name) && wholes.has(`${before!.text} ${name.text}`)
    if (isOne) joined[joined.length - 1] = withTokens(before!, reading, before!.firstToken, name.endToken)
    else joined.push(name)
  }
  return joined
}

/** The names of two words or more that the text gives to somebody more than once. */
function wholeNames(names: readonly Mention[]): ReadonlySet<string> {
  const once = new Set<string>()
  const again = new Set<string>()
  for (const { kind, text } of names) {
    if (kind !== 'person' || !text.includes(' ')) continue
    if (once.has(text) && again.size < MOST_PEOPLE) again.add(text)
    else once.add(text)
  }
  return again
}
