import type { Sentence, Token } from '../../document.js'
import { speechWord } from '../../lexicon/speech-words.js'
import { countBefore } from '../../store/search.js'
import { behindBracket, isCapitalised, type Mention, wordAt } from '../mention.js'
import type { Reading } from '../reading.js'
import { endOfOrdinal } from './behind-position.js'

/** Verbs of holding an office, whose subject holds it: `Pada 2019 ia menjabat Kapolda`, `terpilih sebagai Ketua`. */
const HOLDS = new Set('menjabat menduduki menempati mengisi mengemban memangku jabatannya'.split(' '))
/** The same, where `sebagai` or `menjadi` leads to the office. */
const COMES_TO_HOLD = new Set(
  'ditunjuk dilantik diangkat terpilih dipilih dipercaya didapuk purnatugas pernah sempat tugasnya direkrut dipromosikan bertugas memulai mengawali dimulai berkarier digeser dimutasi dirotasi ditugaskan ditempatkan mendapat mendapatkan perannya kapasitasnya kedudukannya statusnya'.split(
    ' ',
  ),
)
const LEADS_TO = new Set(['sebagai', 'menjadi', 'jadi', 'jabatan', 'posisi', 'kursi'])
/** Who does that held the office: `mengundurkan diri dari jabatan Ketua Umum`, `dicopot dari Kapolres`. */
const LEAVES = new Set('mundur mengundurkan dicopot diberhentikan lengser pensiun'.split(' '))
/** With one of these nobody holds it, or not yet. */
const NOT_HELD = new Set(
  'tidak bukan belum batal gagal akan bakal ingin hendak mau calon diusulkan dicalonkan jika kalau bila siapa mereka keduanya ketiganya'.split(
    ' ',
  ),
)
const PRONOUNS = new Set(['ia', 'dia', 'beliau'])
/** Between a pronoun and an office: `Ia juga merupakan Ketua`. */
const IS = new Set('juga kini saat ini merupakan adalah sebagai selaku seorang'.split(' '))
/** Behind an office that stands for somebody: `kata Wali Kota Solo itu`. */
const THAT = new Set(['itu', 'ini', 'tersebut'])
/** Before it these speak of the office alone: `jabatan Ketua Umum PSSI itu`. */
const OFFICE_ALONE = new Set(
  'jabatan posisi kursi sebagai menjadi jadi calon jabatannya pemilihan berjuluk julukan dijuluki anak putra putri sulung bungsu istri suami adik kakak ayah ibu'.split(
    ' ',
  ),
)
/** Between offices that one person held: `menjabat Kapolres, Kapolda, dan Kepala Badan`. */
const NEXT = new Set(', dan serta hingga lalu kemudian juga sebagai menjadi terakhir'.split(' '))
const MOST_NEXT = 4

/** Behind these somebody is beside the point: `seperti Budi`, `bersama Andi`, `istri Rudi`. */
const BESIDE = new Set(
  (
    'seperti termasuk dan serta atau bersama dengan kepada terhadap soal tentang untuk oleh dari di antara istri suami ' +
    'anak putra putri ayah ibu era kubu pihak tim pasangan'
  ).split(' '),
)
/** A sentence that names people more often is about no one of them. */
const MOST_PEOPLE = 30

/** These begin a clause before that of the subject. */
const FRONTS = new Set('Usai Setelah Sejak Sebelum Ketika Saat Pasca Sepeninggal'.split(' '))

/** Between two whom a sentence is about. */
const PAIRS = new Set(['dan', 'serta', '/', ','])
/** A subject has no more words before it, beside its offices. */
const MOST_BEFORE = 3

/** A verb stands no further before its office than this. */
const REACH = 8
/** Whom a text spoke of is looked for in no more sentences than this. */
const SENTENCES_BACK = 4

