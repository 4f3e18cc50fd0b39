import { formMayBe, type GazetteerMatch, mayBe } from '../../lexicon/gazetteer.js'
import { CLASS, type NameEntry } from '../../lexicon/name-entry.js'
import { mapped } from '../../store/records.js'
import {
  behindBracket,
  byEndToken,
  byFirstToken,
  isCapitalised,
  isCapitalWord,
  type Mention,
  mentionOf,
  tokenAt,
  wordsBetween,
} from '../mention.js'
import { type Reading, sentencesInOrder } from '../reading.js'
import { isActing, isAlsoName, isComplete, isModifier, VAGUE } from '../words/office-heads.js'
import { TITLE } from '../words/titles.js'
import { firstOfEnglish, isBareEnglish, isEnglishPair } from './english-offices.js'
import { endAtHolder } from './office-bridge.js'
import { type Head, sureHeads } from './office-evidence.js'
import {
  type Around,
  endOfElected,
  endOfOrdinals,
  endOfPost,
  endsAtColon,
  isOfPosition,
  LEADS_ON,
} from './office-parts.js'
import { endOfSmall, endOfWhole, extend } from './office-reach.js'

/**
 * Positions, with the body, place or country they are of: `Menteri Luar Negeri`, `Ketua Umum PSSI`, `mantan Wali Kota
 * Solo`, through commas and brackets (`Kepala Badan Pusat Statistik (BPS) Provinsi Maluku`). One in lower case, or a vague
 * one, counts only beside its holder or its body; none stands inside another name (`Keputusan Panglima TNI Nomor 12`).
 */
export function findPositions(reading: Reading, names: readonly Mention[]): Mention[] {
  const { tokens, sentences, casings, matches, titles } = reading
  if (!matches.some((match) => mayBe(match, CLASS.position))) return []
  const nameAt = byFirstToken(names)
  const taken = tokensOfNames(names)
  // Nothing is taken past another head or a title: `Kabid Humas Polda Riau Kombes Andi`.
  const headAt = new Set<number>()
  for (const match of matches) {
    // `Bupati | Karo`: that the heads of bureaus are called so too tells nothing of a place.
    if (isHead(reading, match) && nameAt.get(match.firstToken)?.kind !== 'place') headAt.add(match.firstToken)
  }
  for (let token = 0; token < titles.length; token++) if (titles[token] !== 0) headAt.add(token)
  const heads: Head[] = []
  const sentenceOf = sentencesInOrder(reading)
  let covered = 0
  /** Where the acting office before this head begins. */
  let acting = -1
  for (const match of matches) {
    if (match.firstToken < covered || taken.has(match.firstToken)) continue
    if (!mayBe(match, CLASS.position)) continue
    const entry = match.entries.find((candidate) => candidate.class === 'position')
    // `Kapten | Persija |, Budi`: no rank.
    const isRank = titles[match.firstToken] === TITLE && nameAt.get(match.endToken)?.kind !== 'organization'
    if (!entry || isRank || isBareEnglish(tokens, match)) continue
    const sentence = sentenceOf(match.firstToken)
    if (isActing(entry)) {
      const office = behindBracket(tokens, match.endToken)
      if (headAt.has(office) && mayBe(reading.matchAt.get(office), CLASS.position)) {
        if (acting < 0) acting = match.firstToken
        covered = office
        continue
      }
    }
    const isFirstName = nameAt.get(match.firstToken)?.kind === 'person'
    // `berinisial AP, DF, dan PJ`, `Iptu | PM | Tambunan`
    if (isFirstName && (isActing(entry) || titles[match.firstToken - 1] === TITLE)) continue
    if ((isFirstName || heads.at(-1)?.mention.endToken === match.firstToken) && isAlsoName(entry)) continue
    const limit = sentences[sentence]?.endToken ?? tokens.length
    const titleCase = (casings[sentence] ?? 'mixed') !== 'mixed'
    // `VP & | Regional Head of Appliances`: one office.
    const pair = heads.at(-1)?.mention
    const isPair = pair?.endToken === match.firstToken - 1 && isEnglishPair(tokens, match)
    if (isPair) heads.pop()
    const from = isPair ? pair.firstToken : acting >= 0 ? acting : match.firstToken
    const around = { nameAt, headAt, limit, titleCase, from, matchAt: reading.matchAt }
    const head = readHead(reading, match, entry, around)
    acting = -1
    heads.push(head)
    covered = head.mention.endToken
  }
  const people = byEndToken(names.filter(({ kind }) => kind === 'person'))
  return mapped(sureHeads(reading, heads, nameAt, people), (head) => head.mention)
}

