import { isMostlySmall } from '../../lexicon/clusters.js'
import { formMayBe, mayBe } from '../../lexicon/gazetteer.js'
import { isCue } from '../../lexicon/name-cues.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { changed, isCapitalised, isCapitalWord, type Mention, withTokens, wordAt } from '../mention.js'
import type { Reading } from '../reading.js'
import { isTitled } from './behind-office.js'

/**
 * A body that the recogniser alone has seen, without what stands beside its name: a desk (`PIC Community | PT Capella`), years
 * (`DPR RI | 2024-2029`), a small word (`skuad | Pelita Jaya`), the rest of an office (`Ketua | Umum | Federasi Pekerja`),
 * a group of a tournament (`Persib | Grup B`), a desk of an outlet (`Tim Lifestyle | Liputan6.com`).
 */
export function bodyAlone(reading: Reading, name: Mention): Mention {
  if (name.kind !== 'organization' || name.endToken - name.firstToken < 2) return name
  const first = firstOfBody(reading, name)
  const end = endOfBody(reading, first, name.endToken)
  return first === name.firstToken && end === name.endToken ? name : withTokens(name, reading, first, end)
}

/** Words of offices that go on behind their head: `Ketua Umum`. */
const OF_OFFICE: ReadonlySet<string> = new Set(['Umum', 'Harian', 'Wilayah'])
/** Governments, whose programmes and staff stand before them: `OPOP | Pemprov Jatim`. */
const GOVERNMENT = /^Pem(?:prov|kab|kot|da)$/
const TERM = /^(?:19|20)\d{2}[-–](?:19|20)\d{2}$/
const GROUP = /^[A-H]$/

function firstOfBody({ tokens, matchAt }: Reading, { firstToken, endToken }: Mention): number {
  // An address is an outlet, whatever stands before it.
  if (tokens[endToken - 1]!.kind === 'url') return endToken - 1
  let first = firstToken
  while (first + 1 < endToken && isBeforeBody(tokens[first]!.text, tokens[first + 1]!.text)) first++
  // `Dies Natalis | Universitas Maju`
  while (first + 1 < endToken && isCue('occasion', tokens[first]!.text.toLowerCase())) first++
  const office = tokens[first - 1]
  const isRest = OF_OFFICE.has(tokens[first]!.text) && first + 1 < endToken
  if (isRest && office && formMayBe(office.text, CLASS.position)) first++
  if (GOVERNMENT.test(wordAt(tokens, first + 1)) && first + 2 < endToken) first++
  // `Koperasi Karyawan PT Semen` is a body of its own.
  if (formMayBe(tokens[first]!.text, CLASS.organizationHead)) return first
  for (let at = first + 1; at + 1 < endToken; at++)
    if (mayBe(matchAt.get(at), CLASS.companyForm) && isCapitalised(tokens[at]!.text)) return at
  return first
}

const SMALL_WORD = letterPattern('u')`^\p{Ll}{3,}$`

/** `skuad | Pelita Jaya`; `tim Merah Putih`, `grup Sinar Mas` are read by what their noun says. */
function isBeforeBody(word: string, next: string): boolean {
  if (!SMALL_WORD(word).test(word) || !isCapitalised(next) || !isMostlySmall(word)) return false
  return !formMayBe(word.charAt(0).toUpperCase() + word.slice(1), CLASS.organizationHead)
}

function endOfBody({ tokens, matchAt }: Reading, first: number, end: number): number {
  const last = tokens[end - 1]!.text
  if (end - first < 2) return end
  // `Pemprov DKI | Urunan Bangun`: a headline goes on.
  const isGovernment = GOVERNMENT.test(tokens[first]!.text)
  // `Pemkab | Tertibkan Lapak`
  if (isGovernment && isMostlySmall(tokens[first + 1]!.text)) return first + 1
  const area = isGovernment ? matchAt.get(first + 1) : undefined
  if (area && mayBe(area, CLASS.area) && area.endToken < end && isMostlySmall(tokens[area.endToken]!.text))
    return area.endToken
  if (TERM.test(last) || isNumberOfNext(tokens, first, end - 1)) return end - 1
  // `PT Sri Rejeki Isman | , Tbk`
  if (
    end - first > 3 &&
    tokens[end - 2]!.text === ',' &&
    formMayBe(last.replace(/\.$/, ''), CLASS.companyEnd)
  )
    return end - 2
  return GROUP.test(last) && tokens[end - 2]!.text === 'Grup' && end - first > 2 ? end - 2 : end
}

/** `3. Bayern Munchen | 4 | . Palmeiras`: the number of what comes next in a list, of which the one before stands near. */
function isNumberOfNext(tokens: Reading['tokens'], first: number, at: number): boolean {
  const { text } = tokens[at]!
  if (!/^\d\d?$/.test(text) || wordAt(tokens, at + 1) !== '.' || !isCapitalWord(tokens[at + 2])) return false
  const before = String(Number(text) - 1)
  for (let i = first - 1; i >= Math.max(0, first - LONGEST_ITEM); i--)
    if (wordAt(tokens, i + 1) === '.' && tokens[i]!.text.endsWith(before)) return true
  return false
}

/** From the number of one in a list to the name that ends before the next there are no more words. */
const LONGEST_ITEM = 8

/**
 * `Sat Res Narkoba | Polres Sleman`, `Jatanras | Polda Lampung`, `Fraksi | PKS`, `Anggota Komisi III | DPR`: a unit of the
 * police is known by its body, a faction by its party, who sits in a commission by the house.
 */
export function withoutUnit(reading: Reading, name: Mention): Mention {
  if (name.kind !== 'organization' || name.given || name.entry) return name
  if (/^(?:[Ff]raksi|Komisi \S+) /.test(name.text)) {
    const at = name.firstToken + (name.text.startsWith('Komisi') ? 2 : 1)
    const body = reading.matchAt.get(at)
    const isIn = at - name.firstToken === 1 || sitsThere(reading, name.firstToken)
    return isIn && mayBe(body, CLASS.party | CLASS.stateBody)
      ? withTokens(name, reading, at, name.endToken)
      : name
  }
  if (!name.text.includes(' Pol') || !OF_POLICE.test(name.text) || HOSPITAL.test(name.text)) return name
  for (let at = name.firstToken + 1; at + 1 < name.endToken; at++)
    if (POLICE(reading.tokens[at]!.text).test(reading.tokens[at]!.text))
      return changed(withTokens(name, reading, at, name.endToken), { name: undefined })
  return name
}

const POLICE = letterPattern('u')`^Pol(?:da|res\p{Ll}*|sek\p{Ll}*)$`
const OF_POLICE = /^\S.* Pol(?:da|res|sek)/
/** `Rumah Sakit Bhayangkara Polda Lampung` */
const HOSPITAL = /^(?:Rumah Sakit|RS) /

/** `Anggota Komisi | III`, `Wakil Ketua | Komisi III` */
const sitsThere = ({ matchAt }: Reading, first: number) =>
  isTitled(matchAt, first + 1) || isTitled(matchAt, first)