/** The offices of one career at `first`: a list behind a verb of holding them; one alone where none is told. */
export function careerAt(
  { tokens }: Reading,
  positions: readonly Mention[],
  first: number,
  nameAt: ReadonlyMap<number, Mention>,
): Mention[] {
  const career = [positions[first]!]
  if (!verbBefore(tokens, career[0]!.firstToken)) return career
  for (let i = first + 1; i < positions.length; i++) {
    const from = endOfYears(tokens, endOfPlace(tokens, career.at(-1)!.endToken, nameAt))
    const to = positions[i]!.firstToken
    if (to - from > MOST_NEXT || to <= from) break
    // `dilantik sebagai Ketua, | Sekretaris Rina Melati`: of somebody else.
    if (nameAt.get(positions[i]!.endToken)?.kind === 'person') break
    if (!tokens.slice(from, to).every(({ text }) => NEXT.has(text))) break
    career.push(positions[i]!)
  }
  return career
}

/** `Direktur Utama | di PT Maju Jaya (Persero) |`: behind the body that an office is of. */
function endOfPlace(tokens: readonly Token[], at: number, nameAt: ReadonlyMap<number, Mention>): number {
  const body = wordAt(tokens, at) === 'di' ? nameAt.get(at + 1) : undefined
  return body ? behindBracket(tokens, body.endToken) : at
}

/** `Kepala Dinas Sosial | (2006-2010) |, Wali Kota Palu | pada 2011 hingga 2015 |`: behind the years that an office was held. */
function endOfYears(tokens: readonly Token[], from: number): number {
  let at = from
  let hasYear = false
  while (at - from < LONGEST_YEARS && at < tokens.length) {
    const { text } = tokens[at]!
    const isYear = YEARS.test(text)
    // `hingga Kapolda` leads to the next.
    if (!isYear && !(AROUND_YEARS.has(text) && text !== 'hingga') && !(text === 'hingga' && hasYear)) break
    if (text === 'hingga' && !YEARS.test(wordAt(tokens, at + 1))) break
    hasYear ||= isYear
    at++
  }
  return hasYear ? at : from
}

const LONGEST_YEARS = 8
const YEARS = /^(?:(?:19|20)\d\d(?:[-–/](?:(?:19|20)?\d\d|sekarang))?|sekarang)$/
const AROUND_YEARS = new Set('( ) - – pada tahun sejak periode selama sampai'.split(' '))

/** `Ia ditempatkan pada sejumlah posisi. Mulai | dari Kapolda, hingga Kepala Badan`, `Berbagai jabatan diemban. Di | antaranya`. */
function isCareerBefore(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:[Mm]ulai|antaranya)$/.test(wordAt(tokens, at))) return false
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_BEFORE_CAREER); before--)
    if (CAREER.test(tokens[before]!.text)) return true
  return false
}

const LONGEST_BEFORE_CAREER = 16
const CAREER = /^(?:jabatan|posisi|kari[er]r?)(?:nya)?$/i

/** Does a verb of holding stand before the office that begins at `first`, in its sentence and not denied? */
function verbBefore(tokens: readonly Token[], first: number): boolean {
  let leads = false
  let holds = false
  let isLeft = false
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const word = tokens[at]!.text.toLowerCase()
    // `ketika terpilih menjadi Presiden RI`: who is not yet.
    const isHope = word === 'ketika' && /^(?:ter|di)pilih$/.test(wordAt(tokens, at + 1))
    if (NOT_HELD.has(word) || isHope) return false
    if (word === '.' || word === '"' || word === '”' || word === ';') break
    if (LEADS_TO.has(word) && at >= first - 2) leads = true
    if (word === 'dari' && at >= first - 2) isLeft = true
    if (word === 'dari' && at === first - 1 && isCareerBefore(tokens, at - 1)) holds = true
    if (word === 'antaranya' && at === first - 1 && isCareerBefore(tokens, at)) holds = true
    holds ||= HOLDS.has(word) || (leads && COMES_TO_HOLD.has(word)) || (isLeft && LEAVES.has(word))
  }
  return holds
}

/**
 * Who an office without anybody beside it is of, where the text tells by its subject: `Ia adalah Ketua Umum PSSI`, `kata
 * Wali Kota Solo itu`, `Pada 2019 ia menjabat Kapolda`. Nobody where the nearest sentence that names people names several.
 */
