import { isMostlySmall } from '../../lexicon/clusters.js'
import { isPersonName } from '../../lexicon/gazetteer.js'
import { recentForms } from '../../root/stem.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { kindKnown } from '../candidates/known-names.js'
import { type Mention, mentionOf } from '../mention.js'
import type { Reading } from '../reading.js'
import { HYPHENATED, placesOf } from '../words/word-facts.js'

/** A name of Korea: a family name and a given name of two parts, whoever of it was seen: `Lee Yoo-young`, `[Shin] Youn-sik`. */
export function hyphenatedPeople(
  reading: Reading,
  seen: ReadonlyMap<number, Mention>,
  taken: Uint8Array,
): Mention[] {
  const { tokens } = reading
  const found: Mention[] = []
  for (const given of placesOf(tokens, HYPHENATED)) {
    const family = given - 1
    if (family < 0 || taken[given] === 1 || !isGivenOfTwo(tokens[given]!.text)) continue
    const isAlone = taken[family] !== 1 || seen.get(family)?.endToken === given
    if (isAlone && isFamilyName(tokens[family]!.text))
      found.push(mentionOf(reading, family, given + 1, { kind: 'person', confidence: 0.7 }))
  }
  return found
}

/** `Yoo-young`; not `Anak-anak`, `Non-aktif`. */
function isGivenOfTwo(word: string): boolean {
  const [first, second] = GIVEN_OF_TWO(word).exec(word)?.slice(1) ?? []
  if (first === undefined || second === undefined || first.toLowerCase() === second) return false
  return !PREFIXES.has(first) && !(second.length > 4 && recentForms(second).known)
}

const PREFIXES: ReadonlySet<string> = new Set(
  'Anti Antar Co Eks Ex Multi Non Pasca Post Pra Pro Re Semi Sub Super'.split(' '),
)
const GIVEN_OF_TWO = letterPattern('u')`^(\p{Lu}\p{Ll}{1,5})-(\p{Ll}{2,6})$`

const SHORT_NAME = letterPattern('u')`^\p{Lu}\p{Ll}{1,4}$`
const isFamilyName = (word: string) =>
  SHORT_NAME(word).test(word) && (isPersonName(word) || !isMostlySmall(word)) && kindKnown(word) === undefined
