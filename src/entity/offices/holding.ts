import type { Span, Token } from '../../document.js'
import { allHolders } from '../../lexicon/offices.js'
import { endOfTitles } from '../edges/person-names.js'
import { byEndToken, byFirstToken, isAllCapitals, isCapitalised, type Mention } from '../mention.js'
import type { Reading } from '../reading.js'
import { DEGREE, TITLE } from '../words/titles.js'
import { isOfPosition, officeKey } from './office-parts.js'
import { careerAt, createSubjects } from './subjects.js'

/**
 * Who holds which position: the positions right before a name (`Wakil Menteri Luar Negeri dan Pemimpin SOM, Andrei
 * Rudenko`) or behind it in commas, brackets or after `sebagai` (`Andi Wijaya, Bupati Sleman,`).
 *
 * @returns the positions of each person, by the token the person begins at.
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
  const personAt = byFirstToken(people)
  const personUntil = byEndToken(people)
  const holders = new Set<string>()
  const give = (person: Mention, chain: readonly Mention[]) => {
    const once = chain.filter(
      (position, i) =>
        i === 0 ||
        // `Kepala Dinas Penerangan Angkatan Darat (Kadispenad)`: the same in short.
        (longFormOf(position) !== longFormOf(chain[i - 1]!) && tokens[position.firstToken - 1]!.text !== '('),
    )
    const spans = once.map(({ start, end, text }) => ({ start, end, text }))
    held.set(person.firstToken, [...(held.get(person.firstToken) ?? []), ...spans])
    for (const position of chain) if (position.text.includes(' ')) holders.add(officeOf(position))
  }

  /** `Arif ditunjuk oleh Presiden Prabowo sebagai Kepala BRIN`: whoever stands before the verb, and not who appoints. */
  const whoBecomes = (near: Mention | undefined): Mention | undefined => {
    const verb = near ? passiveBefore(tokens, near.firstToken) : -1
    if (verb < 0) return near
    for (let end = verb; end >= verb - LONGEST_BECOMING; end--) {
      const person = personUntil.get(end)
      if (person) return person
    }
    return undefined
  }

  /** Of the text's people the one who held the office, by the dictionaries, where its subject never did: `mantan Gubernur DKI Jakarta itu`. */
  const whoHeld = (office: Mention, subject: Mention | undefined): Mention | undefined => {
    const isThat = THAT.has(tokens[office.endToken]?.text ?? '')
    if (!subject && !isThat) return undefined
    const known = allHolders(longFormOf(office).replace(FORMER, ''))
    if (known.length === 0 || (subject && known.includes(named.get(subject)!))) return subject
    const others = people.filter((person) => known.includes(named.get(person)!))
    return new Set(others.map((person) => named.get(person))).size === 1 ? others[0] : subject
  }

  for (let i = 0; i < positions.length; ) {
    const career = careerAt(reading, positions, i)
    const chain = career.length > 1 ? career : chainAt(tokens, positions, i)
    i += chain.length
    const last = chain.at(-1)!
    const after = afterPosition(reading, endOfOrigin(tokens, last.endToken, nameAt), nameAt)
    const beside = isBracketed(tokens, chain)
      ? undefined
      : (personAt.get(after) ?? personAt.get(behindHeldBy(reading, last.endToken)))
    if (beside && (isFronted(tokens, chain, beside) || isOfMany(tokens, chain))) continue
    // `bek andalanPatrick Kluivert`: a word of the page stands between.
    if (beside && beside.start !== tokens[beside.firstToken]!.start) continue
    const own = beside && becomesBefore(reading, chain[0]!, beside, personUntil)
    if (own) {
      give(own, chain)
      continue
    }
    const person = beside && isServed(tokens, chain, beside) ? personBehind(tokens, beside, personAt) : beside
    if (beside && !person) {
      // `pengacara Wirawan` is somebody else; `Gibran sebagai Cawapres Prabowo` is Gibran.
      const near = personUntil.get(beforePosition(reading, chain[0]!.firstToken))
      if (near) give(near, chain)
      continue
    }
    const pair = person && chain.length === 2 ? pairedPerson(tokens, person, personAt) : undefined
    if (person && pair) {
      give(person, chain.slice(0, 1))
      give(pair, chain.slice(1))
    } else if (person) {
      give(person, chain)
    } else {
      const near = whoBecomes(personUntil.get(beforePosition(reading, chain[0]!.firstToken)))
      // `Sekjen Gerindra itu` is the `Sekretaris Jenderal Partai Gerindra` of the text.
      const subject =
        near || holders.has(officeOf(chain[0]!)) ? undefined : whoHeld(chain[0]!, subjectOf(chain[0]!, last))
      const before = near ?? subject
      if (before) give(before, chain)
    }
  }
  return held
}

