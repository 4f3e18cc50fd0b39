import { type Floor, meant, SURE } from './floor.js'
import { isMark } from './marks.js'
import { asDescribed, type Found, has, isPersonNoun, mayBePerson, pronoun, REACH } from './speaker.js'
import {
  beforeBracket,
  behindBracket,
  isCapitalised,
  isEnd,
  type Named,
  type Story,
  spanFrom,
  startsParagraph,
  whoIs,
} from './story.js'

/** Who stands right before the verb at `at`: `Andi (53) juga mengatakan`, `Suami Siti itu menambahkan`. */
export function speakerBefore(story: Story, at: number, floor: Floor): Found | undefined {
  const { tokens, endsAt } = story
  let end = at
  while (end > 0 && has(tokens[end - 1]!.text, 'between') && !endsAt.has(end)) end--
  end = beforeBracket(story, end)
  const isApart = end > 1 && tokens[end - 1]!.text === ','
  if (isApart) end = beforeBracket(story, end - 1)
  const named = endsAt.get(end)
  if (named) return holderOf(story, named, at) ?? beforeVerb(story, named, at)
  const word = tokens[end - 1]
  if (word?.kind !== 'word') return undefined
  if (word.upos === 'PROPN' && isCapitalised(word.text))
    return isApart ? undefined : unknownBefore(story, end, at)
  if (has(word.text, 'pronoun') || has(word.text, 'plural'))
    return { ...pronoun(story, end - 1, floor), end: at }
  if (!has(word.text, 'pointer')) return undefined
  for (let i = end - 2; i >= Math.max(0, end - 10); i--) {
    const { text, kind } = tokens[i]!
    if (kind !== 'word' && kind !== 'number') return undefined
    if (isPersonNoun(text) && (i === 0 || !isPersonNoun(tokens[i - 1]!.text)))
      return { ...asDescribed(meant(floor, spanFrom(story, i, end), i, true)), end: at }
  }
  return undefined
}

/** `Yoshiki Konishi, Chief Engineer Toyota Daihatsu mengatakan`: whoever begins the sentence, where a name ends what they are. */
function holderOf(story: Story, named: Named, verb: number): Found | undefined {
  const { tokens, startsAt } = story
  let first = named.firstToken
  while (first > 0 && named.firstToken - first < REACH && tokens[first - 1]!.upos !== 'VERB') {
    if (isEnd(tokens[first - 1]!.text) || isMark(tokens[first - 1]!) || startsParagraph(story, first)) break
    first--
  }
  const holder = startsAt.get(first)
  if (holder?.entity.kind !== 'person' || holder === named) return undefined
  const comma = behindBracket(story, holder.endToken)
  if (tokens[comma]?.text !== ',' || !isPersonNoun(tokens[comma + 1]?.text ?? '')) return undefined
  return { who: whoIs(story, holder.entity), sure: SURE.named, end: verb }
}

/** `Tallib mengaku`: a name that nobody knows, at the beginning of its sentence. */
function unknownBefore(story: Story, end: number, verb: number): Found | undefined {
  const { tokens } = story
  let first = end - 1
  while (first > end - 4 && first > 0 && tokens[first - 1]!.upos === 'PROPN') first--
  const before = tokens[first - 1]
  const isBegin =
    !before ||
    isEnd(before.text) ||
    isMark(before) ||
    startsParagraph(story, first) ||
    isPersonNoun(before.text)
  const span = spanFrom(story, first, end)
  const full = story.fullNames.get(span.text)
  const isName = isBegin && isCapitalised(tokens[first]!.text) && mayBePerson(tokens[first]!.text)
  if (full === undefined && !isName) return undefined
  return { who: { span, name: full ?? span.text, isPerson: true }, sure: SURE.subject, end: verb }
}

function beforeVerb(story: Story, named: Named, at: number): Found | undefined {
  const { tokens } = story
  const before = tokens[named.firstToken - 1]?.text ?? ''
  const who = whoIs(story, named.entity)
  if (named.entity.kind === 'person') {
    if (has(before, 'of') && !isCapitalised(before))
      return { who: { span: who.span, isPerson: true }, sure: SURE.nobody, end: at, isVague: true }
    return { who, sure: SURE.named, end: at }
  }
  if (named.entity.kind === 'place') return undefined
  if (named.entity.kind === 'position')
    return { who, sure: who.name === undefined ? SURE.nobody : SURE.office, end: at }
  // `Juru bicara KPK mengatakan`: somebody of KPK.
  if (isPersonNoun(before) || has(before, 'stop'))
    return has(before, 'stop')
      ? undefined
      : { who: { span: who.span, isPerson: true }, sure: SURE.nobody, end: at, isVague: true }
  return { who, sure: SURE.named, end: at }
}
