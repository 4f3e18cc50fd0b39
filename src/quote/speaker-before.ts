import { type Floor, meant, SURE } from './floor.js'
import { isMark } from './marks.js'
import {
  asDescribed,
  bodyThatWas,
  type Found,
  has,
  isHonorific,
  isPersonNoun,
  mayBePerson,
  pronoun,
  REACH,
} from './speaker.js'
import {
  beforeBracket,
  isCapitalised,
  isEnd,
  type Named,
  type Story,
  spanFrom,
  startsParagraph,
  whoIs,
} from './story.js'
import { subjectAt } from './subject.js'

/** Who stands right before the verb at `at`: `Andi (53) juga mengatakan`, `Suami Siti itu menambahkan`. */
export function speakerBefore(story: Story, at: number, floor: Floor): Found | undefined {
  const { tokens, endsAt } = story
  let end = at
  while (end > 1 && !endsAt.has(end)) {
    if (has(tokens[end - 1]!.text, 'between')) end--
    // `Andi secara tegas membantah`
    else if (has(tokens[end - 2]!.text, 'manner')) end -= 2
    else break
  }
  end = beforeBracket(story, end)
  const isApart = end > 1 && tokens[end - 1]!.text === ','
  if (isApart) end = beforeBracket(story, end - 1)
  const named = endsAt.get(end)
  if (named) return holderOf(story, named, at) ?? beforeVerb(story, named, at)
  const word = tokens[end - 1]
  if (word?.kind !== 'word') return undefined
  if (has(word.text, 'pronoun') || has(word.text, 'plural'))
    return { ...pronoun(story, end - 1, floor), end: at }
  const again = namesSpeaker(story, end - 1, floor)
  if (again) return isApart ? undefined : { ...again, end: at }
  if (word.upos === 'PROPN' && isCapitalised(word.text))
    return isApart ? undefined : unknownBefore(story, end, at)
  // `tahun ini mengatakan`, but `pria berusia 61 tahun itu mengatakan`
  const isTime = has(tokens[end - 2]?.text, 'when') && tokens[end - 3]?.kind !== 'number'
  if (!has(word.text, 'pointer') || isTime) return undefined
  const office = endsAt.get(beforeBracket(story, end - 1))
  if (office?.entity.kind === 'position') {
    const words = spanFrom(story, office.firstToken, end)
    return { ...asDescribed(meant(floor, words, office.firstToken, true)), end: at }
  }
  for (let i = end - 2; i >= Math.max(0, end - 10); i--) {
    const { text, kind } = tokens[i]!
    if (kind !== 'word' && kind !== 'number' && text !== '(' && text !== ')') return undefined
    // `Agensi itu menilai`
    if (has(text, 'group') && (i === end - 2 || !isPersonNoun(tokens[i + 1]!.text))) {
      const body = bodyThatWas(floor, spanFrom(story, i, end), i)
      return body.who.name === undefined ? undefined : { ...body, end: at }
    }
    if (isPersonNoun(text) && (i === 0 || !isPersonNoun(tokens[i - 1]!.text)))
      return { ...asDescribed(meant(floor, spanFrom(story, i, end), i, true)), end: at }
  }
  return undefined
}

/** `Yoshiki Konishi, Chief Engineer Toyota Daihatsu mengatakan`, `Andi selaku pelatih Persis mengakui`: whoever begins the sentence, where a name ends what they are. */
function holderOf(story: Story, named: Named, verb: number): Found | undefined {
  const { tokens } = story
  let first = named.firstToken
  while (first > 0 && named.firstToken - first < REACH) {
    if (tokens[first - 1]!.upos === 'VERB' && !has(tokens[first - 1]!.text, 'beside')) break
    if (isEnd(tokens[first - 1]!.text) || isMark(tokens[first - 1]!) || startsParagraph(story, first)) break
    first--
  }
  const holder = subjectAt(story, first, named.firstToken)
  if (!holder?.who.isPerson || holder.who.name === undefined || holder.end > named.firstToken)
    return undefined
  const next = tokens[holder.end]?.text
  // `Andi mewakili Kepala Dinas, Budi, menyampaikan`
  const isLed =
    next === 'selaku' ||
    has(next, 'beside') ||
    (next === ',' && isPersonNoun(tokens[holder.end + 1]?.text ?? ''))
  return isLed ? { ...holder, end: verb } : undefined
}