export function createSubjects(
  reading: Reading,
  positions: readonly Mention[],
  named: ReadonlyMap<Mention, string>,
): (first: Mention, last: Mention) => Mention | undefined {
  const { tokens, sentences } = reading
  const people = [...named.keys()]
  let quoted: Uint8Array | undefined
  const said = () => (quoted ??= quotedTokens(reading))
  let held: Uint8Array | undefined
  const offices = () => (held ??= officeTokens(reading, positions))

  /** Is somebody what the sentence from `from` is about: at its head, or who speaks (`kata Ketua KPU Budi`)? */
  const isSubject = ({ firstToken }: Mention, from: number): boolean => {
    let at = firstToken - 1
    while (at >= from && (offices()[at] === 1 || tokens[at]!.text === ',')) at--
    if (at < from) return true
    const { text } = tokens[at]!
    // `Rina menilai | Budi kurang terbuka`: of whom another speaks.
    if (at > from && /^me[lmnrwy]/.test(text)) return false
    const said = speechWord(text)
    if (said && (said.isVerb || said.hasPronoun)) return true
    return at - from < MOST_BEFORE && !BESIDE.has(text.toLowerCase())
  }
  /** Whom `[from, to)` is about, of those named outside quotes; null where that is not told. */
  const onlyOne = (from: number, to: number): Mention | undefined | null => {
    let one: Mention | undefined
    let subject: Mention | undefined
    let later: Mention | undefined
    let isOne = true
    const last = before(people, to)
    for (let i = last; i >= 0 && people[i]!.firstToken >= from; i--) {
      if (last - i > MOST_PEOPLE) return null
      const person = people[i]!
      if (said()[person.firstToken] === 1) continue
      // `Usai wafatnya Bupati Ali, | Ayu ditunjuk`: the clause before the comma is about another.
      const isFronted = later?.firstToken === person.endToken + 1 && wordAt(tokens, person.endToken) === ','
      if (isFronted && FRONTS.has(tokens[from]!.text)) return later
      if (one && named.get(one) !== named.get(person)) isOne = false
      one = person
      const isPair = PAIRS.has(wordAt(tokens, person.endToken)) && later?.firstToken === person.endToken + 1
      later = person
      if (!isSubject(person, from)) continue
      if (isPair || (subject && named.get(subject) !== named.get(person))) return null
      subject = person
    }
    if (subject || !one) return subject
    return isOne && !BESIDE.has(wordAt(tokens, one.firstToken - 1).toLowerCase()) ? one : null
  }
  const spokenOf = (at: number, sentence: number): Mention | undefined => {
    const here = onlyOne(sentences[sentence]!.firstToken, at)
    if (here !== undefined) return here ?? undefined
    for (let i = sentence - 1; i >= Math.max(0, sentence - SENTENCES_BACK); i--) {
      // `Ia menyebut Bagas setuju`: who that is stands before.
      if (PRONOUNS.has(tokens[sentences[i]!.firstToken]!.text.toLowerCase())) continue
      const found = onlyOne(sentences[i]!.firstToken, sentences[i]!.endToken)
      if (found !== undefined) return found ?? undefined
    }
    return undefined
  }

  return (first, last) => {
    if (people.length === 0) return undefined
    const at = first.firstToken
    const bracket = behindBracket(tokens, last.endToken)
    // `Presiden keenam RI | ini`
    const end = endOfOrdinal(tokens, bracket)
    const stands = THAT.has(wordAt(tokens, end)) && (end > bracket || isOneOf(first, tokens))
    const pronoun = stands ? -1 : pronounBefore(tokens, at)
    const verb = !stands && pronoun < 0 && verbBefore(tokens, at)
    if (!stands && pronoun < 0 && !verb) return undefined
    const sentence = sentenceOf(sentences, at)
    if (said()[at] === 1) return undefined
    // `Kalla yakin, mantan Gubernur itu setuju`: of two people.
    if (stands && onlyOne(sentences[sentence]!.firstToken, at) !== undefined) return undefined
    const found = spokenOf(pronoun < 0 ? at : pronoun, sentence)
    if (found || !verb) return found
    return onlyOne(last.endToken, sentences[sentence]!.endToken) ?? undefined
  }
}

