import type { Span, Token } from '../document.js'
import type { GazetteerMatch } from '../lexicon/gazetteer.js'
import type { NameEntry } from '../lexicon/name-entry.js'
import { isCapitalised, type Mention, mentionOf } from './mention.js'
import { endOfTitles } from './person-names.js'
import type { Reading } from './reading.js'
import { TITLE } from './titles.js'

/** `mantan Presiden`, `calon Gubernur`: a position all the same. */
const MODIFIERS = new Set([
  'mantan',
  'eks',
  'calon',
  'bakal',
  'bekas',
  'penjabat',
  'pj',
  'plt',
  'plh',
  'wakil',
])

/** Words in lower case that lead on: `Deputi bidang Hukum`. */
const LEADS_ON = new Set(['bidang', 'urusan'])

/** Heads that say little on their own; alone they are no position. */
const VAGUE = new Set(
  'anggota ahli analis artis asisten atlet bek bendahara deputi dokter dosen gelandang hakim inspektur jaksa juru kapten kepala ketua kiper koordinator manajer notaris pelatih pemimpin pendiri penulis penyidik pemain perawat pimpinan presenter sekretaris striker wasit direktur komandan advokat aktivis pengacara pengamat pakar peneliti wartawan jurnalis penyanyi politikus politisi pengusaha raja ratu pangeran youtuber selebgram pembalap pebalap produser sutradara musisi aktor aktris komedian novelis pedangdut vokalis desainer winger penyerang petinju petenis pebulutangkis ekonom sosiolog psikolog budayawan sejarawan epidemiolog arkeolog bidan senator pendeta'.split(
    ' ',
  ),
)

interface Head {
  readonly mention: Mention
  readonly written: boolean
  readonly vague: boolean
}

/**
 * Positions, with the body, place or country they are of: `Menteri Luar Negeri`, `Ketua Umum PSSI`, `mantan Wali Kota
 * Solo`. One in lower case, or a vague one, counts only beside its holder or its body.
 */
export function findPositions(reading: Reading, names: readonly Mention[]): Mention[] {
  const { tokens, sentences, casings, matches, titles } = reading
  const nameAt = new Map(names.map((name) => [name.firstToken, name]))
  // Nothing is taken past another head or a title: `Kabid Humas Polda Riau Kombes Andi`.
  const headAt = new Set(matches.filter(isHead).map((match) => match.firstToken))
  titles.forEach((mark, token) => {
    if (mark !== 0) headAt.add(token)
  })
  const heads: Head[] = []
  let sentence = 0
  let covered = 0
  for (const match of matches) {
    if (match.firstToken < covered) continue
    const entry = match.entries.find((candidate) => candidate.class === 'position')
    if (!entry) continue
    while (sentences[sentence] && sentences[sentence]!.endToken <= match.firstToken) sentence++
    const limit = sentences[sentence]?.endToken ?? tokens.length
    const titleCase = (casings[sentence] ?? 'mixed') !== 'mixed'
    const head = readHead(reading, match, entry, { nameAt, headAt, limit, titleCase })
    heads.push(head)
    covered = head.mention.endToken
  }
  return heads.filter((head) => isPosition(head, tokens, nameAt)).map((head) => head.mention)
}

/** What stands around a head. */
interface Around {
  readonly nameAt: ReadonlyMap<number, Mention>
  /** Where other heads and titles begin. */
  readonly headAt: ReadonlySet<number>
  /** The end of the sentence. */
  readonly limit: number
  /** Capitals tell nothing here. */
  readonly titleCase: boolean
}

function readHead(reading: Reading, match: GazetteerMatch, entry: NameEntry, around: Around): Head {
  const { tokens } = reading
  let first = match.firstToken
  while (first > 0 && MODIFIERS.has(tokens[first - 1]!.text.toLowerCase())) first--
  const written = isCapitalised(tokens[match.firstToken]!.text)
  const open = written && !around.titleCase && !isComplete(entry)
  const end = open ? extend(tokens, match.endToken, around) : endOfNames(tokens, match.endToken, around)
  const mention = mentionOf(reading, first, end, {
    kind: 'position',
    confidence: written ? 0.9 : 0.7,
    ...(entry.name !== entry.form ? { name: nameOf(reading, match, entry, [first, end]) } : {}),
  })
  const vague = end === match.firstToken + 1 && VAGUE.has(tokens[match.firstToken]!.text.toLowerCase())
  return { mention, written, vague }
}

