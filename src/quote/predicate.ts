import { type SpeechWord, speechWord } from '../lexicon/speech-words.js'
import { letterPattern } from '../store/letter-pattern.js'
import { isCapital, isTagged, isText, type Story, wordAt } from './story.js'

/**
 * A clause says that something is or happens: its first part, or that behind `saat ini, ...`, has a verb which is not
 * behind `yang`; behind the verb of `yang` a second one is: `menyebut sembako yang dijual murah membantu warga`.
 */
export function hasPredicate(story: Story, from: number, end: number): boolean {
  const { tokens } = story
  let isRelative = false
  /** The verb behind `yang`. */
  let relative = -1
  let isAdding = false
  /** Behind `soal`: what it is about, in which nothing but a whole verb says something of it. */
  let isTopic = false
  const first = wordAt(story, from)
  const { stance, isVerb } = wordAt(story, from - 1)
  const isTold = isVerb && stance !== 'urges' && stance !== 'orders' && stance !== 'hopes'
  let isOpening = first.stop || first.opener || first.clausal
  // `menilai banyak warga yang menunggu`, `menyebut baru satu warga yang datang`
  const isMany = isText(story, from, 'banyak') || isText(story, from, 'hanya') || isText(story, from, 'baru')
  for (let i = from; i < end; i++) {
    const { upos, text } = tokens[i]!
    const word = wordAt(story, i)
    // `mengumumkan lelang itu dan akan membukanya`: the speaker is the one who will.
    if (word.modal && i > from && isText(story, i - 1, 'dan')) return false
    // `mengingatkan warga soal banjir yang akan datang`, but `menyebut aturan soal beras yang baru terbit telah berlaku`
    if (isTopic) {
      if (text === 'yang') isRelative = true
      else if (upos === 'VERB' && isRelative) relative = i
      const isOwn = !isRelative || (relative >= 0 && i > relative + 1)
      if (word.comma) return false
      if (isOwn && (word.predicate || upos === 'AUX')) return true
      continue
    }
    if (word.predicate && !isLed(story, i)) return true
    if (word.equals && !wordAt(story, i - 1).comma) return true
    // `mengingatkan warga soal banjir besar`: only what it was about.
    // `melaporkan jajaran KPU karena dinilai tidak adil`, and `menyebut kenaikan itu karena cuaca`
    if (text === 'karena' && i > from && !isOpening) return isMany || wordAt(story, i - 1).pointer
    // `memastikan tim itu dalam kondisi baik`
    if (isText(story, i - 1, 'dalam') && word.state && i > from + 1) return true
    // `menegaskan harga yang tercatat itu lebih baik dari harga lama`
    const isMore = text === 'lebih' && isTagged(story, i + 1, 'ADJ') && !isJoint(wordAt(story, i - 1))
    if (isMore && isRelative && relative >= 0 && i > relative + 1) return true
    // `menyebut hal itu terkait harga`, and not `meminta pihak terkait bergerak`
    const isLink = text === 'terkait' && i > from
    if (isLink && wordAt(story, i - 1).pointer) return true
    if (word.about && !isLink) {
      isTopic = true
      continue
    }
    if (word.comma) {
      if (!isOpening && !isRelative) {
        if (isAdding || wordAt(story, i + 1).adds) {
          if (!isAdding) i++
          isAdding = !isAdding
          continue
        }
        const behind = behindNames(tokens, i + 1, end)
        const next = wordAt(story, behind)
        if (behind === i + 1 || !next.comma)
          return next.predicate || isTagged(story, behind, 'AUX') || goesOnBehindList(story, i + 1, end)
        i = behind
        continue
      }
      isOpening = false
    }
    if (text === 'yang') {
      if (isMany) return true
      isRelative = true
      relative = -1
    } else if (word.comma || (word.pointer && !wordAt(story, i - 1).when)) isRelative = false
    else if (
      upos === 'VERB' ||
      upos === 'AUX' ||
      (upos === 'ADJ' && !isCapital(story, i) && !isOfNoun(story, i) && !isOfKind(story, i)) ||
      (!isOpening && i > from && isEquated(story, i))
    ) {
      // `mengumumkan kerja sama untuk menjual beras`: what for.
      if (upos === 'VERB' && isTold && !isRelative && isForThing(story, i)) continue
      // `meragukan klaim itu dan menuding Iran`: a second verb of the speaker's.
      if (upos === 'VERB' && isText(story, i - 1, 'dan') && text.startsWith('me')) return false
      if (!isRelative) return true
      // `yang dipanggilnya menyatakan`, `yang akan maju berasal`: two verbs side by side.
      const isApart =
        i > relative + 1 ||
        (relative >= 0 && tokens[relative]!.text.endsWith('nya')) ||
        (isTagged(story, relative - 1, 'AUX') && text.startsWith('ber'))
      // `yang mengajak warga menyanyi`: the second is what the warga do.
      const isCausing = wordAt(story, relative).stance === 'urges'
      if (relative >= 0 && !isCausing && isApart && isVerbal(text, word) && !isJoint(wordAt(story, i - 1)))
        return true
      if (upos === 'VERB' || relative < 0) relative = i
    }
  }
  return false
}

