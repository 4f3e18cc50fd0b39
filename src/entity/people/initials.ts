import type { Token } from '../../document.js'
import { formMayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { kindKnown } from '../candidates/known-names.js'
import { isAge, isCapitalWord, type Mention, mentionOf, wordAt } from '../mention.js'
import type { Reading } from '../reading.js'
import { INITIALS, placesOf } from '../words/word-facts.js'

/** Words that give somebody's initials: `seorang siswa berinisial RA`. */
const GIVES_INITIALS = new Set(['berinisial', 'inisial'])
/** Words of people whom news names by their initials alone: `tersangka RA (16)`. */
const IS_HIDDEN = new Set(
  'korban pelaku tersangka terduga terdakwa terlapor pelapor saksi remaja siswa siswi pelajar anak bocah pria wanita perempuan lelaki warga santri mahasiswa mahasiswi istrinya suaminya anaknya ibunya ayahnya adiknya kakaknya rekannya temannya pacarnya kekasihnya putranya putrinya mertuanya'.split(
    ' ',
  ),
)

/** People whom the text names by their initials: `berinisial RA, HY, dan TS`, `korban RA (16)`, and `RA` wherever it stands again. */
export function findInitials(reading: Reading): Mention[] {
  const { tokens } = reading
  const known = new Set<string>()
  for (const i of placesOf(tokens, INITIALS)) {
    if (i === 0) continue
    const { text } = tokens[i]!
    // `Korban, RA (16), selamat.`
    const apart = tokens[i - 1]!.text === ',' && i > 1 && IS_HIDDEN.has(tokens[i - 2]!.text.toLowerCase())
    // `berinisial "RA"`
    const inQuotes = i > 1 && OPENS.test(tokens[i - 1]!.text)
    // `berinisial "MW" dan "AK"`
    const isNext = i > 3 && isListed(tokens[i - 2]!.text) && known.has(tokens[i - 4]!.text)
    const isQuoted = inQuotes && (isNext || GIVES_INITIALS.has(tokens[i - 2]!.text))
    const before = tokens[apart || isQuoted ? i - 2 : i - 1]!.text.toLowerCase()
    const isGiven =
      isQuoted || GIVES_INITIALS.has(before) || (isListed(before) && known.has(lastInitials(reading, i)))
    // `JHP yang berusia 69 tahun`
    const isOld = wordAt(tokens, i + 1) === 'yang' && wordAt(tokens, i + 2) === 'berusia'
    const isHidden = IS_HIDDEN.has(before) || !isName(text) || isBesideHidden(tokens, i)
    const isAged = (isAge(tokens, i + 1) || isOld) && isHidden
    if (
      isGiven ||
      (isAged && text.length > 1) ||
      // `Tersangka utama, RSP alias Botak`; not `I Wayan AJ alias Kocong`, whose name is longer.
      (wordAt(tokens, i + 1) === 'alias' &&
        text.length > 1 &&
        !isName(text) &&
        (IS_HIDDEN.has(before) || !isCapitalWord(tokens[i - 1]))) ||
      (IS_HIDDEN.has(before) && text.length > 1 && !isName(text) && !isCapitalWord(tokens[i + 1]))
    )
      known.add(text)
  }
  if (known.size === 0) return []
  return placesOf(tokens, INITIALS).flatMap((i) => {
    const { text } = tokens[i]!
    return known.has(text)
      ? [mentionOf(reading, i, i + 1, { kind: 'person', confidence: 0.8, name: text })]
      : []
  })
}

/** `MU (38), | Ad (37) |, KU (28)`: the next of the list has letters too that are nobody's else, and an age. */
function isBesideHidden(tokens: readonly Token[], at: number): boolean {
  const close = wordAt(tokens, at + 3) === 'tahun' ? at + 4 : at + 3
  const next = close + 2
  const isList = wordAt(tokens, close) === ')' && isListed(wordAt(tokens, next - 1))
  return (
    isList && isAge(tokens, next + 1) && LETTERS.test(wordAt(tokens, next)) && !isName(wordAt(tokens, next))
  )
}

const LETTERS = /^[A-Z][A-Za-z]{1,2}$/
const OPENS = /^["'“‘]$/

const isListed = (word: string) => word === ',' || word === 'dan' || word === 'serta'

/** The initials before a comma or an `dan`, past an age: `RA (16), HY`. */
function lastInitials({ tokens }: Reading, at: number): string {
  let before = at - 2
  if (wordAt(tokens, before) === ',') before--
  if (wordAt(tokens, before) === ')') before -= 3
  return wordAt(tokens, before)
}

function isName(text: string): boolean {
  return kindKnown(text) !== undefined || formMayBe(text, CLASS.term | CLASS.organizationHead)
}
