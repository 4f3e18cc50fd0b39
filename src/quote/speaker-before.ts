import { type Floor, meant, SURE } from './floor.js'
import { type Named, nameFrom, nameUntil } from './names.js'
import {
  asDescribed,
  bodyThatWas,
  type Found,
  foundAs,
  foundIn,
  isForSomebody,
  isHonorific,
  isPersonNoun,
  mayBePerson,
  pronoun,
  REACH,
  sureOfOffice,
  vague,
} from './speaker.js'
import {
  beforeBracket,
  isCapital,
  isCapitalised,
  isTagged,
  isText,
  type Story,
  spanFrom,
  spanOf,
  startsParagraph,
  whoIs,
  wordAt,
} from './story.js'
import { subjectAt } from './subject.js'

/** Who stands right before the verb at `at`: `Andi (53) juga mengatakan`, `Suami Siti itu menambahkan`. */
export function speakerBefore(story: Story, at: number, floor: Floor): Found | undefined {
  // `Andi mengatakan`
  const own = nameUntil(story, at)
  if (own) return holderOf(story, own, at) ?? beforeVerb(story, own, at)
  const { tokens } = story
  let end = behindName(story, at)
  const isApart = end > 1 && wordAt(story, end - 1).comma
  const relative = isApart ? relativeBefore(story, end - 1) : -1
  if (relative >= 0) {
    const whole = speakerBefore(story, relative, floor)
    return whole && { who: whole.who, sure: whole.sure, end: at, isVague: whole.isVague }
  }
  if (isApart) end = beforeBracket(story, end - 1)
  const named = nameUntil(story, end) ?? acronymUntil(story, end)
  if (named) return holderOf(story, named, at) ?? beforeVerb(story, named, at)
  if (end < 1 || tokens[end - 1]!.kind !== 'word') return undefined
  const last = wordAt(story, end - 1)
  if (isForSomebody(last)) return foundIn(pronoun(story, end - 1, floor), at)
  const again = isApart ? undefined : namesSpeaker(story, end - 1, floor, at)
  if (again) return again
  if (isCapital(story, end - 1) && tokens[end - 1]!.upos === 'PROPN')
    return isApart ? unknownBetween(story, end, at) : unknownBefore(story, end, at)
  // `Pemain Belanda berusia 24 tahun mengaku`
  const isAge = last.when && end > 2 && tokens[end - 2]!.kind === 'number' && wordAt(story, end - 3).trait
  if (isAge) return described(story, end, floor, at)
  if (!last.pointer) return undefined
  // `tahun ini mengatakan`, but `pria berusia 61 tahun itu mengatakan`
  if (wordAt(story, end - 2).when && !(end > 2 && tokens[end - 3]!.kind === 'number')) return undefined
  return described(story, end, floor, at)
}

/** `Satuan Khusus Hulu Minyak (SKHM) melaporkan`: the body that a bracket names, behind words in capitals that nobody knows. */
function acronymUntil(story: Story, bracket: number): Named | undefined {
  const named = wordAt(story, bracket).bracket ? nameFrom(story, bracket + 1) : undefined
  if (named?.kind !== 'organization' || !isText(story, named.endToken, ')')) return undefined
  let first = bracket
  while (first > 0 && bracket - first < LONGEST_HOLDER) {
    if (!isCapital(story, first - 1) && !wordAt(story, first - 1).joins) break
    first--
  }
  return story.tokens[first]!.text.startsWith(named.entity.text.charAt(0)) ? named : undefined
}

/** `Andi, | yang menemani Budi, mengatakan`: the comma before a clause that ends at the comma `at`, whose names do not speak; else -1. */
function relativeBefore(story: Story, at: number): number {
  for (let i = at - 1; i > Math.max(1, at - LONGEST_RELATIVE); i--) {
    const { isOver, comma } = wordAt(story, i)
    // `yang lahir di Palu, | Sulawesi Tengah, mengatakan`, but `Bupati Sigi, yang baru terpilih, | Siti Aminah, mengatakan`
    const goesOn = comma && isCapital(story, i + 1) && nameFrom(story, i + 1)?.kind !== 'person'
    if (isOver || (comma && !goesOn)) return -1
    if (isText(story, i, 'yang') && wordAt(story, i - 1).comma) return i - 1
  }
  return -1
}

const LONGEST_RELATIVE = 30