const THAT = new Set(['itu', 'ini', 'tersebut'])
const FORMER = /^(?:mantan|eks|bekas) /i

/** Between somebody and the verb there are no more tokens. */
const LONGEST_BECOMING = 6
/** Between the verb and who appoints: `ditunjuk langsung oleh Presiden RI`. */
const LONGEST_AGENT = 6
const APPOINTED = /^di(?:tunjuk|lantik|angkat|pilih|tetapkan|dapuk|kukuhkan|usung|calonkan|percaya)$/

/** The verb of `ditunjuk oleh Presiden | Prabowo`; -1 where nobody is appointed by whom `at` begins. */
function passiveBefore(tokens: readonly Token[], at: number): number {
  for (let verb = at - 1; verb >= Math.max(0, at - LONGEST_AGENT); verb--) {
    const { text, kind } = tokens[verb]!
    if (APPOINTED.test(text)) return verb
    const isAgent = text === 'oleh' || text === 'langsung' || isCapitalised(text)
    if (kind !== 'word' || !isAgent) return -1
  }
  return -1
}

/** `Andi Wijaya (Ketua KPK), Budi Santoso (Komisioner)`: a position alone in brackets is of who stands before. */
function isBracketed(tokens: readonly Token[], chain: readonly Mention[]): boolean {
  return tokens[chain[0]!.firstToken - 1]?.text === '(' && tokens[chain.at(-1)!.endToken]?.text === ')'
}

function officeOf(position: Mention): string {
  return officeKey(longFormOf(position))
}

function longFormOf({ name, text }: Mention): string {
  return name ?? text
}

/** What joins two positions of one person; the bracket that of `Menteri Dalam Negeri (Mendagri)`. */
const JOINTS = new Set(['dan', 'sekaligus', 'merangkap', '/', '('])
/** `Kepala UPTD yang juga merangkap sebagai Pejabat Pembuat Komitmen`, `(Sekjen HIPMI) yang juga Ketua Umum Aspebindo`. */
const JOINT_WORDS = new Set(') yang juga merangkap sekaligus sebagai menjabat selaku'.split(' '))
const LONGEST_JOINT = 5