/** `Menteri Luar Negeri` and `Mendagri` are whole; `Menteri`, `Kepala Dinas` and `Ketua Umum` take more words. */
function isComplete({ name }: NameEntry): boolean {
  return /^(?:Wakil )?Menteri ./.test(name)
}

/** `Mendagri` → `Menteri Dalam Negeri`, with what stands around it. */
function nameOf(
  { text, tokens }: Reading,
  match: GazetteerMatch,
  entry: NameEntry,
  [first, end]: readonly [number, number],
): string {
  const before = text.slice(tokens[first]!.start, tokens[match.firstToken]!.start)
  const after = text.slice(tokens[match.endToken - 1]!.end, tokens[end - 1]!.end)
  return before + entry.name + after
}

/** The words behind a head that belong to it: names of bodies and places, and other words with a capital. */
function extend(tokens: readonly Token[], from: number, { nameAt, headAt, limit }: Around): number {
  let end = from
  while (end < limit && !headAt.has(end)) {
    const name = nameAt.get(end)
    if (name) {
      if (!isOfPosition(name)) break
      end = name.endToken
    } else if (isWordOfName(tokens[end]!)) {
      end++
    } else if (leadsOn(tokens[end]!.text) && end + 1 < limit && continues(tokens, end + 1, nameAt, headAt)) {
      end++
    } else {
      break
    }
  }
  return end
}

/** `ketua umum PSSI`, `juru bicara Kementerian Luar Negeri`: only names follow a head in lower case. */
function endOfNames(tokens: readonly Token[], from: number, { nameAt, limit }: Around): number {
  let end = from
  while (end < limit && nameAt.has(end) && isOfPosition(nameAt.get(end)!) && tokens[end]!.kind === 'word') {
    end = nameAt.get(end)!.endToken
  }
  return end
}

function isOfPosition({ kind }: Mention): boolean {
  return kind === 'organization' || kind === 'country' || kind === 'place'
}

function isWordOfName({ kind, text }: Token): boolean {
  return kind === 'word' && isCapitalised(text)
}

function leadsOn(word: string): boolean {
  return LEADS_ON.has(word) || word === 'dan'
}

/** After `dan` or `bidang`: a capitalised word that begins neither a person nor another position. */
function continues(
  tokens: readonly Token[],
  at: number,
  nameAt: ReadonlyMap<number, Mention>,
  headAt: ReadonlySet<number>,
): boolean {
  return isWordOfName(tokens[at]!) && !nameAt.has(at) && !headAt.has(at)
}

function isHead(match: GazetteerMatch): boolean {
  return match.entries.some((entry) => entry.class === 'position' || entry.class === 'honorific')
}

function isPosition(
  { mention, written, vague }: Head,
  tokens: readonly Token[],
  nameAt: ReadonlyMap<number, Mention>,
) {
  const holder = nameAt.get(mention.endToken)?.kind === 'person'
  if (holder) return true
  const body = hasName(mention, nameAt)
  if (!written) return body && !VAGUE.has(tokens[mention.firstToken]!.text)
  if (!vague) return true
  const next = tokens[mention.endToken]?.text
  return body || (next === ',' && nameAt.get(mention.endToken + 1)?.kind === 'person')
}