/** Behind the name before a verb: words such as `juga`, `secara tegas` and a bracket stand between. */
function behindName(story: Story, at: number): number {
  let end = at
  while (end > 1 && nameUntil(story, end) === undefined) {
    if (wordAt(story, end - 1).between) end--
    // `Andi secara tegas membantah`
    else if (wordAt(story, end - 2).manner) end -= 2
    // `Andi saat itu menegaskan`
    else if (wordAt(story, end - 2).when && wordAt(story, end - 1).pointer && nameUntil(story, end - 2))
      end -= 2
    else break
  }
  return beforeBracket(story, end)
}

/** `Kapolres itu menambahkan`, `Agensi itu menilai`, `Suami Siti itu menambahkan`: the words that a pointer ends. */
function described(story: Story, end: number, floor: Floor, at: number): Found | undefined {
  const { tokens } = story
  const office = nameUntil(story, beforeBracket(story, end - 1))
  if (office?.kind === 'position') {
    const words = spanFrom(story, office.firstToken, end)
    return foundIn(asDescribed(meant(floor, words, office.firstToken, true)), at)
  }
  for (let i = end - 2; i >= Math.max(0, end - 10); i--) {
    const { text, kind } = tokens[i]!
    // `Pemain kelahiran Solo, Jawa Tengah itu`
    const isInPlace = text === ',' && nameUntil(story, i)?.kind === 'place'
    if (kind !== 'word' && kind !== 'number' && text !== '(' && text !== ')' && !isInPlace) return undefined
    // `Agensi itu menilai`
    if (wordAt(story, i).group && (i === end - 2 || !isPersonNoun(story, i + 1))) {
      const body = bodyThatWas(floor, spanFrom(story, i, end), i)
      return body.who.name === undefined ? undefined : foundIn(body, at)
    }
    if (isPersonNoun(story, i) && !isPersonNoun(story, i - 1)) {
      const who = asDescribed(meant(floor, spanFrom(story, i, end), i, true))
      // `Suzuki mengurangi produksi. Pembuat mobil itu mengatakan ...`: no person has been named who could be meant.
      return foundIn(who.who.name === undefined ? bodyThatWas(floor, who.who.span, i) : who, at)
    }
    if (isOfficeOf(story, i, end - 1))
      return foundIn(asDescribed(meant(floor, spanFrom(story, i, end), i, true)), at)
  }
  return undefined
}

/** `Danru Satpol PP Palu itu`: at the head of a sentence, a word in capitals that no layer knows, before a body. */
function isOfficeOf(story: Story, at: number, until: number): boolean {
  const isHead = at === 0 || wordAt(story, at - 1).isOver || startsParagraph(story, at)
  if (!isHead || !isCapital(story, at) || nameFrom(story, at) !== undefined) return false
  let body = at + 1
  while (body < at + 3 && nameFrom(story, body) === undefined && isCapital(story, body)) body++
  let named = nameFrom(story, body)
  if (named?.kind === 'organization' && named.endToken < until) named = nameFrom(story, named.endToken)
  return named?.kind === 'organization' && named.endToken === until && mayBePerson(story.tokens[at]!.text)
}

/** `Yoshiki Konishi, Chief Engineer Toyota Daihatsu mengatakan`, `Andi selaku pelatih Persis mengakui`: whoever begins the sentence, where a name ends what they are. */
function holderOf(story: Story, named: Named, verb: number): Found | undefined {
  if (story.ages.length === 0 && !hasNameBefore(story, named.firstToken)) return undefined
  const { tokens } = story
  let first = named.firstToken
  let hasOther = story.ages.length > 0
  while (first > 0 && named.firstToken - first < REACH) {
    const before = wordAt(story, first - 1)
    const isVerb = tokens[first - 1]!.upos === 'VERB' && !isOfRelative(story, first - 1)
    if (before.isOver || (!before.beside && isVerb)) break
    if (startsParagraph(story, first)) break
    first--
    hasOther ||= nameFrom(story, first) !== undefined
  }
  if (!hasOther) return undefined
  const holder = subjectAt(story, first, named.firstToken)
  if (!holder?.who.isPerson || holder.who.name === undefined || holder.end > named.firstToken)
    return undefined
  const next = wordAt(story, holder.end)
  const relative = next.comma ? holder.end + 1 : holder.end
  // `Andi mewakili Kepala Dinas, Budi, menyampaikan`
  const isLed =
    next.beside ||
    isText(story, holder.end, 'selaku') ||
    // `Andi dari Lembaga Baru mengatakan`
    (isText(story, holder.end, 'dari') && named.firstToken === holder.end + 1) ||
    // `Andi DPR Minta Warga Tenang`
    (holder.end === named.firstToken && named.kind === 'organization' && isCapital(story, verb)) ||
    // `Andi yang menjabat di bawah Budi, menyebut`, `Andi, yang tidak kenal dengan Budi mengatakan`
    (isText(story, relative, 'yang') &&
      // `Andi yang diwakili Budi, mengatakan`
      !tokens[relative + 1]!.text.startsWith('di') &&
      (wordAt(story, verb - 1).comma || isTagged(story, named.firstToken - 1, 'ADP'))) ||
    // `Andi Kepala Badan Standar (BS), Kementerian Perindustrian mengatakan`
    nameFrom(story, holder.end)?.kind === 'position' ||
    // `Andi, Marketing Director PT Baja menyatakan`
    (next.comma &&
      (named.kind === 'position' ||
        isPersonNoun(story, holder.end + 1) ||
        isPersonNoun(story, named.firstToken - 1)))
  return isLed ? foundIn(holder, verb) : undefined
}