/** Positions joined by `dan` and the like, and by nothing else. */
function chainAt(tokens: readonly Token[], positions: readonly Mention[], first: number): Mention[] {
  const chain = [positions[first]!]
  for (let i = first + 1; i < positions.length; i++) {
    const from = endOfOrdinal(tokens, chain.at(-1)!.endToken)
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

/** Nobody holds two of these at once: `Raja Yordania`, `Presiden`, `Bupati Sigi`. */
const isOfState = ({ text }: Mention) =>
  /^(?:Presiden(?! (?:Direktur|Komisaris))|Raja|Ratu|Sultan|Emir|Kaisar|Perdana Menteri|PM|Gubernur|Bupati|Wali ?[Kk]ota)\b/.test(
    text,
  )

/** Between an office and a body: `Menteri Lingkungan Hidup/Badan Pengendalian Lingkungan Hidup`, `PLN atau PT PLN`. */
const OF_BODY = new Set(['dari', 'di', 'pada', 'atau', '/'])

/** `pengamat politik dari Universitas Maju, Andi Wijaya`: past the body that somebody is from. */
function endOfOrigin(tokens: readonly Token[], at: number, nameAt: ReadonlyMap<number, Mention>): number {
  const word = tokens[at]?.text
  const first = tokens[at + 1]?.text === 'fraksi' ? at + 2 : at + 1
  const body = OF_BODY.has(word ?? '') ? nameAt.get(first) : undefined
  return body && isOfPosition(body) ? body.endToken : at
}

/** `Irwasum Polri, yang saat ini diemban oleh | Komjen Dedi Prasetyo`, `Direktur Legal kini dijabat | Andi`: where the holder begins; -1 where none is told. */
function behindHeldBy({ tokens, titles }: Reading, from: number): number {
  let at = from
  while (at - from < MOST_LINKS && BEFORE_HELD.has(tokens[at]?.text ?? '')) at++
  if (!HELD.has(tokens[at]?.text ?? '')) return -1
  at += tokens[at + 1]?.text === 'oleh' ? 2 : 1
  while (titles[at] === TITLE) at++
  return at
}

const BEFORE_HELD = new Set([
  ',',
  'yang',
  'saat',
  'ini',
  'kini',
  'itu',
  'masih',
  'sedang',
  'tengah',
  'dulu',
  'sebelumnya',
])
const HELD = new Set([
  'dijabat',
  'diemban',
  'diduduki',
  'dipegang',
  'diisi',
  'dipimpin',
  'dikepalai',
  'diketuai',
])

/** Before a holder: `Ketua DPRD, yakni Andi Wijaya`. */
const INTRODUCES = new Set(['yakni', 'yaitu', 'bernama', ':'])

/** Behind `Ketua RT 3 | , Kelurahan Manggis, Kota Palu |, Andi Wijaya`: where it is, when a comma ends that too. */
function endOfPlaces(
  { tokens, titles }: Reading,
  from: number,
  nameAt: ReadonlyMap<number, Mention>,
): number {
  let at = from
  for (;;) {
    const place = tokens[at]?.text === ',' ? nameAt.get(at + 1) : undefined
    if (place?.kind !== 'place') return at
    // `Kapolres Karimun, Kepulauan Riau | AKBP Budi`
    if (titles[place.endToken] === TITLE) return place.endToken
    if (tokens[place.endToken]?.text !== ',') return at
    at = place.endToken
  }
}

const HERE = 'setempat'

/** Where the holder may begin: past `(Mendagri)`, a comma, places in commas, `ke-7`, ranks and honorifics. */
function afterPosition(reading: Reading, from: number, nameAt: ReadonlyMap<number, Mention>): number {
  const { tokens } = reading
  let at = from
  // `(Wamendes | PDTT) | Paiman Raharjo`
  if (tokens[at + 1]?.text === ')' && isAllCapitals(tokens[at]!.text)) at++
  if (tokens[at]?.text === ')') at++
  if (tokens[at]?.text === '(') {
    for (let close = at + 1; close < Math.min(at + 6, tokens.length); close++) {
      if (tokens[close]!.text === ')') {
        at = close + 1
        break
      }
    }
  }
  // `Kuasa hukum keluarga korban, Budi Santoso`
  if (SERVES.has(tokens[at - 1]!.text.toLowerCase()) || tokens[at - 1]!.text.toLowerCase() === 'hukum')
    while (SERVED.has(tokens[at]?.text ?? '')) at++
  // `Ketua RT setempat, Budi Santoso`
  if (tokens[at]?.text === HERE) at++
  // `Ketua KPK terpilih periode 2024-2029 Budi Santoso`
  if (tokens[at]?.text === 'terpilih') at++
  at = endOfPlaces(reading, endOfOrdinal(tokens, at), nameAt)
  if (tokens[at]?.text === ',') at++
  if (INTRODUCES.has(tokens[at]?.text ?? '')) at++
  return endOfHonorifics(reading, at)
}

/** Behind `ke-7 RI`, `ke 7`, `ke-10 dan ke-12 RI`, `nomor urut 3`, `periode 2019-2024`. */
function endOfOrdinal(tokens: readonly Token[], from: number): number {
  let at = from
  const isApart = tokens[at]?.text === 'ke' && tokens[at + 1]?.kind === 'number'
  if (isApart || /^ke-\d/.test(tokens[at]?.text ?? '')) {
    at += isApart ? 2 : 1
    if (tokens[at]?.text === 'dan' && /^(?:ke-)?\d+$/.test(tokens[at + 1]?.text ?? '')) at += 2
    while (OF_STATE.has(tokens[at]?.text ?? '')) at++
    return at
  }
  const word = tokens[at]?.text
  if (word === 'nomor' && tokens[at + 1]?.text === 'urut') return at + 3
  const term = word === 'periode' || word === 'Periode' ? at + 1 : at
  return /^(?:19|20)\d\d(?:[-–](?:19|20)\d\d)?$/.test(tokens[term]?.text ?? '') ? term + 1 : at
}

/** Behind `Presiden ke-7`. */
const OF_STATE = new Set(['RI', 'Republik', 'Indonesia', 'AS', 'Amerika', 'Serikat'])

function endOfHonorifics(reading: Reading, from: number): number {
  const { tokens, titles } = reading
  let at = from
  while (titles[at] === TITLE) at++
  const limit = Math.min(at + 8, tokens.length)
  if (tokens[at]?.kind !== 'word') return at
  return endOfTitles(reading, at, limit)
}

/** The second of `Gubernur dan Wakil Gubernur Jawa Barat, Andi dan Budi`, `capres dan cawapres Ratna-Budi`. */
function pairedPerson(
  tokens: readonly Token[],
  person: Mention,
  personAt: ReadonlyMap<number, Mention>,
): Mention | undefined {
  if (tokens[person.endToken]?.text === 'dan') return personAt.get(person.endToken + 1)
  // `Ganjar Pranowo-Mahfud MD`.
  const joined = personAt.get(person.endToken - 1) ?? personAt.get(person.endToken + 1)
  return joined && joined !== person && joined.start === person.end + 1 ? joined : undefined
}

/** Words between somebody and an office: `Andi Wijaya yang juga menjabat sebagai Bupati`. */
const LINKS = new Set(
  (
    'yang juga kini saat ini itu pun akan merupakan menjabat sebagai selaku adalah seorang menjadi jadi pernah telah sudah sempat ' +
    'sebelumnya dulu dulunya masih baru merangkap jabatan ' +
    'resmi berstatus kembali dipercaya ditunjuk dilantik diangkat terpilih dipilih ditetapkan didapuk dikukuhkan , ('
  ).split(' '),
)
/** At least one of these is among them. */
const TELLING = new Set(
  'merupakan berstatus menjabat merangkap sebagai selaku adalah menjadi jadi ditunjuk dilantik diangkat terpilih dipilih didapuk , ('.split(
    ' ',
  ),
)
const MOST_LINKS = 6

/**
 * The token behind the person whom a position follows: `Andi Wijaya, Bupati`, `Andi (Bupati`, `Andi (45), Bupati`,
 * `Andi yang juga menjabat sebagai Bupati`; -1 where nothing says that it is theirs.
 */
function beforePosition(reading: Reading, first: number): number {
  const { tokens, titles } = reading
  let at = first
  let tells = false
  while (at > 0 && first - at < MOST_LINKS && LINKS.has(tokens[at - 1]!.text)) {
    at--
    const { text } = tokens[at]!
    tells ||= TELLING.has(text) || (text === 'juga' && tokens[at - 1]?.text === 'yang')
  }
  if (!tells && tokens[first - 1]?.text === 'sekaligus') {
    // `Andi Wijaya yang merupakan tokoh buruh sekaligus | Menakertrans`, `Andi Wijaya, pengusaha sekaligus | Ketua Kadin`
    const from = behindWhatElse(tokens, first - 1)
    if (from < first - 1) return beforePosition(reading, from)
  }
  if (!tells) return -1
  // `Andi Wijaya, Ph.D., selaku Ketua`.
  while (titles[at - 1] === DEGREE || (tokens[at - 1]?.text === ',' && titles[at - 2] === DEGREE)) at--
  if (titles[at] === DEGREE && tokens[at - 1]?.text === ',') at--
  const isAge =
    tokens[at - 1]?.text === ')' && tokens[at - 2]?.kind === 'number' && tokens[at - 3]?.text === '('
  return isAge ? at - 3 : at
}

/** Where begins what somebody is beside an office: `| tokoh buruh sekaligus Menakertrans`. */
function behindWhatElse(tokens: readonly Token[], end: number): number {
  let at = end
  while (end - at < MOST_LINKS && tokens[at - 1]?.kind === 'word' && !LINKS.has(tokens[at - 1]!.text)) {
    if (isCapitalised(tokens[at - 1]!.text)) return end
    at--
  }
  return at
}

/** Heads that stand before whom they serve: `pengacara Wirawan`, `asisten Handoko`. */
const SERVES = new Set([
  'pengacara',
  'advokat',
  'kuasa hukum',
  'penasihat hukum',
  'manajer',
  'asisten',
  'ajudan',
  'juru bicara',
  'jubir',
  'sekretaris',
  'sekretaris pribadi',
  'staf',
  'penasihat',
])

/** Whom a lawyer serves, where the text does not say who that is. */
const SERVED = new Set(
  'keluarga korban para terdakwa tersangka pelapor terlapor pemohon termohon penggugat tergugat ahli waris'.split(
    ' ',
  ),
)

/** `Untuk Pj Gubernur Jatim, Khofifah mengatakan`: the clause begins behind the comma, with another. */
function isFronted(tokens: readonly Token[], chain: readonly Mention[], person: Mention): boolean {
  const before = tokens[chain[0]!.firstToken - 1]?.text.toLowerCase() ?? ''
  if (!FRONTS.has(before) || tokens[person.firstToken - 1]!.text !== ',') return false
  // `kepada pelatih Timnas Indonesia, Shin Tae-yong.`: no clause begins there.
  return tokens[person.endToken]?.kind === 'word'
}

/** `10 Menteri Prabowo`: so many are no one. */
function isOfMany(tokens: readonly Token[], chain: readonly Mention[]): boolean {
  const before = tokens[chain[0]!.firstToken - 1]
  return before?.kind === 'number' && /^(?:[2-9]|\d{2})$/.test(before.text)
}

const FRONTS = new Set(
  'untuk soal terkait mengenai tentang bagi usai menemui bertemu dengan kepada'.split(' '),
)

/** Behind these somebody becomes what follows, and who stands behind that is another: `sebagai Cawapres Prabowo`. */
const BECOMES = new Set(['sebagai', 'menjadi', 'jadi'])

/** `Andi ditunjuk menjadi Direktur Operasi, Budi sebagai Direktur Niaga`: who becomes it stands before, and behind the comma another. */
function becomesBefore(
  reading: Reading,
  { firstToken }: Mention,
  beside: Mention,
  personUntil: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const { tokens } = reading
  if (!BECOMES.has(tokens[firstToken - 1]?.text ?? '') || tokens[beside.firstToken - 1]!.text !== ',')
    return undefined
  return personUntil.get(beforePosition(reading, firstToken))
}

/** Is the person right behind a bare head the one whom it serves, and not its holder? */
function isServed(tokens: readonly Token[], chain: readonly Mention[], person: Mention): boolean {
  const last = chain.at(-1)!
  if (person.firstToken === last.endToken && BECOMES.has(tokens[chain[0]!.firstToken - 1]?.text ?? ''))
    return true
  // `Ketua Tim | Kuasa Hukum Wirawan, Budi Santoso`
  const isOne = chain.every((position, i) => i === 0 || position.firstToken === chain[i - 1]!.endToken)
  const office = last.text.toLowerCase()
  // `Bek Andalan Patrick Kluivert`: whom the coach relies on.
  return isOne && person.firstToken === last.endToken && (SERVES.has(office) || office.endsWith(' andalan'))
}

/** `pengacara Wirawan, Budi Santoso`: the lawyer stands behind the comma. */
function personBehind(
  tokens: readonly Token[],
  served: Mention,
  personAt: ReadonlyMap<number, Mention>,
): Mention | undefined {
  return tokens[served.endToken]?.text === ',' ? personAt.get(served.endToken + 1) : undefined
}
