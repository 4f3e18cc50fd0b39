import { indexOfComma } from './clause.js'
import { type Floor, meant, SURE } from './floor.js'
import { type Named, nameFrom } from './names.js'
import {
  asDescribed,
  behindCapitals,
  behindPlace,
  bodyThatWas,
  type Found,
  foundAs,
  foundIn,
  isPersonNoun,
  mayBePerson,
  pronoun,
  REACH,
  speakerBehind,
  sureOfOffice,
  vague,
} from './speaker.js'
import {
  behindBracket,
  isAged,
  isCapital,
  isTagged,
  isText,
  type Story,
  spanFrom,
  whoIs,
  wordAt,
} from './story.js'

/** Whom a sentence is about: the speaker who begins its clause, `Sementara itu, Ketua DPRD Solo, Andi (53), ...` */
export function subjectAt(story: Story, first: number, until: number): Found | undefined {
  let at = behindDateline(story, first, until)
  const last = Math.min(until, first + LONGEST_OPENING)
  for (let i = at; i < last; i++) {
    const word = wordAt(story, i)
    // `Hal itu karena Ketua Umum, Siti Aminah, ...`: she is in a clause of its own.
    if (i > at && word.clausal && isText(story, i, 'karena')) break
    // `Mimpinya adalah bermain bersama sang putra, Andi, ...`
    if (i > at && word.equals) break
    // A dateline, or words before the clause: `Dalam kesempatan yang sama, Andi ...`
    if (word.dash) at = i + 1
    else if (word.comma && at <= i) {
      const found = clauseSubject(story, at, until)
      if (found) return found
      at = i + 1
    }
  }
  return clauseSubject(story, at, until)
}

const LONGEST_OPENING = 16

/** `TRIBUNNEWS.COM, JAKARTA - `: names and a dash at the head of a sentence. */
export function behindDateline(story: Story, first: number, until: number): number {
  const last = Math.min(until, first + LONGEST_OPENING)
  for (let i = first; i < last; i++) {
    if (wordAt(story, i).dash) return i + 1
    if (!isCapital(story, i) && story.tokens[i]!.kind === 'word') break
  }
  return first
}

function clauseSubject(story: Story, from: number, until: number): Found | undefined {
  let at = from
  // `Bagi Andi, kemenangan itu berarti.`
  if (wordAt(story, at).topic) at++
  while (at < until && wordAt(story, at).opener && nameFrom(story, at) === undefined) at++
  // `Sementara itu Andi ...`
  if (at > from && wordAt(story, at).pointer && wordAt(story, at - 1).opener) at++
  // `Salah satunya adalah Andi, 41 tahun, ...`
  if (wordAt(story, at).oneOf && wordAt(story, at + 2).equals) at += 3
  // `Salah satunya Andi yang ...`
  else if (wordAt(story, at).oneOf && isText(story, at + 1, 'satunya')) at += 2
  // `Dr Siti Aminah dari Universitas Tadulako`
  if (nameFrom(story, at) === undefined) {
    if (isBeforePerson(story, at) && isTagged(story, at, 'PROPN')) at++
    // `Pangeran Raja Andi Santoso`
    else if (isBeforePerson(story, at + 1) && isTitle(story, at) && isTitle(story, at + 1)) at += 2
    else {
      const unknown = unknownAt(story, at)
      if (unknown) return unknown
    }
  }
  // `Pemerintah Jepang pada Kamis menyatakan`, `Pihak KPK dalam keterangannya menyatakan`
  if (wordAt(story, at).body && nameFrom(story, at) === undefined) {
    const kind = nameFrom(story, at + 1)?.kind
    if (kind === 'country' || kind === 'organization') at++
  }
  const begin = at
  let office: Named | undefined
  let hasRole = false
  while (at < until && at - begin < REACH) {
    const named = nameFrom(story, at)
    if (named) {
      if (named.kind === 'person') {
        const own = holderBehind(story, begin, named)
        return own && foundAs(whoIs(story, own.entity), SURE.named, behindBracket(story, own.endToken))
      }
      if (named.kind === 'place' && !office && !hasRole) return undefined
      office ??= named
      at = named.endToken
      continue
    }
    const word = wordAt(story, at)
    const isLed = office !== undefined || hasRole
    if (isLed && word.bracket) {
      const behind = behindBracket(story, at)
      if (behind === at) break
      at = behind
    } else if (isLed && word.comma) {
      if (!isNameNext(story, at + 1)) break
      at++
    } else if (word.of && !isCapital(story, at)) {
      break
    } else if (isPersonNoun(story, at)) {
      hasRole = true
      at++
    } else if (isLed && (isCapital(story, at) || word.role)) at++
    // `Istri nakhoda, Martha Bolu, ...`
    else if (hasRole && at === begin + 1 && isNameNext(story, at + 2)) at++
    else if (
      isLed &&
      isCapital(story, at + 1) &&
      (word.joins || isText(story, at, '&') || isText(story, at, '/'))
    )
      at++
    else {
      // `Petugas dari bidang Penindakan Bea Cukai Pekanbaru, Benhard, ...`
      const behind = isLed ? behindPlace(story, at) : -1
      if (behind < 0) break
      at = behind
    }
  }
  if (!office || office.firstToken !== begin) return undefined
  const who = whoIs(story, office.entity)
  return foundAs(who, sureOfOffice(who), behindBracket(story, office.endToken))
}

