import { nameMarks } from '../src/entity/candidates/features.js'
import { asProse } from '../src/entity/words/casing.js'
import { gazetteerMatches, lookUpName } from '../src/lexicon/gazetteer.js'
import { type LabelledSentence, readBio } from './corpus.js'

/**
 * Corpora that were annotated in different ways, read as one: docs/entities.md, "How the corpora were brought together",
 * says the same in words.
 */

/** The kinds that the recogniser learns. A `country` is a country or region that acts (`militer Israel`), not a place to be in. */
export const NAME_KINDS = [
  'person',
  'organization',
  'place',
  'country',
  'position',
  'event',
  'law',
  'product',
] as const

export const NAME_LABELS: readonly string[] = [
  'O',
  ...NAME_KINDS.flatMap((kind) => [`B-${kind}`, `I-${kind}`]),
]

/** `body`: a state body or a job title, told apart by its first word. */
type MappedKind = (typeof NAME_KINDS)[number] | 'body'

interface EntityCorpus {
  /** Its own kinds to ours; what is missing is no name. */
  readonly kinds: Readonly<Record<string, MappedKind>>
  /** It labels positions, events, laws and products too; where not, they are left open. */
  readonly complete: boolean
  /** It cuts words at every mark (`e - KTP`, `KOMPAS . com`). */
  readonly split: boolean
}

export const ENTITY_CORPORA: Readonly<Record<string, EntityCorpus>> = {
  'idner-news-2k': {
    kinds: { PER: 'person', ORG: 'organization', LOC: 'place' },
    complete: false,
    split: false,
  },
  'nergrit-full': {
    kinds: {
      PER: 'person',
      ORG: 'organization',
      NOR: 'body',
      GPE: 'place',
      LOC: 'place',
      FAC: 'place',
      EVT: 'event',
      LAW: 'law',
      PRD: 'product',
    },
    complete: true,
    split: true,
  },
  'indonlu-nergrit': {
    kinds: { PERSON: 'person', ORGANISATION: 'organization', PLACE: 'place' },
    complete: false,
    split: true,
  },
}

const EXTRA_KINDS = ['position', 'event', 'law', 'product'] as const
const OPEN = ['O', ...EXTRA_KINDS.flatMap((kind) => [`B-${kind}`, `I-${kind}`])].join('|')
/** What a word may be of which nothing is known. */
export const ANY_NAME = NAME_LABELS.join('|')

/** First words of job titles beyond those of the dictionary: `Dirjen Perhubungan Udara`, `Plt Bupati Bekasi`. */
const TITLE_WORDS = new Set(
  `wakil waketum plt pj pjs mantan eks calon capres cawapres cagub cawagub kabid kasi kasat kadiv kabag kadis
  anggota staf asisten koordinator juru jubir pengamat peneliti dosen guru analis senior politisi politikus vice
  managing executive chief head deputi kapuspen karo kabiro`.split(/\s+/),
)

/** Reads a file of the corpus that its name begins with. */
export function readEntityCorpus(file: string): LabelledSentence[] {
  const name = corpusOf(file)
  const corpus = ENTITY_CORPORA[name]!
  return readAsWritten(file).map((sentence) => {
    const words = asProse(sentence.words)
    const labels = labelCountries(words, sentence.labels, corpus)
    return { words, labels, marks: nameMarks(words), domain: name }
  })
}

/** The sentences as the corpus prints them, in the kinds of the library; a country is a place or not labelled. */
export function readAsWritten(file: string): LabelledSentence[] {
  const corpus = ENTITY_CORPORA[corpusOf(file)]!
  return readBio(file).map((sentence) => {
    const mapped = mapLabels(sentence, corpus)
    return corpus.split ? joinWords(mapped) : mapped
  })
}

export function corpusOf(file: string): string {
  const name = Object.keys(ENTITY_CORPORA).find((known) => file.includes(known))
  if (name === undefined) {
    throw new RangeError(
      `${file} begins with no name of a known corpus (${Object.keys(ENTITY_CORPORA).join(', ')}).`,
    )
  }
  return name
}