/** `menyebut perjanjian itu pemerasan`, and not `menyebut hal itu pagi tadi`: behind a pointer a noun says what the thing is. */
function isEquated(story: Story, at: number): boolean {
  if (!isTagged(story, at, 'NOUN') || !wordAt(story, at - 1).pointer || isCapital(story, at)) return false
  // `sang putra`: the noun itself.
  if (isText(story, at - 1, 'sang') || isText(story, at - 1, 'si')) return false
  const { when, stop, how } = wordAt(story, at)
  return !when && !stop && !how && !wordAt(story, at - 2).when
}

/** `kerja sama untuk menjual`, and not `siap untuk menjual`. */
const isForThing = (story: Story, at: number) =>
  isText(story, at - 1, 'untuk') && (isTagged(story, at - 2, 'NOUN') || isTagged(story, at - 2, 'PROPN'))

/** `warga yang masih menunggu`, `yang saat ini sedang menunggu`: a verb of the clause of `yang`; `data itu banyak yang tidak tepat` is said of it. */
function isLed(story: Story, at: number): boolean {
  let before = at - 1
  for (let word = wordAt(story, before); word.when || word.pointer; word = wordAt(story, before)) before--
  return isText(story, before, 'yang') && !isText(story, before - 1, 'banyak')
}

/** `kategori baru di segmen itu`, `kondisi inflasi tertinggi`, `menit ke-74`: of the noun before. */
const isOfKind = (story: Story, at: number) =>
  isTagged(story, at - 1, 'NOUN') && /^(?:baru$|ter|ke-\d)/.test(story.tokens[at]!.text)

/** `media sosial Instagram`, `kota besar dunia`: the word before is of a noun, and says nothing of it. */
const isOfNoun = (story: Story, at: number) =>
  isTagged(story, at + 1, 'NOUN') || isTagged(story, at + 1, 'PROPN')

/** `membantu`, `berasal`, and not `berjenis baru`, which is of the noun before. */
const isVerbal = (text: string, { trait, thing }: SpeechWord) => !trait && !thing && VERBAL(text).test(text)

/** `yang disampaikan saat rapat berlaku`, and not `yang membuat warga menangis`, `yang datang untuk membantu`. */
function isSecond(story: Story, at: number, relative: number): boolean {
  const { text } = story.tokens[at]!
  const isCausing = /^(?:membuat|menjadikan)$/.test(story.tokens[relative]!.text)
  // `yang hadir atas terselenggaranya rapat`
  if (isCausing || text.endsWith('nya') || wordAt(story, relative).stance === 'urges') return false
  return isVerbal(text, wordAt(story, at)) && !text.startsWith('me') && !isJoint(wordAt(story, at - 1))
}

const PASSIVE = letterPattern('u')`^di\p{Ll}{4}`

const VERBAL = letterPattern('u')`^(?:me|ber|di|ter)\p{Ll}{4}`

/** Words before a verb that goes on, or that is of another clause: `dan membawa`, `untuk membawa`, `saat membawa`. */
const isJoint = ({ also, aim, stop, that, opener }: SpeechWord) => also || aim || stop || that || opener

/** `Pergub Nomor 18, menjadi tonggak`, `halte di Bojonggede, Bogor, Jawa Barat dapat ...`, `dibuka di Solo, Jumat (1/12), dapat ...`: behind the names and days that a comma adds. */
function behindNames(tokens: Story['tokens'], from: number, end: number): number {
  let at = from
  while (at < end && (tokens[at]!.upos === 'PROPN' || (at > from && ADDED.test(tokens[at]!.text)))) at++
  return at
}

