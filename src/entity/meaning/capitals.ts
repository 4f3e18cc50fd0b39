import type { EntityKind, Token } from '../../document.js'
import { formMayBe, lookUpName } from '../../lexicon/gazetteer.js'
import { isCue } from '../../lexicon/name-cues.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { speechWord } from '../../lexicon/speech-words.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { DIGIT, letterOf } from '../../store/letters.js'
import { KIND_OF_CLASS, kindKnown } from '../candidates/known-names.js'
import { isAllCapitals, isCapitalised, type Mention, wordAt } from '../mention.js'
import type { Reading } from '../reading.js'

/** Longer words in capitals are written so for show: `SHUTTERSTOCK`. */
const LONGEST_ACRONYM = 7
/** As sure as this, the recogniser knows a body by its letters from where they stand: `dikutip dari ABC`, `bersama BKSDA`. */
const SURE = 0.8
/** A brand's acronym is seldom learned from one corpus; of what else it may be the recogniser is no witness. */
const DOUBTFUL: ReadonlySet<EntityKind> = new Set([
  'organization',
  'product',
  'event',
  'place',
  'law',
  'work',
])

/**
 * The names without words in capitals that nobody explains: half of those that the recogniser doubts are terms (`KPM`,
 * `EBITDA`), and most of those in brackets. One stays where the dictionaries know it, where the text has a body that it
 * ends or begins (`PT SKT`), behind a word that a body follows (`perusahaan AGK`), and where it speaks.
 */
export function dropTerms(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const isNone = (name: Mention) =>
    isTerm(name) || isOfFeast(reading.tokens, name) || isOfReport(reading.tokens, name)
  const doubtful = names.filter(
    (name, i) => isNone(name) || isUnknownAcronym(reading.tokens, name) || leads(name, names[i + 1]),
  )
  if (doubtful.length === 0) return names
  const inBodies = new Set(
    names
      .filter(({ kind, firstToken, endToken }) => kind === 'organization' && endToken - firstToken > 1)
      .flatMap(({ text }) => text.split(' ')),
  )
  const proven = new Set(
    doubtful
      .filter((name) => !isTerm(name) && (inBodies.has(name.text) || isSpokenOfAsBody(reading.tokens, name)))
      .map(({ text }) => text),
  )
  const dropped = new Set(
    doubtful.filter((name) => isNone(name) || LEADERSHIPS.has(name.text) || !proven.has(name.text)),
  )
  return names.filter((name) => !dropped.has(name))
}

/** `LP/B/12/I/2025/SPKT/Polsek | Palu Barat | / | Polresta Palu`: whose number it is, which names nobody here. */
function isOfReport(tokens: readonly Token[], { firstToken, given }: Mention): boolean {
  if (given) return false
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - LONGEST_NUMBER); at--) {
    const { text } = tokens[at]!
    if (text !== '/' && !isCapitalised(text)) return false
    if (HAS_YEAR.test(text) && ENDS_IN_BODY(text).test(text)) return true
  }
  return false
}

const HAS_YEAR = /\/\d{4}\//
const ENDS_IN_BODY = letterPattern('u')`\/\p{Lu}\p{L}+$`
const LONGEST_NUMBER = 8

/** What leads a body and is not another: `PP Perbasi`, `DPP NasDem`. */
const LEADERSHIPS = new Set('PP PB DPP DPD DPC DPW PW PC PD PAC'.split(' '))

function leads({ text, end, kind, given }: Mention, next: Mention | undefined): boolean {
  if (kind !== 'organization' || given || !LEADERSHIPS.has(text)) return false
  return next !== undefined && next.kind === 'organization' && next.start - end === 1
}

/** `Maulid Nabi | Muhammad`, `Kenaikan | Isa Almasih`, `Kemerdekaan | Republik Indonesia 2024`: part of a day's name. */
function isOfFeast(tokens: readonly Token[], { kind, given, firstToken, text }: Mention): boolean {
  if (given || (kind !== 'person' && kind !== 'event')) return false
  const before = tokens[firstToken - 1]?.text
  if (kind === 'person' && before === 'Nabi') return FEAST.test(wordAt(tokens, firstToken - 2))
  if (/^(?:Yesus|Isa Al)/.test(text)) return FEAST.test(before ?? '')
  return kind === 'event' && text.startsWith('Republik Indonesia ')
}

const FEAST = /^(?:Maulid|Mi['’]?ra[jd]|Mikra[jd]|Wafat(?:nya)?|Kenaikan|Kebangkitan|Kelahiran)$/

/** A term of the dictionaries that the text has not explained as something else: `PPN`, `UMKM`. */
function isTerm({ text, name, kind, amount }: Mention): boolean {
  if (name !== undefined || amount !== undefined) return false
  // `APBN 2025`, `APBN Tahun 2025` is a budget.
  const form =
    letterOf(text.charCodeAt(text.length - 1)) === DIGIT
      ? text.replace(/(?: Tahun(?: Anggaran)?)? (?:19|20)\d\d$/, '')
      : text
  return formMayBe(form, CLASS.term) && !lookUpName(form).some((entry) => KIND_OF_CLASS[entry.class] === kind)
}

function isUnknownAcronym(
  tokens: readonly Token[],
  { text, kind, name, entry, confidence, firstToken }: Mention,
): boolean {
  if (name !== undefined || entry !== undefined || !DOUBTFUL.has(kind)) return false
  if (kind === 'organization' && confidence >= SURE && wordAt(tokens, firstToken - 1) !== '(') return false
  if (text.length > LONGEST_ACRONYM || !isAllCapitals(text) || text.includes(' ')) return false
  return kindKnown(text) === undefined
}

/** `perusahaan AGK`, `menurut AAJI`, `IAP menilai`: only bodies speak and are spoken of so. */
function isSpokenOfAsBody(tokens: readonly Token[], { firstToken, endToken }: Mention): boolean {
  const before = wordAt(tokens, firstToken - 1).toLowerCase()
  if (isCue('body', before)) return true
  const cue = speechWord(before)
  if (cue?.behind || cue?.source) return true
  return speechWord(wordAt(tokens, endToken))?.before === true
}
