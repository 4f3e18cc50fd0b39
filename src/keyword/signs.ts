import { type Candidate, formOf, type OwnLine } from './candidates.js'
import { type KeywordModel, keywordModel, rarityAt, worthAt } from './model.js'

/** What a candidate is judged in, and by. */
export interface Story {
  readonly text: string
  /** Of the article's own lines. */
  readonly length: number
  readonly hasHeadline: boolean
  readonly model: KeywordModel
}

/** Of a text and its own lines, the whole text without them. */
export function storyOf(
  text: string,
  own: readonly OwnLine[] = [{ start: 0, end: text.length }],
  model: KeywordModel = keywordModel(),
): Story {
  return {
    text,
    length: own.reduce((sum, { start, end }) => sum + end - start, 0),
    hasHeadline: own.some(({ role }) => role === 'headline'),
    model,
  }
}

/** What tells whether a newsroom files a story under a candidate. */
export function signsOf(candidate: Candidate, { text, length, hasHeadline, model }: Story): number[] {
  const { kind, words, inHeadline, told, depth, aside } = candidate
  const times = Math.log(told + 0.5)
  const isName = kind !== undefined
  const isPhrase = !isName && words > 1
  const isLongName = isName && words > 1
  const isPassedOver = hasHeadline && !inHeadline
  const { worth, rarity } = weigh(isName ? formOf(candidate, text).toLowerCase() : candidate.key, model)
  const isSingle = !isName && words === 1
  return [
    1,
    Math.log(length / 1000),
    times,
    times * times,
    is(told === 1),
    is(told === 0 && !isName),
    Math.log(1 + depth / 100),
    aside / Math.max(1, told),
    worth,
    is(isPhrase),
    is(isPhrase && words > 2),
    is(isLongName),
    is(isName && words > 2),
    is(isName && words > 4),
    is(kind === 'person'),
    is(kind === 'organization'),
    is(kind === 'country'),
    is(kind === 'place'),
    is(kind === 'event'),
    is(kind === 'law'),
    is(kind === 'product' || kind === 'programme' || kind === 'work'),
    is(inHeadline),
    is(inHeadline && isPhrase),
    is(inHeadline && isName),
    is(inHeadline && isLongName),
    inHeadline ? times : 0,
    is(isPassedOver),
    is(isPassedOver && isPhrase),
    is(isPassedOver && isName),
    is(isPassedOver && isLongName),
    rarity,
    rarity * times,
    is(isSingle && inHeadline),
    isSingle ? times : 0,
    isSingle ? rarity : 0,
    isSingle ? worth : 0,
    isPhrase ? times : 0,
    isPhrase ? rarity : 0,
    is(kind === 'person' && inHeadline),
    is(kind === 'place' && inHeadline),
    is(kind === 'country' && inHeadline),
    kind === 'person' ? times : 0,
    is(candidate.hasName),
    is(candidate.hasName && inHeadline),
    is(depth < 300 && told > 0),
  ]
}

/** What an editor would call the evidence that a sign is of. */
export type KeywordEvidence =
  /** The headline has it, or has it not. */
  | 'headline'
  /** How often the story says it. */
  | 'frequency'
  /** How early the story says it, and whether behind a preposition: `di lokasi`. */
  | 'position'
  /** How often headlines have its words, in other news: `gempa` often, `kegiatan` seldom. */
  | 'wording'
  /** How rare its words are in the news. */
  | 'rarity'
  /** What it names, and whether it is a name or a phrase, long or short. */
  | 'kind'

/** Of each sign of `signsOf`, in its order; none of the first two, which all of a story's candidates share. */
export const KEYWORD_EVIDENCE: readonly (KeywordEvidence | undefined)[] = [
  undefined,
  undefined,
  'frequency',
  'frequency',
  'frequency',
  'frequency',
  'position',
  'position',
  'wording',
  'kind',
  'kind',
  'kind',
  'kind',
  'kind',
  'kind',
  'kind',
  'kind',
  'kind',
  'kind',
  'kind',
  'kind',
  'headline',
  'headline',
  'headline',
  'headline',
  'headline',
  'headline',
  'headline',
  'headline',
  'headline',
  'rarity',
  'rarity',
  'headline',
  'frequency',
  'rarity',
  'wording',
  'frequency',
  'rarity',
  'headline',
  'headline',
  'headline',
  'frequency',
  'kind',
  'headline',
  'position',
]

const is = (condition: boolean) => (condition ? 1 : 0)

/** How much the words of a phrase are headlines' words, and how rare they are: their means. */
function weigh(phrase: string, model: KeywordModel): { worth: number; rarity: number } {
  let worth = 0
  let rarity = 0
  let words = 0
  for (let start = 0, end = -1; end < phrase.length; start = end + 1) {
    end = phrase.indexOf(' ', start)
    if (end < 0) end = phrase.length
    const place = model.places.placeOf(phrase.slice(start, end))
    worth += worthAt(place, model)
    rarity += rarityAt(place, model)
    words++
  }
  return { worth: worth / words, rarity: rarity / words }
}
