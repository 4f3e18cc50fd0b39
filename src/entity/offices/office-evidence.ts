import { speechWord } from '../../lexicon/speech-words.js'
import { behindBracket, type Mention, wordAt } from '../mention.js'
import type { Reading } from '../reading.js'
import { HELD_BY_MANY, LEADS, VAGUE } from '../words/office-heads.js'
import { TITLE } from '../words/titles.js'
import { beforePosition } from './before-position.js'
import { afterPosition } from './behind-position.js'

/** The head of an office, with what belongs to it. */
export interface Head {
  readonly mention: Mention
  readonly written: boolean
  readonly vague: boolean
  /** An office that needs no more words: `Menteri Luar Negeri`. */
  readonly complete: boolean
  /** The dictionaries' form ends here: `Anggota DPR | RI`. */
  readonly endOfForm: number
}

/** The heads that are positions, by themselves or by the one beside them; `people` by the token behind them. */
export function sureHeads(
  reading: Reading,
  heads: readonly Head[],
  nameAt: ReadonlyMap<number, Mention>,
  people: ReadonlyMap<number, Mention>,
): readonly Head[] {
  const { tokens } = reading
  const isOne = (head: Head) => isPosition(head, reading, nameAt) || isBehind(head, reading, nameAt, people)
  // `capres dan cawapres Ratna-Budi`, `pendiri sekaligus Direktur Maju, Budi`: the first is one where the second is.
  const isFirst = ({ mention: { firstToken, endToken } }: Head, next: Head | undefined) => {
    if (next?.mention.firstToken !== endToken + 1 || !isOne(next)) return false
    const joint = tokens[endToken]!.text
    return joint === 'dan' || (joint === 'sekaligus' && LEADS.has(tokens[firstToken]!.text.toLowerCase()))
  }
  // `Ratna-Budi sebagai calon presiden dan | wakil presiden`
  const isSecond = ({ mention: { firstToken } }: Head, first: Head | undefined) =>
    first?.mention.endToken === firstToken - 1 &&
    tokens[firstToken - 1]!.text === 'dan' &&
    isBehind(first, reading, nameAt, people)
  // `Rina Melati, | pendiri dan produser eksekutif Maju Hiburan | pada Senin`
  const isPair = (first: Head | undefined, second: Head | undefined) => {
    if (!first || second?.mention.firstToken !== first.mention.endToken + 1) return false
    if (!/^(?:dan|sekaligus)$/.test(tokens[first.mention.endToken]!.text)) return false
    const mention = { ...second.mention, firstToken: first.mention.firstToken }
    return isBehind({ ...second, mention, vague: false }, reading, nameAt, people)
  }
  return heads.filter((head, i) => {
    const [last, next] = [heads[i - 1], heads[i + 1]]
    return (
      isOne(head) || isFirst(head, next) || isSecond(head, last) || isPair(last, head) || isPair(head, next)
    )
  })
}

/** Is a head with what belongs to it a position: beside its holder, of a body, or one that few hold? */
function isPosition(
  { mention, written, vague, complete, endOfForm }: Head,
  reading: Reading,
  nameAt: ReadonlyMap<number, Mention>,
) {
  const { tokens, titles } = reading
  // `Dewan Komisaris`, `di bawah pimpinan Budi Santoso`
  const before = wordAt(tokens, mention.firstToken - 1)
  if (/^(?:dewan|majelis)$/i.test(before)) return false
  if (before === 'bawah' && wordAt(tokens, mention.firstToken) === 'pimpinan') return false
  // `smes itu mengenai kepala Rian`: a part of him.
  if (!written && mention.text === 'kepala') return false
  // `politikus PKS | Dr Andi Wijaya`, `calon presiden (capres) | Budi Santoso`, `analis dari Bank Maju | Rudi Hartawan`
  const short = behindBracket(tokens, mention.endToken)
  const behind = afterPosition(reading, mention.endToken, nameAt)
  let from = behind
  while (titles[from - 1] === TITLE) from--
  // `calon presiden (capres) Budi`: the short form is no office more.
  const isShort = !written && wordAt(tokens, mention.endToken) === ')'
  const isHeld = !isShort && nameAt.get(behind)?.kind === 'person'
  const mark = wordAt(tokens, from - 1)
  if (isHeld && mark !== ',' && mark !== ':') return true
  const first = tokens[mention.firstToken]!.text
  // `Bakal calon presiden nomor urut 1, Budi Santoso`
  if (isHeld && mark === ',' && STANDS_FOR.test(first)) return true
  // `Tim Penyidik Kejagung`
  if (/^tim$/i.test(before) && VAGUE.has(first.toLowerCase())) return false
  // `sarasehan 100 Ekonom Indonesia`
  if (!isHeld && tokens[mention.firstToken - 1]?.kind === 'number' && VAGUE.has(first.toLowerCase()))
    return false
  const body = hasName(mention, nameAt)
  // `sang pendiri SpaceX itu` stands for somebody.
  const stands = /^(?:itu|ini|tersebut)$/.test(wordAt(tokens, short))
  // `Ketua: Budi Santoso`, and no credit as `Penulis: Budi Santoso`
  const isBeside = isHeld && (mark === ',' || LEADS.has(first.toLowerCase()))
  // `menteri investasi tersebut`
  if (!written && stands && complete) return true
  // `pelatih Timnas Indonesia, Shin Tae-yong`
  const isOfHouse = first === 'anggota' && endOfForm > mention.firstToken + 1
  // `sebagai pelatih kepala Timnas Indonesia`, `adalah anggota DPRD Kota Palu`: what somebody is said to be.
  const isTold = TELLS.has(before) && (isOfHouse || LEADS.has(first))
  if (!written && body && isTold) return true
  // `kata ketua panitia, Budi Santoso`: who says it, of whatever body.
  const isSaid = isSaying(before)
  // `kata anggota Majelis Tinggi Partai Maju, Budi Santoso`
  const isMember =
    first === 'anggota' &&
    (isOfHouse || (isSaid && nameAt.get(mention.firstToken + 1)?.kind === 'organization'))
  const isOfMany = HELD_BY_MANY.has(first) || (first === 'anggota' && !isMember)
  // `oleh penyidik Direktorat Siber, Budi diminta`: a clause begins with another.
  const isApposed =
    LEADS.has(first) || isOfHouse || tokens[nameAt.get(behind)?.endToken ?? 0]?.kind !== 'word'
  const isNamed = body ? isApposed || isSaid : isSaid && mention.endToken > mention.firstToken + 1
  if (!written && isBeside && !isOfMany && isNamed) return true
  if (!written) return body && (stands || !VAGUE.has(first))
  if (isBeside) return true
  // `Atlet Indonesia berlaga`, `Anggota Pramuka` are no offices, `Anggota DPR RI` and `Anggota Komisi III` are.
  const lower = first.toLowerCase()
  const isAnyOf = HELD_BY_MANY.has(lower) || (lower === 'anggota' && endOfForm === mention.firstToken + 1)
  if (isAnyOf && !stands) return false
  return !vague || body
}