/** Is that verb one of a clause of `yang` which begins right before it? */
function isOfRelative(story: Story, verb: number): boolean {
  for (let i = verb - 1; i > verb - 5 && i >= 0; i--) {
    if (isText(story, i, 'yang')) return true
    if (wordAt(story, i).comma || wordAt(story, i).isOver) return false
  }
  return false
}

/** Does another name begin before that token, in its sentence? */
function hasNameBefore(story: Story, token: number): boolean {
  const last = Math.max(0, token - REACH)
  for (let at = token - 1; at >= last; at--) {
    if (nameFrom(story, at) !== undefined) return true
    if (wordAt(story, at).isOver) return false
  }
  return false
}

/** `kata Muslim Wundu. ... Muslim menduga`: a word of whoever spoke last, whatever else it means. */
function namesSpeaker(story: Story, at: number, { person }: Floor, verb: number): Found | undefined {
  if (person?.name === undefined || !isCapital(story, at)) return undefined
  const { start, end, text } = story.tokens[at]!
  if (!person.name.includes(text) || !person.name.split(' ').includes(text)) return undefined
  return foundAs({ span: { start, end, text }, name: person.name, isPerson: true }, SURE.named, verb)
}

const DEGREE = /^\p{Lu}\p{Ll}?\.?\p{Lu}/u
/** `dr`, `drg`; `Gus Tallib` is a name. */
const isTitle = (word: string) => !isCapitalised(word) && isHonorific(word)

/** `Tallib mengaku`: a name that nobody knows, at the beginning of its sentence. */
function unknownBefore(story: Story, behind: number, verb: number): Found | undefined {
  const { tokens } = story
  // `dr Tallib Rahman SpOT menilai`
  const hasDegree = DEGREE.test(tokens[behind - 1]!.text) && isTagged(story, behind - 2, 'PROPN')
  const end = hasDegree ? behind - 1 : behind
  let first = end - 1
  while (first > end - 4 && isTagged(story, first - 1, 'PROPN') && !isTitle(tokens[first]!.text)) first--
  if (isTitle(tokens[first]!.text) && first < end - 1) first++
  const before = wordAt(story, first - 1)
  const isBegin =
    first === 0 ||
    isTitle(tokens[first - 1]!.text) ||
    before.isOver ||
    startsParagraph(story, first) ||
    isPersonNoun(story, first - 1) ||
    // `Wakil Menteri Sekretaris Negara (Wamensesneg) Juri Ardiantoro mengatakan`
    nameUntil(story, beforeBracket(story, first))?.kind === 'position'
  // `Warga Keluhkan Jalan Siti mengatakan`, where a page has lost the end of a line: the name that the text knows.
  let full: string | undefined
  let span = spanFrom(story, first, end)
  for (let from = first; from < end && full === undefined; from++) {
    const words = spanFrom(story, from, end)
    if (from === first || mayBePerson(tokens[from - 1]!.text)) full = story.fullNames.get(words.text)
    if (full !== undefined) span = words
  }
  const isName = isBegin && isCapital(story, first) && mayBePerson(tokens[first]!.text)
  if (full === undefined && !isName) return undefined
  return foundAs({ span, name: full ?? span.text, isPerson: true }, SURE.subject, verb)
}

/**
 * `Pengelola Wisata Kalimati, Tallib, menyebut`: a name that nobody knows, between commas behind words for its holder that
 * open the sentence. `Pemilik warung di Palu, Tallib, ...` may be a place, `Warga Dusun Baru, Tallib, ...` too.
 */