const isTitle = (story: Story, at: number) =>
  isCapital(story, at) && isTagged(story, at, 'PROPN') && !wordAt(story, at).isListed

const isBeforePerson = (story: Story, at: number) => nameFrom(story, at + 1)?.kind === 'person'

/** `Pengacara Budi, Andi, ...` is Andi; `Ayah Budi ...` nobody who is named; `Pengacara Budi ...` himself. */
function holderBehind(story: Story, begin: number, named: Named): Named | undefined {
  const first = wordAt(story, begin)
  if (!first.of || named.firstToken === begin) return named
  const next = wordAt(story, named.endToken).comma ? nameFrom(story, named.endToken + 1) : undefined
  if (next?.kind === 'person') return next
  return first.role ? named : undefined
}

/**
 * `Tallib (53), warga Dusun Baru, ...`, `Tallib, 53 tahun, ...`, `Tallib, seorang guru, ...`: an age, or what somebody is,
 * makes a name of words that nobody knows.
 */
function unknownAt(story: Story, at: number): Found | undefined {
  const end = behindCapitals(story, at)
  if (end === at || !(isAged(story, end) || isToldOf(story, at, end))) return undefined
  const span = spanFrom(story, at, end)
  return foundAs({ span, name: span.text, isPerson: true }, SURE.subject, behindBracket(story, end))
}

/** `Tallib, seorang guru`: a name by its tag, and a word for somebody in small letters behind its comma. */
function isToldOf(story: Story, at: number, end: number): boolean {
  if (!wordAt(story, end).comma || !isTagged(story, at, 'PROPN') || wordAt(story, at).isListed) return false
  const behind = isText(story, end + 1, 'seorang') ? end + 2 : end + 1
  return isPersonNoun(story, behind) && !isCapital(story, behind) && mayBePerson(story.tokens[at]!.text)
}

/** From the subject to its second verb. */
const LONGEST_JOINT = 40

/** `Andi datang dan mengatakan ...`: whom a sentence is about, where the verb at `verb` only goes on. */
export function subjectOfFirst(story: Story, first: number, verb: number, floor: Floor): Found | undefined {
  // `Ia datang lagi pada Minggu, mengatakan bahwa ...`
  const isParticiple = wordAt(story, verb - 1).comma && wordAt(story, verb + 1).that
  if (!isParticiple && !wordAt(story, verb - 1).also) return undefined
  const subject = subjectAt(story, first, verb) ?? pronounAt(story, first, floor)
  if (!subject || subject.end >= verb || verb - subject.end > LONGEST_JOINT) return undefined
  // `Andi, warga Palu, datang dan mengatakan bahwa ...`
  const told = wordAt(story, subject.end).comma ? indexOfComma(story, subject.end + 1, verb) : -1
  // `Andi marah, Budi datang dan mengatakan bahwa ...`: another may have come between.
  for (let i = told < 0 ? subject.end : told + 1; i < verb - 2; i++)
    if (wordAt(story, i).comma || isText(story, i, 'yang')) return undefined
  return subject
}

/** `Namun, ia datang`: a sentence about whoever has the word. */
function pronounAt(story: Story, first: number, floor: Floor): Found | undefined {
  const at = behindOpeners(story, first)
  return wordAt(story, at).pronoun ? pronoun(story, at, floor) : undefined
}

/** Behind `Namun,` and its like. */
function behindOpeners(story: Story, first: number): number {
  let at = first
  while (wordAt(story, at).opener || wordAt(story, at).comma) at++
  return at
}

/** `Hal serupa dirasakan Andi.`: whom it is about where a thing stands first, as it does at `first`. */
export function agentOf(story: Story, first: number, floor: Floor): Found | undefined {
  let at = first + 1
  for (let word = wordAt(story, at); word.pointer || word.same || word.between; word = wordAt(story, at)) at++
  if (at === first + 1 || !isTagged(story, at, 'VERB') || !story.tokens[at]!.text.startsWith('di'))
    return undefined
  if (isText(story, at + 1, 'oleh')) at++
  const found = speakerBehind(story, at + 1, floor)
  return found?.who.isPerson ? found : undefined
}

function isNameNext(story: Story, at: number): boolean {
  if (nameFrom(story, at)?.kind === 'person') return true
  // `Kapolres Solo, AKBP Andi`
  return isCapital(story, at) && isBeforePerson(story, at)
}