function mapLabels({ words, labels }: LabelledSentence, corpus: EntityCorpus): LabelledSentence {
  const outside = corpus.complete ? 'O' : OPEN
  const mapped: string[] = []
  for (let first = 0; first < labels.length; ) {
    let end = first + 1
    while (labels[first] !== 'O' && end < labels.length && labels[end] === `I-${labels[first]!.slice(2)}`)
      end++
    const kind = corpus.kinds[labels[first]!.slice(2)]
    const named = words.slice(first, end).some((word) => /[\p{Lu}\d]/u.test(word))
    for (let i = first; i < end; i++) {
      if (kind === undefined) mapped.push(outside)
      // `mobil`, `pemerintah`, `konferensi pers`: labelled, but no name.
      else if (!named) mapped.push(ANY_NAME)
      else mapped.push(`${i === first ? 'B' : 'I'}-${kind === 'body' ? kindOfBody(words[first]!) : kind}`)
    }
    first = end
  }
  return { words, labels: mapped }
}

/** `Menteri Perhubungan` is a position, `Kementerian Perhubungan`, `DPR`, `KPK` are organizations. */
function kindOfBody(firstWord: string): 'position' | 'organization' {
  const title = lookUpName(firstWord).some((entry) => entry.class === 'position')
  return title || TITLE_WORDS.has(firstWord.toLowerCase()) ? 'position' : 'organization'
}

/** Joins what the corpus cut inside a written word: `e - KTP` → `e-KTP`, `KOMPAS . com` → `KOMPAS.com`, `1 . 500`. */
function joinWords({ words, labels }: LabelledSentence): LabelledSentence {
  const joined: string[] = []
  const kept: string[] = []
  for (let i = 0; i < words.length; i++) {
    const mark = words[i]!
    const before = words[i - 1]
    const after = words[i + 1]
    if (joined.length > 0 && before !== undefined && after !== undefined && inOneLabel(labels, i)) {
      if (isInnerMark(mark, before, after, labels[i]!)) {
        joined[joined.length - 1] += mark + after
        i++
        continue
      }
    }
    joined.push(mark)
    kept.push(labels[i]!)
  }
  return { words: joined, labels: kept }
}

function inOneLabel(labels: readonly string[], i: number): boolean {
  const inside = (at: number) => labels[at]!.startsWith('I-') || !/^[BI]-/.test(labels[at]!)
  return inside(i) && inside(i + 1) && !(/^[BI]-/.test(labels[i - 1]!) && !/^[BI]-/.test(labels[i]!))
}

function isInnerMark(mark: string, before: string, after: string, label: string): boolean {
  const digits = /\d$/.test(before) && /^\d/.test(after)
  if (mark === '-') {
    if (!/^[\p{L}\p{N}]+$/u.test(before) || !/^[\p{L}\p{N}]+$/u.test(after)) return false
    // `JAKARTA - Presiden`, `10 - 12`, and dashes in texts that label no dates.
    return label.startsWith('I-') || (label === 'O' && !digits && !/^\p{Lu}{4,}$/u.test(before))
  }
  if (mark === '.')
    return digits || (/[\p{L}\p{N}]$/u.test(before) && /^(com|co|id|net|news|org)$/i.test(after))
  return digits && [',', '/', ':'].includes(mark)
}

/**
 * Countries and regions. idner-news-2k labels them only where something is (`di Israel`), not where they act
 * (`militer Israel`): there those without a label are a `country`. The others label all, so there any may be one.
 */
function labelCountries(words: readonly string[], labels: readonly string[], corpus: EntityCorpus): string[] {
  const result = labels.map((label) =>
    corpus !== ENTITY_CORPORA['idner-news-2k'] && /^[BI]-place$/.test(label)
      ? `${label}|${label[0]}-country`
      : label,
  )
  for (const { firstToken, endToken, entries } of gazetteerMatches(words)) {
    const { class: is } = entries[0]!
    const country = is === 'country'
    if (!country && is !== 'capital' && is !== 'area' && is !== 'place') continue
    for (let i = firstToken; i < endToken; i++) {
      const label = `${i === firstToken ? 'B' : 'I'}-country`
      const whole = labels.slice(firstToken, endToken)
      // `Jerman` the team
      if (country && isWholeSpan(labels, firstToken, endToken, 'organization')) {
        result[i] = `${labels[i]}|${label}`
      } else if (corpus === ENTITY_CORPORA['idner-news-2k'] && whole.every((each) => each === OPEN)) {
        result[i] = country ? label : `${OPEN}|${label}`
      } else if (!corpus.complete && whole.every((each) => each === OPEN)) {
        result[i] = `${OPEN}|${label}`
      }
    }
  }
  return result
}

function isWholeSpan(labels: readonly string[], first: number, end: number, kind: string): boolean {
  for (let i = first; i < end; i++) if (labels[i] !== `${i === first ? 'B' : 'I'}-${kind}`) return false
  return labels[end] !== `I-${kind}`
}
