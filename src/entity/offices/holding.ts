import type { Span, Token } from '../../document.js'
import { formMayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { allHolders } from '../../lexicon/offices.js'
import { mapped } from '../../store/records.js'
import {
  behindBracket,
  byEndToken,
  byFirstToken,
  endsParagraph,
  isAllCapitals,
  isCapitalised,
  type Mention,
  wordAt,
} from '../mention.js'
import type { Reading } from '../reading.js'
import { beforePosition } from './before-position.js'
import { afterPosition, behindHeldBy, endOfOrdinal } from './behind-position.js'
import { FEWEST_IN_LIST, isOfOffice, officeKey, peopleInList } from './office-parts.js'
import { BECOMES, isServed, personBehind, tellerBefore } from './served.js'
import { becomingBefore, careerAt, createSubjects, leaver } from './subjects.js'

/**
 * Who holds which position: the positions right before a name (`Wakil Menteri Luar Negeri dan Pemimpin SOM, Andrei
 * Rudenko`) or behind it in commas, brackets or after `sebagai` (`Andi Wijaya, Bupati Sleman,`).
 *
 * @returns the positions of each person, by where the person begins: `Ratna-Budi` are two people in one token.
 */
export function holdersOf(
  reading: Reading,
  names: readonly Mention[],
  positions: readonly Mention[],
  named: ReadonlyMap<Mention, string>,
): Map<number, Span[]> {
  const { tokens } = reading
  const held = new Map<number, Span[]>()
  const people = names.filter((name) => name.kind === 'person')
  if (positions.length === 0 || people.length === 0) return held
  const subjectOf = createSubjects(reading, positions, named)
  const nameAt = byFirstToken(names)
  // Of two people in one token the first.
  const personAt = byFirstToken([...people].reverse())
  const personUntil = byEndToken(people)
  const holders = new Set<string>()
  const shortHolders = new Set<string>()
  // `Ketua DPD Gerindra Sigi` is a `Ketua DPD` too.
  const noteHolder = (office: string) => {
    holders.add(office)
    for (let end = office.lastIndexOf(' '); end > 0; end = office.lastIndexOf(' ', end - 1))
      shortHolders.add(office.slice(0, end))
  }
  const give = (person: Mention, chain: readonly Mention[]) => {
    const once = chain.filter(
      (position, i) =>
        i === 0 ||
        // `Kepala Dinas Penerangan Angkatan Darat (Kadispenad)`: the same in short.
        (longFormOf(position) !== longFormOf(chain[i - 1]!) && tokens[position.firstToken - 1]!.text !== '('),
    )
    const spans = mapped(once, ({ start, end, text }) => ({ start, end, text }))
    held.set(person.start, [...(held.get(person.start) ?? []), ...spans])
    for (const position of chain) if (position.text.includes(' ')) noteHolder(officeOf(position))
  }

  /** `Arif ditunjuk oleh Presiden Prabowo sebagai Kepala BRIN`: whoever stands before the verb, and not who appoints. */
  const whoBecomes = (near: Mention | undefined): Mention | undefined => {
    const verb = near ? becomingBefore(tokens, near) : -1
    if (verb < 0) return near
    for (let end = verb; end >= verb - LONGEST_BECOMING; end--) {
      const person = personUntil.get(end)
      if (person) return person
    }
    return undefined
  }

  /** Of the text's people the one who held the office, by the dictionaries, where its subject never did: `mantan Gubernur DKI Jakarta itu`. */
  const whoHeld = (office: Mention, subject: Mention | undefined): Mention | undefined => {
    const isThat = THAT.has(wordAt(tokens, office.endToken))
    if (!subject && !isThat) return undefined
    const known = allHolders(longFormOf(office).replace(FORMER, ''))
    if (known.length === 0 || (subject && known.includes(named.get(subject)!))) return subject
    const others = people.filter((person) => known.includes(named.get(person)!))
    return new Set(others.map((person) => named.get(person))).size === 1 ? others[0] : subject
  }

  for (let i = 0; i < positions.length; ) {
    const career = careerAt(reading, positions, i, nameAt)
    const chain = career.length > 1 ? career : chainAt(tokens, positions, i)
    i += chain.length
    const last = chain.at(-1)!
    const after = afterPosition(reading, last.endToken, nameAt)
    const beside = isBracketed(tokens, chain)
      ? undefined
      : (personAt.get(after) ??
        personAt.get(behindHeldBy(reading, last.endToken)) ??
        personInBracket(tokens, last.endToken, personAt))
    if (
      beside &&
      (isFronted(tokens, chain, beside) ||
        isOfMany(tokens, chain) ||
        isSaid(reading, chain, [beside, positions[i]]))
    )
      continue
    if (beside && isOfTheirs(tokens, chain, beside)) continue
    // `sebagai Ketua, Sekretaris Rina Melati`: another office stands before her.
    const next = positions[i]
    const isNexts = beside !== undefined && next !== undefined && next.firstToken < beside.firstToken
    if (isNexts && BECOMES.has(wordAt(tokens, chain[0]!.firstToken - 1))) {
      const near = whoBecomes(personUntil.get(beforePosition(reading, chain[0]!.firstToken)))
      if (near) give(near, chain)
      continue
    }
    // `bek andalanPatrick Kluivert`: a word of the page stands between, and in `MPR RIHidayat Nur Wahid` the last of the office.
    if (beside && (!isApart(reading, beside) || isParagraphAway(reading, chain, beside))) continue
    const own =
      leaver(tokens, chain[0]!.firstToken, personUntil) ??
      (beside && becomesBefore(reading, chain[0]!, beside, personUntil))
    if (own) {
      give(own, chain)
      continue
    }
    const teller = beside && tellerBefore(tokens, chain[0]!, beside, personUntil)
    if (teller) {
      give(teller, chain)
      continue
    }
    // `Rina Melati, mantan Stafsus Mendikbud Budi Santoso`: who holds the office that is served stands behind.
    const isRinas =
      wordAt(tokens, chain[0]!.firstToken - 1) === ',' && personUntil.has(chain[0]!.firstToken - 1)
    const isTheirs =
      beside && (isServed(tokens, chain, beside) || isServedHolder(chain, isRinas ? '' : named.get(beside)))
    const served = isTheirs && personBehind(tokens, beside, personAt)
    // `advokat Budi Santoso` is one, where nobody stands behind.
    const person = served === false || (!served && isAdvocate(chain)) ? beside : served
    if (beside && !person) {
      // `pengacara Wirawan` is somebody else; `Gibran sebagai Cawapres Prabowo` is Gibran.
      const near = whoBecomes(personUntil.get(beforePosition(reading, chain[0]!.firstToken)))
      // `advokat Andi Wijaya, pengacara Budi Santoso`: the next of a list.
      if (near && !held.has(near.start)) give(near, chain)
      continue
    }
    const servant =
      person && chain.length === 2 && isServant(tokens, chain) && personBehind(tokens, person, personAt)
    if (servant) {
      give(servant, chain.slice(0, 1))
      give(person, chain.slice(1))
      continue
    }
    const pair = person && chain.length === 2 ? pairedPerson(reading, person, people) : undefined
    if (person && pair) {
      give(person, chain.slice(0, 1))
      give(pair, chain.slice(1))
    } else if (person) {
      // `Staf khusus | Menteri Agama, Budi Santoso`
      const isBehindServed =
        chain.length === 2 && isServant(tokens, chain) && tokens[person.firstToken - 1]!.text === ','
      const held = isBehindServed ? chain.slice(0, 1) : chain
      // `Staf Khusus Wapres Budi Santoso, Andi Wijaya, dan Rina Melati`
      const isStaff = chain.length === 1 && isOfOffice(tokens[last.firstToken]!.text)
      const staff = isStaff ? peopleInList(tokens, person, personAt) : []
      for (const one of staff.length < FEWEST_IN_LIST ? [person] : staff) give(one, held)
    } else {
      const stood = personUntil.get(beforePosition(reading, chain[0]!.firstToken))
      const near =
        stood && isNextInList(tokens, stood, [chain, positions[i]], held) ? undefined : whoBecomes(stood)
      // `Sekjen Gerindra itu` is the `Sekretaris Jenderal Partai Gerindra` of the text.
      // `Ketua DPD itu` is the `Ketua DPD Gerindra Sigi`, whoever speaks.
      const isShort = THAT.has(wordAt(tokens, last.endToken)) && shortHolders.has(officeOf(chain[0]!))
      const isHeld = isShort || holders.has(officeOf(chain[0]!))
      const subject = near || isHeld ? undefined : whoHeld(chain[0]!, subjectOf(chain[0]!, last))
      const before = near ?? subject ?? personRightBefore(reading, chain, personUntil)
      const isPair = before !== undefined && chain.length === 2 && tokens[last.firstToken - 1]!.text === 'dan'
      const first = isPair ? firstOfPair(reading, before, people) : undefined
      const second = isPair && !first ? pairedPerson(reading, before, people) : undefined
      if (before && (first || second)) {
        give(first ?? before, chain.slice(0, 1))
        give(second ?? before, chain.slice(1))
      } else if (before) give(before, chain)
      else for (const one of bothBefore(reading, chain[0]!, people, personUntil)) give(one, chain)
    }
  }
  return held
}

/** `Andi Wijaya dan Budi Santoso, keduanya | Hakim Tinggi`: two who hold the same. */
function bothBefore(
  reading: Reading,
  { firstToken }: Mention,
  people: readonly Mention[],
  personUntil: ReadonlyMap<number, Mention>,
): readonly Mention[] {
  const { tokens } = reading
  const isOfBoth = wordAt(tokens, firstToken - 1) === 'keduanya' && wordAt(tokens, firstToken - 2) === ','
  const second = isOfBoth ? personUntil.get(firstToken - 2) : undefined
  const first = second && firstOfPair(reading, second, people)
  return first ? [first, second] : []
}

/** `Rudi Hartawan | VP Operasi PT Maju | menyampaikan`: an office of more words right behind somebody, and nothing between. */
function personRightBefore(
  { tokens }: Reading,
  chain: readonly Mention[],
  personUntil: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const [first, last] = [chain[0]!, chain.at(-1)!]
  const person = personUntil.get(first.firstToken)
  const isOffice = last.endToken - first.firstToken > 1 && isCapitalised(first.text)
  const isWhole = person !== undefined && person.endToken - person.firstToken > 1
  const next = wordAt(tokens, last.endToken)
  // `Direktur Utama: Rudi Hartawan Wakil Direktur Utama: Rina`: of the next.
  return isOffice && isWhole && first.start - person.end === 1 && next !== ':' && !isCapitalised(next)
    ? person
    : undefined
}

const THAT = new Set(['itu', 'ini', 'tersebut'])
const FORMER = /^(?:mantan|eks|bekas) /i

/** Between somebody and the verb there are no more tokens. */
const LONGEST_BECOMING = 6
/** `arahan Pak Gubernur | (Andi Wijaya)`: whom the writer adds to what somebody said. */
function personInBracket(tokens: readonly Token[], open: number, personAt: ReadonlyMap<number, Mention>) {
  const person = wordAt(tokens, open) === '(' ? personAt.get(open + 1) : undefined
  return person && wordAt(tokens, person.endToken) === ')' ? person : undefined
}

/** `Andi Wijaya (Ketua KPK), Budi Santoso (Komisioner)`: a position alone in brackets is of who stands before. */
function isBracketed(tokens: readonly Token[], chain: readonly Mention[]): boolean {
  return wordAt(tokens, chain[0]!.firstToken - 1) === '(' && wordAt(tokens, chain.at(-1)!.endToken) === ')'
}

function officeOf(position: Mention): string {
  return officeKey(longFormOf(position))
}

function longFormOf({ name, text }: Mention): string {
  return name ?? text
}

/** What joins two positions of one person; the bracket that of `Menteri Dalam Negeri (Mendagri)`. */
const JOINTS = new Set(['dan', 'and', '&', 'atau', 'sekaligus', 'selaku', 'merangkap', '/', '('])
/** `Kepala UPTD yang juga merangkap sebagai Pejabat Pembuat Komitmen`, `(Sekjen HIPMI) yang juga Ketua Umum Aspebindo`. */
const JOINT_WORDS = new Set(
  ') yang juga kini sekarang merangkap sekaligus sebagai menjabat selaku'.split(' '),
)
const LONGEST_JOINT = 5

/** Positions joined by `dan` and the like, and by nothing else. */
function chainAt(tokens: readonly Token[], positions: readonly Mention[], first: number): Mention[] {
  const chain = [positions[first]!]
  for (let i = first + 1; i < positions.length; i++) {
    const bracket = behindBracket(tokens, chain.at(-1)!.endToken)
    // `Menteri Pekerjaan Umum (PU) sekaligus Plt Kepala Otorita`
    const isBehind = bracket < positions[i]!.firstToken && JOINT_WORDS.has(tokens[bracket]!.text)
    const from = isBehind ? bracket : endOfOrdinal(tokens, chain.at(-1)!.endToken)
    const gap = positions[i]!.firstToken - from
    const isJoined =
      gap === 0
        ? tokens[from]!.start - chain.at(-1)!.end === 1
        : gap === 1
          ? JOINTS.has(tokens[from]!.text)
          : gap > 1 &&
            gap <= LONGEST_JOINT &&
            tokens.slice(from, from + gap).every(({ text }) => JOINT_WORDS.has(text))
    if (!isJoined) break
    // `Raja Yordania dan Presiden Prabowo` are two.
    if (gap === 1 && tokens[from]!.text === 'dan' && isOfState(chain.at(-1)!) && isOfState(positions[i]!))
      break
    chain.push(positions[i]!)
  }
  return chain
}

/** `Tenaga Ahli | Anggota V BPK RI | Budi Santoso, Andi Wijaya`: of two people, where the second stands behind a comma. */
function isServant(tokens: readonly Token[], [first, second]: readonly Mention[]): boolean {
  return first!.endToken === second!.firstToken && isOfOffice(tokens[first!.firstToken]!.text)
}

/** `Utusan Khusus Presiden Joko Widodo`: who holds the office that this one serves, by the dictionaries; with '' whoever it is. */
function isServedHolder(chain: readonly Mention[], person: string | undefined): boolean {
  const words = longFormOf(chain[0]!).replace(FORMER, '').split(' ')
  if (person === undefined || !isOfOffice(words[0]!)) return false
  return words.some((word, from) => {
    if (from === 0) return false
    return person === ''
      ? formMayBe(word, CLASS.position)
      : allHolders(words.slice(from).join(' ')).includes(person)
  })
}

const isAdvocate = (chain: readonly Mention[]) => chain.at(-1)!.text.toLowerCase() === 'advokat'

/** Nobody holds two of these at once: `Raja Yordania`, `Presiden`, `Bupati Sigi`. */
const isOfState = ({ text }: Mention) =>
  /^(?:Presiden(?! (?:Direktur|Komisaris))|Raja|Ratu|Sultan|Emir|Kaisar|Perdana Menteri|PM|Gubernur|Bupati|Wali ?[Kk]ota)\b/.test(
    text,
  )

/** The second of `Gubernur dan Wakil Gubernur Jawa Barat, Andi dan Budi`, `capres dan cawapres Ratna-Budi`. */
function pairedPerson(reading: Reading, first: Mention, people: readonly Mention[]): Mention | undefined {
  const second = people[people.indexOf(first) + 1]
  return second && arePair(reading, first, second) ? second : undefined
}

/** The first of `Andi dan Budi dilantik sebagai Bupati dan Wakil Bupati Sigi`. */
function firstOfPair(reading: Reading, second: Mention, people: readonly Mention[]): Mention | undefined {
  const first = people[people.indexOf(second) - 1]
  return first && arePair(reading, first, second) ? first : undefined
}

/** `Andi dan Budi`, `Ganjar Pranowo-Mahfud MD`, `Putra/Patra`. */
const arePair = ({ text }: Reading, first: Mention, second: Mention) =>
  /^(?: dan |[-–/])$/.test(text.slice(first.end, second.start))

/** `Untuk Pj Gubernur Jatim, Khofifah mengatakan`: the clause begins behind the comma, with another. */
function isFronted(tokens: readonly Token[], chain: readonly Mention[], person: Mention): boolean {
  const before = wordAt(tokens, chain[0]!.firstToken - 1).toLowerCase()
  if (!FRONTS.has(before) || tokens[person.firstToken - 1]!.text !== ',') return false
  // `kepada pelatih Timnas Indonesia, Shin Tae-yong.`, `Budi Santoso yang bertugas`: no clause begins there.
  const next = tokens[person.endToken]
  return next?.kind === 'word' && !NO_CLAUSE.has(next.text)
}

/** `Kapolri: Budi Santoso Sudah Ditahan`: the office says it, and somebody else is meant; not so in a line `Ketua: Budi Santoso`. */
function isSaid(
  { text, tokens }: Reading,
  chain: readonly Mention[],
  [{ firstToken, start, end, endToken }, following]: readonly [Mention, Mention | undefined],
): boolean {
  const next = tokens[endToken]
  // `Direktur Utama: Budi Santoso Direktur Keuangan: Rina Melati`: a list of one line.
  if (following?.firstToken === endToken) return false
  // `Calon Tunggal Ketum Golkar, Budi: Pasti Aklamasi`: who says it.
  if (wordAt(tokens, firstToken - 1) === ',' && next?.text === ':' && start < LONGEST_HEADLINE) return true
  if (wordAt(tokens, firstToken - 1) !== ':' || next?.kind !== 'word') return false
  // `• Direktur Utama: Budi Santoso Baca juga`
  if (BULLET.test(wordAt(tokens, chain[0]!.firstToken - 1))) return false
  return !text.slice(end, next.start).includes('\n')
}

/** Does nothing of the same word stand before somebody but a body's or a state's letters? */
function isApart({ text, tokens }: Reading, { firstToken, start }: Mention): boolean {
  const glued = text.slice(tokens[firstToken]!.start, start)
  return glued === '' || (glued.length < 6 && isAllCapitals(glued))
}

/** `menunggu izin dari Presiden ⏎⏎ Budi Santoso pulang`: a paragraph ends with the office; a line that begins with one may name its holder below. */
function isParagraphAway({ text }: Reading, chain: readonly Mention[], { start }: Mention): boolean {
  if (!endsParagraph(text, chain.at(-1)!.end, start)) return false
  const office = chain[0]!.start
  return text.slice(text.lastIndexOf('\n', office) + 1, office).trim() !== ''
}

const BULLET = /^[•●▪■*·–-]$/
const LONGEST_HEADLINE = 140

const NO_CLAUSE = new Set('yang di pada dalam dan serta untuk saat terkait usai'.split(' '))

/** `Bupati Sleman Andi Wijaya, Dandim Sleman Letkol Budi`: behind the comma stands the office of the next, whom nobody knows. */
function isNextInList(
  tokens: readonly Token[],
  { start, firstToken, endToken }: Mention,
  [chain, following]: readonly [readonly Mention[], Mention | undefined],
  held: ReadonlyMap<number, readonly Span[]>,
): boolean {
  if (endToken + 1 !== chain[0]!.firstToken || tokens[endToken]!.text !== ',' || !held.has(start))
    return false
  // `Asisten Pembangunan, Andi Wijaya, Kepala Dinas Sosial, Budi`
  if (wordAt(tokens, firstToken - 1) === ',') return true
  const end = chain.at(-1)!.endToken
  // `Kepala BNPB Budi Santoso, Kepala Kantor Otoritas Bandara, Kepala Basarnas Andi Wijaya`
  if (wordAt(tokens, end) === ',' && following?.firstToken === end + 1) return true
  return tokens[end]?.kind === 'word' && isCapitalised(tokens[end]!.text)
}

/** `Sopir pribadi Bupati Sleman, Andi Wijaya`, `istri Wali Kota Palu, Rina Melati`: not who holds the office. */
function isOfTheirs(tokens: readonly Token[], chain: readonly Mention[], person: Mention): boolean {
  if (tokens[person.firstToken - 1]!.text !== ',') return false
  const at = chain[0]!.firstToken - 1
  // A headline's last word is none of the story's first: `Perlindungan Khusus Anak`, `Anggota DPR`.
  if (at < 0 || chain[0]!.start - tokens[at]!.end > 1) return false
  const word = tokens[at]!.text.toLowerCase()
  // `orang kepercayaan Bupati`, not `mendapat kepercayaan pelatih`
  if (word === 'kepercayaan') return tokens[at - 1]!.text.toLowerCase() === 'orang'
  if (THEIRS.has(word)) return true
  // `sopir pribadi Bupati`, not `mobil tanpa sopir. Menteri` and not `putra dari Duta Besar`
  const isNext = tokens[at]!.kind === 'word' && word !== 'dari' && word !== 'sekaligus'
  return isNext && THEIRS.has(wordAt(tokens, at - 1).toLowerCase())
}

const THEIRS = new Set(
  (
    'sopir supir ajudan asisten sekretaris pengawal istri suami anak putra putri adik kakak keponakan menantu mertua ipar ' +
    'sepupu paman ibunda ayahanda cucu'
  ).split(' '),
)

/** `10 Menteri Prabowo`: so many are no one. */
function isOfMany(tokens: readonly Token[], chain: readonly Mention[]): boolean {
  const before = tokens[chain[0]!.firstToken - 1]
  return (
    (before?.kind === 'number' && /^(?:[2-9]|\d{2})$/.test(before.text)) ||
    /^(?:belasan|puluhan|ratusan|ribuan|sejumlah|beberapa|para)$/i.test(before?.text ?? '')
  )
}

const FRONTS = new Set(
  'untuk soal terkait mengenai tentang bagi usai menemui bertemu dengan kepada'.split(' '),
)

/** `Andi ditunjuk menjadi Direktur Operasi, Budi sebagai Direktur Niaga`: who becomes it stands before, and behind the comma another. */
function becomesBefore(
  reading: Reading,
  { firstToken }: Mention,
  beside: Mention,
  personUntil: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const { tokens } = reading
  const word = wordAt(tokens, firstToken - 1).toLowerCase()
  if (tokens[beside.firstToken - 1]!.text !== ',') return undefined
  // `Budi Santoso selaku Direktur Maju, Andi Wijaya selaku Komisaris`
  if (word === 'selaku') return personUntil.get(firstToken - 1)
  if (!BECOMES.has(word)) return undefined
  const near = personUntil.get(beforePosition(reading, firstToken))
  // `Bagas Bertugas sebagai Menhan, Ratna Ambil Cuti`
  for (let at = firstToken - 2; !near && at > firstToken - LONGEST_BECOMING; at--) {
    if (tokens[at]?.kind !== 'word') break
    const person = personUntil.get(at)
    if (person) return person
  }
  return near
}