const STANDS_FOR = /^(?:bakal|calon|kandidat)$/i

const isSaying = (word: string) => speechWord(word)?.isVerb === true

const TELLS = new Set('sebagai menjadi jadi menjabat adalah merupakan selaku sekaligus'.split(' '))

/** `Andi Wijaya, | anggota Fraksi PKS |, menolak`, `Andi Wijaya yang juga | anggota DPRD` */
function isBehind(
  { mention, vague }: Head,
  reading: Reading,
  nameAt: ReadonlyMap<number, Mention>,
  people: ReadonlyMap<number, Mention>,
) {
  const { tokens } = reading
  const { firstToken, endToken } = mention
  const before = wordAt(tokens, firstToken - 1)
  // `Andi Wijaya (45), | anggota DPRD Kota Palu`
  const isHeld = people.has(firstToken - 1) || people.has(beforeBracket(tokens, firstToken - 1))
  // `Andi Wijaya (sekretaris)`, `Andi Wijaya selaku sekretaris`
  const isAlone = before === 'selaku' || (before === '(' && wordAt(tokens, endToken) === ')')
  const first = wordAt(tokens, firstToken).toLowerCase()
  if (isHeld && isAlone && !HELD_BY_MANY.has(first)) return true
  if (TELLS.has(before) && isAppointed(reading, mention, people) && (!vague || LEADS.has(first))) return true
  if (vague) return false
  if (before === 'juga' || before === 'selaku') return true
  // `Andi Wijaya sebagai | wakil presiden`, `Andi Wijaya (mantan ketua umum yang`
  if (isHeld && LEADS_BACK.has(before)) return true
  if (before !== ',' || !isHeld) return false
  // `ungkap Andi Wijaya, ketua umum Ikapi | pada Selasa`, and not `Menurut Andi, ketua KPU | harus mundur`.
  const next = wordAt(tokens, endToken)
  if (next === ',' || (hasName(mention, nameAt) && ENDS_APPOSED.has(next))) return true
  // `Andi Wijaya, dokter spesialis paru | dari RS Maju, mengatakan`
  const body = /^(?:dari|di|pada)$/.test(next) ? nameAt.get(endToken + 1) : undefined
  return body?.kind === 'organization' && /^[,.(]$/.test(wordAt(tokens, body.endToken))
}

/** `Andi Wijaya didapuk sebagai | pelatih fisik`, `Andi diangkat menjadi | kepala sekolah`: whoever else holds one. */
function isAppointed(
  reading: Reading,
  { firstToken }: Mention,
  people: ReadonlyMap<number, Mention>,
): boolean {
  const from = beforePosition(reading, firstToken)
  if (from < 0 || !people.has(from)) return false
  const { tokens } = reading
  // `mengangkat Andi Wijaya menjadi | direktur utama`
  if (
    /^(?:menunjuk|mengangkat|melantik|menetapkan|memilih|mendapuk)$/.test(
      wordAt(tokens, people.get(from)!.firstToken - 1),
    )
  )
    return true
  for (let at = from; at < firstToken; at++) if (APPOINTS.test(tokens[at]!.text)) return true
  return false
}

const APPOINTS =
  /^(?:menjabat|merangkap|terpilih|di(?:tunjuk|lantik|angkat|pilih|dapuk|percaya|promosikan|tetapkan|kukuhkan|rekrut))$/

/** Where `(45)` or `(AW)` begins that ends before `end`; `end` where none does. */
const beforeBracket = (tokens: Reading['tokens'], end: number) =>
  wordAt(tokens, end - 1) === ')' && wordAt(tokens, end - 3) === '(' ? end - 3 : end

const ENDS_APPOSED = new Set([
  '.',
  '(',
  '”',
  '"',
  'di',
  'pada',
  'dalam',
  'saat',
  'ketika',
  'kepada',
  'usai',
  'seperti',
  'yang',
])

const LEADS_BACK = new Set(['sebagai', 'menjabat', '('])

function hasName({ firstToken, endToken }: Mention, nameAt: ReadonlyMap<number, Mention>): boolean {
  for (let i = firstToken; i < endToken; i++) if (nameAt.has(i)) return true
  return false
}