function hasName({ firstToken, endToken }: Mention, nameAt: ReadonlyMap<number, Mention>): boolean {
  for (let i = firstToken; i < endToken; i++) if (nameAt.has(i)) return true
  return false
}

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
): Map<number, Span[]> {
  const { tokens } = reading
  const people = names.filter((name) => name.kind === 'person')
  const nameAt = new Map(names.map((name) => [name.firstToken, name]))
  const personAt = new Map(people.map((person) => [person.firstToken, person]))
  const personUntil = new Map(people.map((person) => [person.endToken, person]))
  const held = new Map<number, Span[]>()
  const give = (person: Mention, chain: readonly Mention[]) => {
    const once = chain.filter((position, i) => i === 0 || longFormOf(position) !== longFormOf(chain[i - 1]!))
    const spans = once.map(({ start, end, text }) => ({ start, end, text }))
    held.set(person.firstToken, [...(held.get(person.firstToken) ?? []), ...spans])
  }

  for (let i = 0; i < positions.length; ) {
    const chain = chainAt(tokens, positions, i)
    i += chain.length
    const last = chain.at(-1)!
    const after = afterPosition(reading, endOfOrigin(tokens, last.endToken, nameAt))
    const person = isBracketed(tokens, chain) ? undefined : personAt.get(after)
    const pair = person && chain.length === 2 ? pairedPerson(tokens, person, personAt) : undefined
    if (person && pair) {
      give(person, chain.slice(0, 1))
      give(pair, chain.slice(1))
    } else if (person) {
      give(person, chain)
    } else {
      const before = personUntil.get(beforePosition(tokens, chain[0]!.firstToken))
      if (before) give(before, chain)
    }
  }
  return held
}

/** `Andi Wijaya (Ketua KPK), Budi Santoso (Komisioner)`: a position alone in brackets is of who stands before. */
function isBracketed(tokens: readonly Token[], chain: readonly Mention[]): boolean {
  return tokens[chain[0]!.firstToken - 1]?.text === '(' && tokens[chain.at(-1)!.endToken]?.text === ')'
}

function longFormOf({ name, text }: Mention): string {
  return name ?? text
}

/** What joins two positions of one person; the bracket that of `Menteri Dalam Negeri (Mendagri)`. */
const JOINTS = new Set(['dan', 'sekaligus', 'merangkap', '/', '('])

/** Positions joined by `dan` and the like, and by nothing else. */
function chainAt(tokens: readonly Token[], positions: readonly Mention[], first: number): Mention[] {
  const chain = [positions[first]!]
  for (let i = first + 1; i < positions.length; i++) {
    const gap = positions[i]!.firstToken - chain.at(-1)!.endToken
    const joint = tokens[chain.at(-1)!.endToken]?.text
    if (gap !== 1 || !JOINTS.has(joint!)) break
    chain.push(positions[i]!)
  }
  return chain
}

/** `pengamat politik dari Universitas Maju, Andi Wijaya`: past the body that somebody is from. */
function endOfOrigin(tokens: readonly Token[], at: number, nameAt: ReadonlyMap<number, Mention>): number {
  const word = tokens[at]?.text
  const body = word === 'dari' || word === 'di' || word === 'pada' ? nameAt.get(at + 1) : undefined
  return body && isOfPosition(body) ? body.endToken : at
}

/** Where the holder may begin: past `(Mendagri)`, a comma, `ke-7`, ranks and honorifics. */
function afterPosition(reading: Reading, from: number): number {
  const { tokens } = reading
  let at = from
  if (tokens[at]?.text === ')') at++
  if (tokens[at]?.text === '(') {
    for (let close = at + 1; close < Math.min(at + 6, tokens.length); close++) {
      if (tokens[close]!.text === ')') {
        at = close + 1
        break
      }
    }
  }
  if (/^ke-\d/.test(tokens[at]?.text ?? '')) at++
  if (tokens[at]?.text === ',') at++
  return endOfHonorifics(reading, at)
}

function endOfHonorifics(reading: Reading, at: number): number {
  const { tokens, titles } = reading
  while (titles[at] === TITLE) at++
  const limit = Math.min(at + 8, tokens.length)
  if (tokens[at]?.kind !== 'word') return at
  return endOfTitles(reading, at, limit)
}

/** The second of `Gubernur dan Wakil Gubernur Jawa Barat, Andi dan Budi`. */
function pairedPerson(
  tokens: readonly Token[],
  person: Mention,
  personAt: ReadonlyMap<number, Mention>,
): Mention | undefined {
  return tokens[person.endToken]?.text === 'dan' ? personAt.get(person.endToken + 1) : undefined
}

/** The token behind the person whom a position follows: `Andi Wijaya, Bupati`, `Andi (Bupati`, `Andi sebagai Bupati`. */
function beforePosition(tokens: readonly Token[], first: number): number {
  const word = tokens[first - 1]?.text
  return word === ',' || word === '(' || word === 'selaku' || word === 'sebagai' ? first - 1 : -1
}