/** `Andi di sela rapat di Solo, Minggu, mengatakan`: whom the sentence is about, where nothing else is said of them. */
export function subjectBefore(story: Story, first: number, verb: number, floor?: Floor): Found | undefined {
  const subject = subjectAt(story, first, verb) ?? (floor && figureAt(story, first, floor))
  if (!subject || subject.end > verb) return undefined
  return isBridge(story, subject.end, verb) ? subject : undefined
}

/** `Salah seorang warga itu mengatakan`: somebody without a name, who is not whoever has been told of. */
export function somebodyBefore(story: Story, first: number, verb: number): Found | undefined {
  const at = behindOpeners(story, first)
  if (verb - at > LONGEST_OPENING || !(wordAt(story, at).oneOf || isText(story, at, 'seorang'))) {
    if (!isText(story, at, 'Seorang')) return undefined
  }
  for (let i = at; i < verb; i++) {
    const word = wordAt(story, i)
    // `Salah seorang warga, Andi, mengatakan`
    if (word.comma || word.bracket || word.isOver || nameFrom(story, i)?.kind === 'person') return undefined
  }
  return verb > at + 1 ? vague(spanFrom(story, at, verb), verb) : undefined
}

/** `Polisi mengatakan`, `Tim peneliti menyebut`: one of a kind, or a body, alone at the head of a sentence; `Perusahaan mengatakan` is the one that was told of. */
export function bareBefore(story: Story, first: number, verb: number, floor: Floor): Found | undefined {
  const at = behindOpeners(story, first)
  let end = verb
  while (end > at + 1 && wordAt(story, end - 1).between) end--
  const { group, body, of } = wordAt(story, at)
  const isPair = end === at + 2 && (group || body || isText(story, at, 'Tim'))
  const isOne = end === at + 1 && !of && (group || isPersonNoun(story, at))
  if (!isOne && !(isPair && isTagged(story, end - 1, 'NOUN'))) return undefined
  const span = spanFrom(story, at, end)
  if (wordAt(story, at).lone && isOne) return foundIn(bodyThatWas(floor, span, at), verb)
  return foundAs({ span, name: undefined, isPerson: false }, SURE.nobody, verb)
}

/** `Pria yang juga memimpin klub itu ...`: whoever has been told of, with more words. */
function figureAt(story: Story, first: number, floor: Floor): Found | undefined {
  const at = behindOpeners(story, first)
  if (!wordAt(story, at).figure || !isText(story, at + 1, 'yang')) return undefined
  return foundIn(asDescribed(meant(floor, spanFrom(story, at, at + 1), at, true)), at + 1)
}

/** No other verb of the sentence stands between: those behind `yang`, `saat`, `usai` belong to a clause of their own. */
export function isBridge(story: Story, from: number, verb: number): boolean {
  const { tokens } = story
  let isInside = false
  // `Andi yang memimpin rapat warga mengatakan`: its own verb closes the clause of `yang`.
  const isRelative = isText(story, wordAt(story, from).comma ? from + 1 : from, 'yang')
  let isOpen = isRelative
  for (let i = from; i < verb; i++) {
    const { text, upos } = tokens[i]!
    const word = wordAt(story, i)
    if (text === 'yang' || (word.clausal && upos !== 'ADP')) isOpen = true
    else if (upos === 'VERB') isOpen = false
    if (word.stop) isInside = true
    // `Andi ditemui di Palu, Kamis, mengatakan`
    else if (upos === 'VERB' && !isInside && !word.saying) return false
  }
  if (verb === from) return true
  // `Andi tidak pernah meminta warga pergi`
  if (wordAt(story, verb - 1).not || (wordAt(story, verb - 1).between && wordAt(story, verb - 2).not))
    return false
  // `Andi, dalam sambutannya mengatakan`, `Andi sebelumnya dalam sambutannya mengatakan`
  let place = from
  while (wordAt(story, place).comma || wordAt(story, place).between) place++
  const last = wordAt(story, verb - 1)
  const { upos, kind, text } = tokens[verb - 1]!
  const isObject = !isPersonNoun(story, verb - 1) || isTagged(story, verb - 2, 'ADP')
  if (isRelative && !isOpen && verb > from + 2 && isObject) return true
  // `Andi salah seorang warga mengatakan`
  if (wordAt(story, place).oneOf || isText(story, place, 'seorang') || isText(story, place, 'selaku'))
    return true
  // `Andi, yang juga Ketua Koperasi Palu itu mengatakan`
  if (isRelative && last.pointer) return true
  if (last.comma || text === ')' || kind === 'number') return true
  // `Andi, yang baru menulis buku "Harga," menyebut ...`
  if (last.quoteMark && wordAt(story, verb - 2).comma) return true
  // `Andi dalam sambutannya mengatakan`: words of place and time, and no other subject.
  const { stop, how } = wordAt(story, place)
  const isPlaced = stop && (how || isTagged(story, place, 'ADP')) && indexOfComma(story, place, verb) < 0
  return last.between || upos === 'PROPN' || isPlaced
}