function unknownBetween(story: Story, end: number, verb: number): Found | undefined {
  const { tokens } = story
  let first = end - 1
  while (first > end - 4 && isTagged(story, first - 1, 'PROPN')) first--
  // `Ketua Umum Wundu Kapau, Rabu, menyebut`: a day.
  if (!wordAt(story, first - 1).comma || wordAt(story, first).isListed) return undefined
  if (!mayBePerson(tokens[first]!.text)) return undefined
  let at = first - 2
  for (; at > 0 && first - at < LONGEST_HOLDER; at--) {
    const before = wordAt(story, at - 1)
    if (before.ends || before.quoteMark || startsParagraph(story, at)) break
    const { upos, kind } = tokens[at]!
    if (kind !== 'word' || upos === 'VERB' || upos === 'ADP' || before.comma) return undefined
    if (nameFrom(story, at)?.kind === 'person') return undefined
  }
  if (first - at >= LONGEST_HOLDER || wordAt(story, at).resident || !isPersonNoun(story, at)) return undefined
  const span = spanFrom(story, first, end)
  const name = story.fullNames.get(span.text) ?? span.text
  return foundAs({ span, name, isPerson: true }, SURE.subject, verb)
}

const LONGEST_HOLDER = 10

/** `Lembaga Riset (LR) Fakultas Ekonomi Universitas Palu menilai`: the first of bodies in a row, each part of the next. */
function headBody(story: Story, named: Named): Named {
  let head = named
  for (let at = named.firstToken; at > 0; ) {
    const before = nameUntil(story, at)
    if (before && before.kind !== 'organization') return head
    if (before) head = before
    const { text } = story.tokens[at - 1]!
    const isInside = text === '(' || text === ')' || (text === 'dan' && isCapital(story, at))
    if (!before && !isInside && !isCapital(story, at - 1)) return head
    at = before ? before.firstToken : at - 1
    if (named.firstToken - at > REACH) return head
  }
  return nameFrom(story, head.firstToken) ?? head
}

function bodyBefore(story: Story, { entity, firstToken }: Named, at: number): Found {
  const body = nameUntil(story, firstToken)
  if (body?.kind !== 'organization') return vague(spanOf(entity), at)
  return foundAs(whoIs(story, body.entity), SURE.named, at)
}

function beforeVerb(story: Story, named: Named, at: number): Found | undefined {
  const { kind, firstToken } = named
  const before = wordAt(story, firstToken - 1)
  const who = whoIs(story, named.entity)
  if (kind === 'person') {
    // `Tim Relawan Andi-Budi mengatakan`: two, and the body before them speaks.
    const { entity, endToken } = named
    if (story.tokens[endToken - 1]!.end > entity.end && story.text.charAt(entity.end) === '-')
      return bodyBefore(story, named, at)
    // `Ayah Andi mengatakan`, and `Pengacara Andi` himself
    // `Kepala Pelatih Ganda Putra Andi`: the last word of an office.
    const isOf = before.of && nameUntil(story, firstToken)?.kind !== 'position'
    if (isOf && !(before.role && isCapital(story, firstToken - 1))) return vague(who.span, at)
    return foundAs(who, SURE.named, at)
  }
  if (kind === 'place') {
    // `Teheran membantah`: a capital for its government, where nobody of it is meant: `warga Teheran membantah`.
    const isSubject =
      firstToken === 0 || before.ends || (before.opener && !isText(story, firstToken - 1, 'di'))
    return isSubject ? foundAs(who, SURE.named, at) : undefined
  }
  if (kind === 'position') return foundAs(who, sureOfOffice(who), at)
  const head = headBody(story, named)
  if (head !== named) return beforeVerb(story, head, at)
  // `Pemerintah melalui Bank Palu mengatakan`, but of `Andi melalui ...` it is Andi.
  const isThrough = before.how && isText(story, firstToken - 1, 'melalui')
  if (before.stop && !(isThrough && wordAt(story, firstToken - 2).group)) return undefined
  // `Juru bicara KPK mengatakan`, `Pejabat militer Israel mengatakan`: somebody of theirs.
  const isTrait = !isCapital(story, firstToken - 1) && isPersonNoun(story, firstToken - 2)
  if (isPersonNoun(story, firstToken - 1) || isTrait) return vague(who.span, at)
  return foundAs(who, SURE.named, at)
}