/** The tokens within names in which no office stands: `Himpunan Pengusaha Muda Indonesia`. */
function tokensOfNames(names: readonly Mention[]): Set<number> {
  const taken = new Set<number>()
  for (const { kind, given, firstToken, endToken } of names) {
    // `Hakim` begins an office before a name, and is a name within one: `Luqman Hakim Saifudin`.
    const opens = kind === 'organization' || kind === 'person'
    const first = opens && !given ? firstToken + 1 : firstToken
    for (let token = first; token < endToken; token++) taken.add(token)
  }
  return taken
}

function readHead(reading: Reading, match: GazetteerMatch, entry: NameEntry, around: Around): Head {
  const { tokens } = reading
  let first = around.from
  while (first > 0 && isModifier(tokens[first - 1]!.text.toLowerCase())) first--
  first = firstOfEnglish(tokens, first, match, around)
  const written = isCapitalised(tokens[match.firstToken]!.text)
  // `anggota Komisi III DPR` is open behind its capital, `Head of` at its end.
  const last = tokens[match.endToken - 1]!.text
  const mayOpen = !around.titleCase || endsAtColon(tokens, match.endToken, around)
  const open = mayOpen && (isCapitalised(last) || (written && (last === 'of' || LEADS_ON.has(last))))
  const from = endOfElected(tokens, endOfOrdinals(tokens, endOfInner(tokens, match, around)), around)
  const reach = !open
    ? endOfSmall(tokens, from, around)
    : isComplete(entry)
      ? endOfWhole(tokens, from, around)
      : extend(tokens, from, around)
  const post = endOfPost(tokens, reach, around)
  const whole = open && !isComplete(entry) ? endAtHolder(tokens, post, around) : post
  // `Presiden RI | ke-7`
  const end = endOfOrdinals(tokens, endOfElected(tokens, whole, around))
  const mention = mentionOf(reading, first, end, {
    kind: 'position',
    confidence: written ? 0.9 : 0.7,
    ...(entry.name !== entry.form ? { name: nameOf(reading, match, entry, [first, end]) } : {}),
  })
  const vague = end === match.firstToken + 1 && VAGUE.has(tokens[match.firstToken]!.text.toLowerCase())
  return { mention, written, vague, complete: isComplete(entry), endOfForm: match.endToken }
}

/** Behind the body that a head of the dictionary reaches into: `Anggota DPR | RI`. */
function endOfInner(
  tokens: Reading['tokens'],
  { firstToken, endToken }: GazetteerMatch,
  around: Around,
): number {
  const { nameAt, limit } = around
  for (let at = firstToken + 1; at < endToken; at++) {
    const name = nameAt.get(at)
    if (name && name.endToken > endToken && isOfPosition(name)) return name.endToken
    // `Kepala Kantor | Staf Presiden`: the longer of two forms of the dictionaries hides the other.
    for (let end = Math.min(limit, at + LONGEST_BODY); end > endToken; end--)
      if (formMayBe(wordsBetween(tokens, at, end).join(' '), CLASS.stateBody | CLASS.organization)) return end
  }
  return endToken
}

const LONGEST_BODY = 6

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

/** An office, or a title before somebody: not `Haji` in `Penyelenggaraan Haji dan Umrah`. */
function isHead({ tokens, matchAt }: Reading, match: GazetteerMatch): boolean {
  if (mayBe(match, CLASS.position)) {
    // `Ketua | Pelaksana Harian Tim Koordinasi`: nobody acts for another there.
    const isAnothers = match.entries.some((entry) => entry.class === 'position' && isActing(entry))
    return !isAnothers || mayBe(matchAt.get(behindBracket(tokens, match.endToken)), CLASS.position)
  }
  const next = tokenAt(tokens, match.endToken)
  return mayBe(match, CLASS.honorific) && next !== undefined && isCapitalWord(next)
}
