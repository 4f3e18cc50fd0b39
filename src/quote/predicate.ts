import { type FrameRole, speechWord } from '../lexicon/speech-words.js'
import { letterPattern } from '../store/letter-pattern.js'
import { has } from './speaker.js'
import { isCapitalised, type Story } from './story.js'

/**
 * A clause says that something is or happens: its first part, or that behind `saat ini, ...`, has a verb which is not
 * behind `yang`; behind the verb of `yang` a second one is: `menyebut sembako yang dijual murah membantu warga`.
 */
export function hasPredicate({ tokens }: Story, from: number, end: number): boolean {
  let isRelative = false
  /** The verb behind `yang`. */
  let relative = -1
  let isAdding = false
  let isOpening = has(tokens[from]?.text, 'stop') || has(tokens[from]?.text, 'opener')
  for (let i = from; i < end; i++) {
    const { upos, text } = tokens[i]!
    const roles = speechWord(text)?.roles
    if (roles?.has('predicate') && !isLed(tokens, i)) return true
    if (roles?.has('equals') && tokens[i - 1]!.text !== ',') return true
    // `mengingatkan warga soal banjir besar`: only what it was about.
    // `melaporkan jajaran KPU karena dinilai tidak adil`, and `menyebut kenaikan itu karena cuaca`
    if (text === 'karena' && i > from && !isOpening) return has(tokens[i - 1]!.text, 'pointer')
    if (text === 'soal' || text === 'mengenai' || text === 'perihal') return false
    if (text === ',') {
      if (!isOpening && !isRelative) {
        const next = tokens[i + 1]?.text
        if (has(next, 'adds') || isAdding) {
          if (!isAdding) i++
          isAdding = !isAdding
          continue
        }
        const behind = behindNames(tokens, i + 1, end)
        if (behind === i + 1 || tokens[behind]?.text !== ',')
          return has(tokens[behind]?.text, 'predicate') || tokens[behind]?.upos === 'AUX'
        i = behind
        continue
      }
      isOpening = false
    }
    if (text === 'yang') {
      isRelative = true
      relative = -1
    } else if (text === ',' || (roles?.has('pointer') && !has(tokens[i - 1]?.text, 'when')))
      isRelative = false
    else if (
      upos === 'VERB' ||
      upos === 'AUX' ||
      (upos === 'ADJ' && !isCapitalised(text) && !isOfNoun(tokens[i + 1]))
    ) {
      // `meragukan klaim itu dan menuding Iran`: a second verb of the speaker's.
      if (tokens[i - 1]?.text === 'dan' && upos === 'VERB' && text.startsWith('me')) return false
      if (!isRelative) return true
      // `yang dipanggilnya menyatakan`, `yang akan maju berasal`: two verbs side by side.
      const isApart =
        i > relative + 1 ||
        tokens[relative]?.text.endsWith('nya') === true ||
        (tokens[relative - 1]?.upos === 'AUX' && text.startsWith('ber'))
      // `yang mengajak warga menyanyi`: the second is what the warga do.
      const isCausing = relative >= 0 && speechWord(tokens[relative]!.text)?.stance === 'urges'
      if (relative >= 0 && !isCausing && isApart && isVerbal(text) && !isJoint(tokens[i - 1]!.text))
        return true
      if (upos === 'VERB' || relative < 0) relative = i
    }
  }
  return false
}

/** `warga yang masih menunggu`: a verb of the clause of `yang`; `data itu banyak yang tidak tepat` is said of it. */
const isLed = (tokens: Story['tokens'], at: number) =>
  tokens[at - 1]?.text === 'yang' && tokens[at - 2]?.text !== 'banyak'

/** `media sosial Instagram`, `kota besar dunia`: the word before is of a noun, and says nothing of it. */
const isOfNoun = (next: Story['tokens'][number] | undefined) =>
  next?.upos === 'NOUN' || next?.upos === 'PROPN'

/** `membantu`, `berasal`, and not `berjenis baru`, which is of the noun before. */
const isVerbal = (text: string) => VERBAL(text).test(text) && !has(text, 'trait') && !has(text, 'thing')

const VERBAL = letterPattern('u')`^(?:me|ber|di|ter)\p{Ll}{4}`

/** Words before a verb that goes on, or that is of another clause: `dan membawa`, `untuk membawa`, `saat membawa`. */
const JOINTS: readonly FrameRole[] = ['also', 'aim', 'stop', 'that', 'opener']

function isJoint(word: string): boolean {
  const roles = speechWord(word)?.roles
  return roles !== undefined && JOINTS.some((role) => roles.has(role))
}

/** `Pergub Nomor 18, menjadi tonggak`, `halte di Bojonggede, Bogor, Jawa Barat dapat ...`, `dibuka di Solo, Jumat (1/12), dapat ...`: behind the names and days that a comma adds. */
function behindNames(tokens: Story['tokens'], from: number, end: number): number {
  let at = from
  while (at < end && (tokens[at]!.upos === 'PROPN' || (at > from && ADDED.test(tokens[at]!.text)))) at++
  return at
}

const ADDED = /^[()\d./]+$/

/** `mengatakan rencana itu masih dipelajari`, `menyebut kebijakan itu ditunda`: of a thing, too, something is said. */
export function isStated({ tokens }: Story, from: number, end: number): boolean {
  const first = tokens[from]!.text
  const isOwn = first.endsWith('nya')
  const isEvent = has(isOwn ? first.slice(0, -3) : first, 'event')
  let isRelative = false
  for (let i = from + 1; i < end; i++) {
    const { text, upos } = tokens[i]!
    const before = tokens[i - 1]!.text
    // `menilai kondisi sulit yang dialami warga, memang membuat ...`
    if (text === ',')
      return isRelative && (has(tokens[i + 1]?.text, 'predicate') || tokens[i + 1]?.upos === 'AUX')
    if (has(text, 'equals') && before !== 'yang') return true
    // `mengungkap alasan warga pergi karena sudah tidak ada air`
    if (text === 'karena') return false
    isRelative ||= text === 'yang'
    if (isRelative) continue
    const isOfIt = has(before, 'pointer') && (upos === 'VERB' || upos === 'ADJ')
    // `memastikan kondisi korban berangsur membaik`, and not `menjelaskan kondisi saat ditemukan`
    const happens = isEvent && upos === 'VERB' && (isOwn || i > from + 1) && !isJoint(before)
    if (has(text, 'predicate') || upos === 'AUX' || isOfIt || happens) return true
  }
  return false
}

/** `menyampaikan permohonan maaf`, `mengatakan hal senada`; `mengatakan hal wajar jika ...` is a clause. */
export function isContent({ tokens }: Story, at: number): boolean {
  const word = tokens[at]?.text ?? ''
  // `menyatakan kesiapannya`
  const isOwn = word.endsWith('nya') && has(word.slice(0, -3), 'content')
  if (word !== 'hal') return isOwn || has(word, 'content')
  const next = tokens[at + 1]?.text
  return has(next, 'pointer') || has(next, 'same')
}

export function hasVerb({ tokens }: Story, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tokens[i]!.upos === 'VERB') return true
  return false
}