/** `Wali Kota Solo itu`, `Menhan itu`: not `ketua itu`, which many are, nor `jabatan Ketua Umum itu`. */
function isOneOf({ firstToken, endToken, name }: Mention, tokens: readonly Token[]): boolean {
  if (OFFICE_ALONE.has(wordAt(tokens, firstToken - 1).toLowerCase())) return false
  return endToken - firstToken > 1 || name !== undefined
}

/** 1 for each token of an office or a title. */
function officeTokens({ titles }: Reading, positions: readonly Mention[]): Uint8Array {
  const tokens = titles.slice()
  for (const { firstToken, endToken } of positions) tokens.fill(1, firstToken, endToken)
  return tokens
}

/**
 * Whom the words right before an office say to leave it: `Airlangga mundur dari | Ketum Golkar, Jusuf`, `pengunduran diri Airlangga dari
 * jabatan | Ketua Umum`; undefined where nobody does.
 */
export function leaver(
  tokens: readonly Token[],
  first: number,
  personUntil: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const from = LEADS_TO.has(wordAt(tokens, first - 1)) ? first - 1 : first
  if (wordAt(tokens, from - 1) !== 'dari') return undefined
  const near = personUntil.get(from - 1)
  const nouns = near ? tokens.slice(Math.max(0, near.firstToken - 2), near.firstToken) : []
  if (nouns.some(({ text }) => LEAVING.has(text.toLowerCase()))) return near
  // `Budi Santoso mengumumkan | pengunduran diri dari jabatan Direktur Utama`
  if (wordAt(tokens, from - 2) === 'diri' && wordAt(tokens, from - 3) === 'pengunduran') {
    const isAnnounced = ANNOUNCES.test(wordAt(tokens, from - 4))
    return isAnnounced ? personUntil.get(from - 4) : undefined
  }
  for (let at = from - 2; at >= Math.max(0, from - REACH); at--)
    if (LEAVES.has(tokens[at]!.text.toLowerCase())) return personUntil.get(at)
  return undefined
}

const ANNOUNCES = /^(?:meng(?:umumkan|ajukan)|menyampaikan|menyatakan)$/

const LEAVING = new Set('pengunduran mundurnya pencopotan pemberhentian lengsernya diri'.split(' '))

/** Between the verb and who appoints: `ditunjuk langsung oleh Presiden RI`. */
const LONGEST_AGENT = 6
const APPOINTED = /^di(?:tunjuk|lantik|angkat|pilih|tetapkan|dapuk|kukuhkan|usung|calonkan|percaya)$/

/** `Rina | menggantikan | Budi sebagai Ketua KPK`: she becomes what he was. */
const REPLACES = /^(?:meng)?gantikan$/i
const BECOMES = /^(?:sebagai|menjadi|jadi)$/i

/** The verb by which another becomes what stands behind somebody; -1 where none does. */
export function becomingBefore(tokens: readonly Token[], { firstToken, endToken }: Mention): number {
  const isReplaced = REPLACES.test(wordAt(tokens, firstToken - 1)) && BECOMES.test(wordAt(tokens, endToken))
  return isReplaced ? firstToken - 1 : passiveBefore(tokens, firstToken)
}

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

/** The pronoun before `Ia juga merupakan`, or -1. */
function pronounBefore(tokens: readonly Token[], first: number): number {
  let at = first - 1
  while (at >= 0 && IS.has(tokens[at]!.text)) at--
  if (at === first - 1 || at < 0 || !PRONOUNS.has(tokens[at]!.text.toLowerCase())) return -1
  return at
}

/** The last of `people` that begins before `token`. */
const before = (people: readonly Mention[], token: number) =>
  countBefore(people, ({ firstToken }) => firstToken < token) - 1

const sentenceOf = (sentences: readonly Sentence[], token: number) =>
  countBefore(sentences, ({ endToken }) => endToken <= token)

/** 1 for each token within quotation marks, which a line's end closes. */
function quotedTokens({ text, tokens }: Reading): Uint8Array {
  const quoted = new Uint8Array(tokens.length)
  let open = false
  let end = 0
  tokens.forEach((token, i) => {
    if (open && text.slice(end, token.start).includes('\n')) open = false
    end = token.end
    if (token.text === '“') open = true
    else if (token.text === '”') open = false
    else if (token.text === '"') open = !open
    else if (open) quoted[i] = 1
  })
  return quoted
}
