import { isMostlySmall } from '../lexicon/clusters.js'
import { formMayBe, isPersonName, lookUpName } from '../lexicon/gazetteer.js'
import { CLASS } from '../lexicon/name-entry.js'
import { beginsWithCapital } from '../store/letter-kinds.js'
import { letterPattern } from '../store/letter-pattern.js'

/** A link and the sentence behind it are read no further. */
const REACH = 280
/** A headline has no fewer words. */
const SHORTEST_HEADLINE = 4
/** Up to the label of the next link. */
const LONGEST_HEADLINE = 150
/** An office, whose it is, a rank and a name. */
const LONGEST_SUBJECT = 9
/** From the first word of a sentence to its first small one. */
const LONGEST_OPENING = 4

/** `... hingga sore. Baca juga: `, `... warga Baca Juga`: behind a sentence or a small letter. */
const LABEL = letterPattern(
  'gu',
)`(?<=[\p{Ll}\d.!?"”’)\]…]\s?)(?:(?:Baca|BACA|Simak|Lihat|Tonton)\s(?:[Jj]uga|JUGA)(?:\s[Vv]ideo)?|(?:Simak|Lihat|Tonton|Saksikan)\s[Vv]ideo)(?:\s?[:–-]\s*|\s+|(?=[\p{Lu}"“]))(?=\S)`
const MAY_HOLD = /[BSLT]\w{3,7} (?:[Jj]uga|JUGA|[Vv]ideo)/
const WORDS = /\S+/g

/** Words that a headline in capitals writes small. */
const SMALL = new Set(
  'agar akibat and antara buat atas atau bagi bahwa dalam dan dari daripada demi dengan di dll for hingga in jadi jika karena ke kepada lewat meski namun of oleh pada para per persen saat sampai se sebagai sejak secara serta soal supaya tanpa tapi tentang terhadap terkait the to untuk usai vs yang'.split(
    ' ',
  ),
)
/** Words that open a sentence, and a headline seldom in its end. */
const OPENS = new Set(
  'Adapun Akibatnya Bagi Bahkan Dalam Demikian Dia Hal Ia Kami Karena Karenanya Lantas Lebih Mereka Menurut Menurutnya Namun Padahal Pada Sebab Sebelum Sebelumnya Sehingga Selain Sementara Setelah Tak Untuk'.split(
    ' ',
  ),
)
/** What follows a subject: `Andi mengatakan`, `APC merupakan`. */
const PREDICATE = letterPattern(
  'u',
)`^(?:(?:me|be[rkl]|di|te[rl])\p{Ll}{3,}|adalah|akan|bisa|dapat|ialah|ingin|juga|kini|masih|pun|sempat|sudah|telah|tak|tidak)$`
/** `SeksualSetelah adanya`, `Polisi"Kenapa`: a headline whose end has run into the sentence. */
const GLUED = letterPattern(
  'u',
)`(?<=\p{Ll}{3}|\p{Lu}{2}|\d)\p{Lu}\p{Ll}{2}|(?<=\p{Ll})["“](?=\p{Lu})|(?<=[\p{L}:'’"”])\[`
/** `(azh/rfs)` */
const INITIALS = /^\([a-z]{2,6}(?:\/[a-z]{2,6})*\)$/

/**
 * Where links to other stories begin and end that a page has run into a paragraph: `... hingga sore. | Baca juga: Harga Beras
 * Naik Lagi di Palu | Petugas menyalurkan selimut`. A headline in capitals ends before the sentence whose words are small;
 * a link whose end no sign tells is left alone.
 */
export function innerLinks(text: string): number[] {
  if (!MAY_HOLD.test(text)) return []
  const cuts: number[] = []
  const labels = [...text.matchAll(LABEL(text))]
  labels.forEach(({ index, 0: label }, i) => {
    const from = index + label.length
    const next = labels[i + 1]?.index ?? text.length
    const hasColon = /[:–-]\s*$/.test(label)
    // `Simak juga penjelasan ini`: the story's own.
    if (!hasColon && /^[a-z]/.test(text.slice(from))) return
    const isClosed = next < text.length && next - from < LONGEST_HEADLINE
    const end = label.endsWith('a')
      ? 0
      : headlineEnd(text.slice(from, Math.min(from + REACH, next)), hasColon)
    if (end !== undefined || isClosed) cuts.push(index, from + (end ?? next - from))
  })
  return cuts
}

interface Word {
  readonly at: number
  readonly text: string
}