const ADDED = /^[()\d./]+$/

/** `biaya listrik, bensin dan gaji membebani kas`, `mengajak warga Solo, Palu, dan Sigi (Pasigi) menanam pohon`: a verb behind a list of things. */
function goesOnBehindList(story: Story, from: number, end: number): boolean {
  const { tokens } = story
  let last = -1
  for (let i = from; i < end; i++) {
    const { upos, text } = tokens[i]!
    if (isTagged(story, i, 'ADV')) continue
    if (text === 'hingga' || text === 'dan' || text === 'atau' || text === 'serta' || wordAt(story, i).comma)
      last = i
    else if (upos === 'VERB') return last >= 0 && i > last + 1
    else if (upos !== 'NOUN' && upos !== 'PROPN' && !ADDED.test(text)) return false
  }
  return false
}

/** `mengatakan rencana itu masih dipelajari`, `menyebut kebijakan itu ditunda`: of a thing, too, something is said. */
export function isStated(story: Story, from: number, end: number): boolean {
  const { tokens } = story
  const first = tokens[from]!.text
  const isOwn = first.endsWith('nya')
  const isEvent = isOwn ? speechWord(first.slice(0, -3))?.event === true : wordAt(story, from).event
  let isRelative = false
  /** The verb behind `yang`. */
  let relative = -1
  for (let i = from + 1; i < end; i++) {
    const { text, upos } = tokens[i]!
    const word = wordAt(story, i)
    // `mengungkap hal ini juga memicu perdebatan`
    const before = wordAt(story, wordAt(story, i - 1).between ? i - 2 : i - 1)
    // `menilai kondisi sulit yang dialami warga, memang membuat ...`
    if (word.comma) return isRelative && (wordAt(story, i + 1).predicate || isTagged(story, i + 1, 'AUX'))
    if (word.equals && !isText(story, i - 1, 'yang')) return true
    // `mengungkap alasan warga pergi karena sudah tidak ada air`, `menyampaikan harapan agar warga tetap tenang`
    if (text === 'karena' || text === 'sehingga' || (word.aim && text !== 'untuk')) return false
    if (text === 'yang') isRelative = true
    if (isRelative) {
      if (upos !== 'VERB') continue
      // `menilai informasi yang disampaikan saat rapat bertentangan dengan fakta`: a second verb is said of it.
      if (relative >= 0 && i > relative + 1 && isSecond(story, i, relative)) return true
      if (relative < 0) relative = i
      continue
    }
    // `mengatakan hal itu menanggapi kabar banjir`: how it was said.
    const isOfIt = before.pointer && !word.how && (upos === 'VERB' || upos === 'ADJ')
    // `memastikan kondisi korban berangsur membaik`, and not `menjelaskan kondisi saat ditemukan`
    const isDone = upos === 'VERB' && !isJoint(before)
    // `berharap situasi warga tetap aman`, `menyebut dukungan warga juga datang`
    const isAlso = isText(story, i - 1, 'juga')
    if ((isAlso && upos === 'VERB') || ((isAlso || isText(story, i - 1, 'tetap')) && upos === 'ADJ'))
      return true
    // `menjelaskan kebijakan itu dimulai besok`: without `yang` a passive is said of the thing.
    const happens =
      isDone && ((isEvent && (isOwn || i > from + 1)) || (i > from + 1 && PASSIVE(text).test(text)))
    if (word.predicate || word.modal || upos === 'AUX' || isOfIt || happens || isEquated(story, i))
      return true
  }
  return false
}

/** `menyampaikan permohonan maaf`, `mengatakan hal senada`; `mengatakan hal wajar jika ...` is a clause. */
export function isContent(story: Story, at: number): boolean {
  if (at >= story.tokens.length) return false
  const { text, upos } = story.tokens[at]!
  // `menjelaskan tiga alasan`
  if (upos === 'NUM') return wordAt(story, at + 1).content
  if (text === 'hal') return wordAt(story, at + 1).pointer || wordAt(story, at + 1).same
  const { content, opener } = wordAt(story, at)
  if (content) return true
  // `awalnya warga datang`
  if (opener) return false
  // `menyatakan kesiapannya`
  return text.endsWith('nya') && speechWord(text.slice(0, -3))?.content === true
}

export function hasVerb({ tokens }: Story, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tokens[i]!.upos === 'VERB') return true
  return false
}