/** `kata Muslim Wundu. ... Muslim menduga`: a word of whoever spoke last, whatever else it means. */
function namesSpeaker({ tokens }: Story, at: number, { person }: Floor): Omit<Found, 'end'> | undefined {
  const { start, end, text } = tokens[at]!
  if (!isCapitalised(text) || !person?.name?.split(' ').includes(text)) return undefined
  return { who: { ...person, span: { start, end, text } }, sure: SURE.named }
}

const DEGREE = /^\p{Lu}\p{Ll}?\.?\p{Lu}/u
/** `dr`, `drg`; `Gus Tallib` is a name. */
const isTitle = (word: string) => !isCapitalised(word) && isHonorific(word)

/** `Tallib mengaku`: a name that nobody knows, at the beginning of its sentence. */
function unknownBefore(story: Story, behind: number, verb: number): Found | undefined {
  const { tokens } = story
  // `dr Tallib Rahman SpOT menilai`
  const hasDegree = DEGREE.test(tokens[behind - 1]!.text) && tokens[behind - 2]?.upos === 'PROPN'
  const end = hasDegree ? behind - 1 : behind
  let first = end - 1
  while (first > end - 4 && first > 0 && tokens[first - 1]!.upos === 'PROPN' && !isTitle(tokens[first]!.text))
    first--
  if (isTitle(tokens[first]!.text) && first < end - 1) first++
  const before = tokens[first - 1]
  const isBegin =
    !before ||
    isTitle(before.text) ||
    isEnd(before.text) ||
    isMark(before) ||
    startsParagraph(story, first) ||
    isPersonNoun(before.text) ||
    // `Wakil Menteri Sekretaris Negara (Wamensesneg) Juri Ardiantoro mengatakan`
    story.endsAt.get(beforeBracket(story, first))?.entity.kind === 'position'
  // `Warga Keluhkan Jalan Siti mengatakan`, where a page has lost the end of a line: the name that the text knows.
  let full: string | undefined
  let span = spanFrom(story, first, end)
  for (let from = first; from < end && full === undefined; from++) {
    const words = spanFrom(story, from, end)
    if (from === first || mayBePerson(tokens[from - 1]!.text)) full = story.fullNames.get(words.text)
    if (full !== undefined) span = words
  }
  const isName = isBegin && isCapitalised(tokens[first]!.text) && mayBePerson(tokens[first]!.text)
  if (full === undefined && !isName) return undefined
  return { who: { span, name: full ?? span.text, isPerson: true }, sure: SURE.subject, end: verb }
}

/** `Lembaga Riset (LR) Fakultas Ekonomi Universitas Palu menilai`: the first of bodies in a row, each part of the next. */
function headBody({ tokens, endsAt, startsAt }: Story, named: Named): Named {
  let head = named
  for (let at = named.firstToken; at > 0; ) {
    const before = endsAt.get(at)
    if (before && before.entity.kind !== 'organization') return head
    if (before) head = before
    const { text } = tokens[at - 1]!
    const isInside = text === '(' || text === ')' || (text === 'dan' && isCapitalised(tokens[at]!.text))
    if (!before && !isInside && !isCapitalised(text)) return head
    at = before ? before.firstToken : at - 1
    if (named.firstToken - at > REACH) return head
  }
  return startsAt.get(head.firstToken) ?? head
}

function beforeVerb(story: Story, named: Named, at: number): Found | undefined {
  const { tokens } = story
  const before = tokens[named.firstToken - 1]?.text ?? ''
  const who = whoIs(story, named.entity)
  if (named.entity.kind === 'person') {
    // `Ayah Andi mengatakan`, and `Pengacara Andi` himself
    if (has(before, 'of') && !(isCapitalised(before) && has(before, 'role')))
      return { who: { span: who.span, isPerson: true }, sure: SURE.nobody, end: at, isVague: true }
    return { who, sure: SURE.named, end: at }
  }
  if (named.entity.kind === 'place') {
    // `Teheran membantah`: a capital for its government, where nobody of it is meant: `warga Teheran membantah`.
    const isSubject = named.firstToken === 0 || isEnd(before) || (has(before, 'opener') && before !== 'di')
    return isSubject ? { who, sure: SURE.named, end: at } : undefined
  }
  if (named.entity.kind === 'position')
    return { who, sure: who.name === undefined ? SURE.nobody : SURE.office, end: at }
  const head = headBody(story, named)
  if (head !== named) return beforeVerb(story, head, at)
  // `Juru bicara KPK mengatakan`: somebody of KPK.
  if (isPersonNoun(before) || has(before, 'stop'))
    return has(before, 'stop')
      ? undefined
      : { who: { span: who.span, isPerson: true }, sure: SURE.nobody, end: at, isVague: true }
  return { who, sure: SURE.named, end: at }
}