/** Where the headline before a sentence ends; undefined where that cannot be told. */
function headlineEnd(text: string, hasColon: boolean): number | undefined {
  const words: Word[] = []
  /** `Baca juga: Katedral pakai batik saat Natal “Pohon itu ...`: small words tell nothing. */
  let isSmall = false
  for (const { index: at, 0: word } of text.matchAll(WORDS)) {
    const isLong = words.length >= SHORTEST_HEADLINE
    if (opensQuote(text, at) || word.startsWith('[')) return isLong || !hasColon ? at : undefined
    const glued = isLong ? word.search(GLUED(word)) : -1
    if (glued > 0 && !isSmall && /^[a-z]/.test(text.slice(at + word.length + 1))) return at + glued
    if (glued > 0 && /^["“[]/.test(word.slice(glued))) return at + glued
    if (!isSmall && isContent(word)) {
      if (isLong && INITIALS.test(word)) return at
      const first = isLong ? sentenceStart(words, word) : 0
      if (first >= SHORTEST_HEADLINE) return words[first]!.at
      if (!hasColon) return 0
      isSmall = true
    }
    if (isSmall && /[.!?]$/.test(word)) return undefined
    words.push({ at, text: word })
  }
  return undefined
}

/** `“Pohon itu ...`: marks around more than a word or two. */
function opensQuote(text: string, at: number): boolean {
  if (!/["“]/.test(text.charAt(at))) return false
  const close = text.slice(at + 1).search(/["”]/)
  return close < 0 || close > LONGEST_QUOTED
}

const LONGEST_QUOTED = 30

/** A small word that no headline in capitals has. */
const isContent = (word: string) =>
  /^\(?[a-z]/.test(word) && !SMALL.has(word.replace(/^\(|\W{1,6}$/g, '')) && !/^ke-\d/.test(word)

/** The first word of the sentence whose first small word is `next`. */
function sentenceStart(words: readonly Word[], next: string): number {
  let at = words.length - 1
  while (at > 0 && !isCapital(words[at]!.text)) at--
  const first = Math.max(SHORTEST_HEADLINE, words.length - LONGEST_OPENING)
  // `... Hewan Kurban | Menurut Abu, perjalanan`, `... Imanku... | Ketua KWI menyampaikan`
  for (let i = at; i >= first; i--) {
    if (OPENS.has(words[i]!.text.replace(/,$/, ''))) return i
    if (/[.?!…]$/.test(words[i - 1]!.text)) return i
  }
  // `Sebelumnya, Ketua Komisi Percepatan Reformasi Polri, Jimly Asshiddiqie mendorong`
  for (let i = at; i >= SHORTEST_HEADLINE; i--) if (isOpener(words[i]!.text)) return i
  const verb = next.replace(/,$/, '')
  if (!PREDICATE(verb).test(verb)) return at
  // `Kapolres Purworejo AKBP Andi Wirawan mengatakan`
  for (let i = Math.max(SHORTEST_HEADLINE, words.length - LONGEST_SUBJECT); i < at; i++) {
    const subject = words.slice(i)
    if (!beginsOffice(words, i) || !subject.every(({ text }) => isCapital(text))) continue
    // `Kasat Reskrim Polres Palu AKP Andi Wirawan menjelaskan, ...`: with a rank, before a comma too.
    if (verb === next || subject.some(({ text }) => formMayBe(text, CLASS.honorific))) return i
  }
  if (verb !== next) return at
  while (at > first && isOfSubject(words[at - 1]!.text, words[at]!.text)) at--
  return at
}

/** `Kapolres Purworejo`, `Kasat Reskrim Polres Palu`. */
const beginsOffice = (words: readonly Word[], at: number) =>
  formMayBe(words[at]!.text, CLASS.position) ||
  formMayBe(`${words[at]!.text} ${words[at + 1]!.text}`, CLASS.position)

/** `Namun,`; not `Hari Ini,`. */
const isOpener = (word: string) => word.length > 4 && word.endsWith(',') && OPENS.has(word.slice(0, -1))

/** `Budi | Santoso`, `Ketua | KWI`. */
const isOfSubject = (before: string, word: string) =>
  formMayBe(before, CLASS.position | CLASS.honorific | CLASS.organizationHead) ||
  (isPersonName(before) && isCapital(word)) ||
  (isUnknown(before) && isUnknown(word))

/** No dictionary has it, and news writes it with a capital: `Andry`. */
const isUnknown = (word: string) =>
  beginsWithCapital(word) && !isMostlySmall(word) && lookUpName(word).length === 0

const isCapital = (word: string) => CAPITAL(word).test(word)
const CAPITAL = letterPattern('u')`^["“‘'(]?[\p{Lu}\d]`
